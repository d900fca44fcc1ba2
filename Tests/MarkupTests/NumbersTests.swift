import Markup
import Testing

struct NumbersTests {
    private let ru = Language(code: "ru")
    private let pl = Language(code: "pl")
    private let zh = Language(code: "zh")

    @Test(arguments: [
        (4.584, "4,58"), (39.64, "39,6"), (141.2, "141"), (9.999, "10"), (99.95, "100"), (7, "7"),
        (0.125, "0,12"), (-0.001, "0"), (1234.5, "1\u{A0}234"),
    ])
    func `a number has so many significant digits at most`(value: Double, text: String) {
        #expect(ru.number(value, digits: 3) == text)
    }

    @Test(arguments: [Double.nan, .infinity, 1e300, -.infinity])
    func `what is no number is a dash`(value: Double) {
        #expect(ru.number(value, places: 9) == "—")
        #expect(ru.compact(value) == "—")
        #expect(ru.quantity(value, .second) == "—\u{A0}секунд")
    }

    @Test(arguments: [
        (8.03e9, "8,03\u{A0}млрд"), (950, "950"), (999_999, "1\u{A0}млн"),
        (1.5e12, "1,5\u{A0}трлн"),
        (-7e9, "−7\u{A0}млрд"), (0, "0"),
    ])
    func `the scale follows the rounded number`(value: Double, text: String) {
        #expect(ru.compact(value) == text)
    }

    @Test(arguments: [
        (9100e8, "9100亿"), (8.03e9, "80.3亿"), (1234, "1,234"), (12345, "1.23万"), (1e12, "1万亿"),
    ])
    func `Chinese counts by ten thousands`(value: Double, text: String) {
        #expect(zh.compact(value) == text)
    }

    @Test func `money has its sign where the language sets it`() {
        #expect(ru.money(100_000, .ruble, places: 0) == "100\u{A0}000\u{A0}₽")
        #expect(pl.money(1234.5, .zloty) == "1234,50\u{A0}zł")
        #expect(zh.money(-1234.5, .usDollar) == "−US$1,234.50")
        #expect(ru.money(-0.001, .euro) == "0,00\u{A0}€")
    }

    @Test func `a unit that is written out follows its number`() {
        #expect(pl.quantity(1.5, .hour) == "1,5\u{A0}godziny")
        #expect(pl.quantity(5, .month) == "5\u{A0}miesięcy")
        #expect(ru.quantity(21, .day) == "21\u{A0}день")
        #expect(zh.quantity(2, .month) == "2个月")
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "0000-01-01", "2026-1-1", "x", "2026-04-31"])
    func `a day that does not exist is none`(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test func `a list of one or none has no conjunction`() {
        #expect(ru.list(["A"]) == "A")
        #expect(ru.list([]) == "")
        #expect(Language(code: "en").list(["A", "B", "C"]) == "A, B, and C")
    }

    @Test func `a phrase has a form for fractions`() {
        enum Model: String, Phrase { case count }
        let words = Words(
            language: pl,
            entries: [("count", "{count} model | {count} modele | {count} modeli | {count} modelu")]
        )
        #expect(words(Model.count, count: 1.5, places: 1) == "1,5 modelu")
        #expect(words(Model.count, count: 22.0, places: 0) == "22 modele")
    }
}
