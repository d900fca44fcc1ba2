import Markup
import Sizing
import Widgets

/// What a page's module knows: the tables and one language's phrases, read once.
struct Session {
    private let catalogue: Catalogue
    private let words: Words
    /// The way from the page to the edition's first one, with which links begin.
    var root = ""

    /// `nil` if `bytes` is not a `TableBundle`.
    init?(_ bytes: [UInt8]) {
        guard let bundle = TableBundle(bytes: bytes) else { return nil }
        #if ADVICE
            catalogue = BrowserTables.catalogue(bundle, BrowserTables.advice(bundle))
        #elseif CONFIGURATION
            catalogue = Catalogue(models: [], devices: [], formats: [])
        #else
            catalogue = BrowserTables.catalogue(bundle)
        #endif
        words = BrowserTables.words(bundle)
    }

    /// The keys of the model in a `config.json`, or the complaint about it.
    func configuration(_ text: [UInt8]) -> [UInt8] { ConfigurationText.read(text, words: words) }

    /// What accuracy pays, from two numbers separated by a line feed: what a wrong answer costs, what a
    /// right one brings.
    func target(_ text: [UInt8]) -> [UInt8] {
        let end = text.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        return targetView(
            loss: String(decoding: text[..<end], as: UTF8.self),
            gain: String(decoding: text[end...].dropFirst(), as: UTF8.self), words: words
        ).bytes
    }

    /// The HTML of the advice for requirements, or of the complaint about them.
    func advise(_ query: String) -> [UInt8] {
        renderAdvice(query, catalogue, words, root: root).bytes
    }

    /// The HTML of the answer to a scenario, or of the complaint about it.
    func answer(_ query: String) -> [UInt8] { render(query, catalogue, words).bytes }

    /// The HTML of the charts for a scenario, none where `answer` complains.
    func pictures(_ query: String) -> [UInt8] { renderPictures(query, catalogue, words).bytes }
}
