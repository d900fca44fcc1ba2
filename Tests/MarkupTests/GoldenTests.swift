import Markup
import Testing

/// What ICU 78 (CLDR 48) writes, but that a number is kept together with its unit and a day with its
/// month by a no-break space, here `⍽`.
struct GoldenTests {
    private func shown(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value == 0xA0 ? "⍽" : $0 }))
    }

    private let ru = Language(code: "ru")
    private let pl = Language(code: "pl")
    private let zh = Language(code: "zh")

    static let counts = [0, 1, 2, 5, 11, 12, 14, 21, 22, 25, 101, 111, 112]

    @Test func `whole numbers have the plural categories of CLDR`() {
        #expect(
            Self.counts.map { ru.pluralCategory($0) } == [
                .many, .one, .few, .many, .many, .many, .many, .one, .few, .many, .one, .many,
                .many,
            ])
        #expect(
            Self.counts.map { pl.pluralCategory($0) } == [
                .many, .one, .few, .many, .many, .many, .many, .many, .few, .many, .many, .many,
                .many,
            ])
        #expect(Self.counts.allSatisfy { zh.pluralCategory($0) == .other })
    }

    @Test(arguments: [1.5, 0.1])
    func `fractions are the category other`(value: Double) {
        #expect(ru.pluralCategory(value, places: 1) == .other)
        #expect(pl.pluralCategory(value, places: 1) == .other)
        #expect(zh.pluralCategory(value, places: 1) == .other)
    }

    @Test func `whole numbers are grouped, in Polish from five digits on`() {
        #expect(shown(ru.number(1234)) == "1⍽234")
        #expect(shown(pl.number(1234)) == "1234")
        #expect(shown(zh.number(1234)) == "1,234")
        #expect(shown(ru.number(12345)) == "12⍽345")
        #expect(shown(pl.number(12345)) == "12⍽345")
        #expect(shown(zh.number(12345)) == "12,345")
    }

    @Test func `decimals have the language's mark`() {
        #expect(shown(ru.number(1_234_567.891, places: 2)) == "1⍽234⍽567,89")
        #expect(shown(pl.number(1_234_567.891, places: 2)) == "1⍽234⍽567,89")
        #expect(shown(zh.number(1_234_567.891, places: 2)) == "1,234,567.89")
    }

    @Test func `only Russian parts the sign of percent`() {
        #expect(shown(ru.percent(0.125, places: 1)) == "12,5⍽%")
        #expect(shown(pl.percent(0.125, places: 1)) == "12,5%")
        #expect(shown(zh.percent(0.125, places: 1)) == "12.5%")
    }

    @Test func `units have the language's letters`() {
        #expect(shown(ru.quantity(24.5, .gigabyte)) == "24,5⍽ГБ")
        #expect(shown(pl.quantity(24.5, .gigabyte)) == "24,5⍽GB")
        #expect(shown(zh.quantity(24.5, .gigabyte)) == "24.5⍽GB")
        #expect(shown(ru.quantity(24.5, .gibibyte)) == "24,5⍽ГиБ")
    }

    @Test func `seconds are written out`() {
        #expect(shown(ru.quantity(3, .second)) == "3⍽секунды")
        #expect(shown(pl.quantity(3, .second)) == "3⍽sekundy")
        #expect(shown(zh.quantity(3, .second)) == "3秒钟")
    }

    @Test func `lists end in and or or`() {
        let parts = ["A", "B", "C"]
        #expect([ru.list(parts), ru.list(parts, .or)] == ["A, B и C", "A, B или C"])
        #expect([shown(pl.list(parts)), pl.list(parts, .or)] == ["A, B i⍽C", "A, B lub C"])
        #expect([zh.list(parts), zh.list(parts, .or)] == ["A、B和C", "A、B或C"])
    }

    @Test func `dates are written out`() throws {
        let day = try #require(CalendarDate(iso: "2026-11-20"))
        #expect(shown(ru.date(day)) == "20⍽ноября 2026⍽г.")
        #expect(shown(pl.date(day)) == "20⍽listopada 2026")
        #expect(shown(zh.date(day)) == "2026年11月20日")
    }

    @Test func `large numbers are written by their scale`() {
        #expect(shown(ru.compact(7e9)) == "7⍽млрд")
        #expect(shown(pl.compact(7e9)) == "7⍽mld")
        #expect(shown(zh.compact(7e9)) == "70亿")
    }

    @Test func `lists are sorted as readers look them up`() {
        #expect(
            ru.sorted(["яма", "ёж", "Абв", "еж", "абв"]) == ["абв", "Абв", "еж", "ёж", "яма"])
        #expect(
            pl.sorted(["żaba", "zebra", "łza", "źrebię", "lza", "ćma", "cma"])
                == ["cma", "ćma", "lza", "łza", "zebra", "źrebię", "żaba"])
        #expect(
            zh.sorted(["中", "上海", "重庆", "北京", "阿"]) == ["阿", "北京", "重庆", "上海", "中"])
    }
}
