import Markup
import Sizing
import Widgets

/// What a page's module knows: the tables and one language's phrases, read once.
struct Session {
    private let catalogue: Catalogue
    private let words: Words

    /// `nil` if `bytes` is not a `TableBundle`.
    init?(_ bytes: [UInt8]) {
        guard let bundle = TableBundle(bytes: bytes) else { return nil }
        (catalogue, words) = BrowserTables.read(bundle)
    }

    /// The HTML of the answer to a scenario, or of the complaint about it.
    func answer(_ query: String) -> [UInt8] { render(query, catalogue, words).bytes }
}
