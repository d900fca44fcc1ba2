import Markup
import Testing

@testable import Widgets

struct FiguresTests {
    @Test(arguments: [
        ("ru", "8,03\u{A0}млрд"), ("pl", "8,03\u{A0}mld"), ("zh", "80.3\u{A0}亿"),
        ("en", "8.03\u{A0}billion"),
    ])
    func `parameters are counted as each language counts`(language: String, expected: String) {
        #expect(Samples.words(language).parameters(8_030_261_248) == expected)
    }

    @Test(arguments: [
        ("ru", "494\u{A0}млн"), ("zh", "4.94\u{A0}亿"), ("pl", "494\u{A0}mln"),
    ])
    func `less than a billion has a unit of its own`(language: String, expected: String) {
        #expect(Samples.words(language).parameters(494_032_768) == expected)
    }

    @Test(arguments: [(671_026_419_200.0, "671\u{A0}млрд"), (46_702_792_704, "46,7\u{A0}млрд")])
    func `three digits are significant`(count: Double, expected: String) {
        #expect(Samples.words("ru").parameters(count) == expected)
    }

    @Test(arguments: [("ru", "3\u{A0}млрд"), ("zh", "30\u{A0}亿")])
    func `a tier's bound has no decimals`(language: String, expected: String) {
        #expect(Samples.words(language).wholeParameters(3e9) == expected)
    }

    @Test(arguments: Samples.languages)
    func `every key that the widgets speak has a phrase`(language: String) {
        let words = Samples.words(language)
        #expect(PhraseKeys.widgets.filter { !words.has($0) } == [])
    }
}
