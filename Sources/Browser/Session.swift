import Markup
import Sizing
import Widgets

/// What a page's module knows: the tables and one language's phrases, read once.
struct Session {
    private let catalogue: Catalogue
    private let words: Words

    /// `nil` if `bytes` is not a `TableBundle`. What is wrong inside a table is not looked for: the
    /// build has checked it.
    init?(_ bytes: [UInt8]) {
        guard let bundle = TableBundle(bytes: bytes) else { return nil }
        catalogue = Catalogue(
            models: decode(Model.self, from: bundle["models"]).rows,
            devices: decode(Device.self, from: bundle["devices"]).rows,
            formats: decode(Format.self, from: bundle["formats"]).rows)
        words = Words(phrases: CSV.read(bundle["phrases"]))
    }

    /// The HTML of the answer to a scenario, or of the complaint about it.
    func answer(_ query: String) -> HTML { render(query, catalogue, words) }
}

extension Words {
    /// From a table with two columns: the key, and the phrase under the language's code.
    fileprivate init(phrases: CSV) {
        let header = phrases.rows.first ?? []
        self.init(
            language: Language(code: header.count > 1 ? header[1].text : "en"),
            entries: phrases.rows.dropFirst().compactMap { row in
                row.count > 1 ? (key: row[0].text, text: row[1].text) : nil
            })
    }
}
