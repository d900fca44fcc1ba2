public import Markup
public import Sizing

/// The tables as a page's module gets them: the rows and columns that an answer can depend on, and
/// one language's phrases.
public enum BrowserTables {
    /// `file` gives the bytes of a table of `Content/data` by its name without `.csv`. Rows that
    /// `catalogue` does not have are left out. A language without phrases gets the English ones.
    public static func bundle(
        _ catalogue: Catalogue, language: String, file: (_ table: String) -> [UInt8]
    ) -> TableBundle {
        var bundle = TableBundle()
        func add<Row: TableRow>(_ rows: Rows<Row>) {
            let name = name(of: Row.self)
            let columns = decode(Row.self, from: []).knownColumns.filter { column in
                !unread.contains { utf8Equal($0, column) }
            }
            bundle.add(name, CSV.read(file(name)), columns: columns) { rows[$0] != nil }
        }
        add(catalogue.models)
        add(catalogue.devices)
        add(catalogue.formats)
        add(catalogue.engines)
        add(catalogue.prices)
        add(catalogue.rates)
        add(catalogue.tokenizers)

        let phrases = CSV.read(file("phrases"))
        let isThere = phrases.rows.first?.contains { utf8Equal($0.text, language) } ?? false
        let keys = PhraseKeys.widgets
        bundle.add("phrases", phrases, columns: ["id", isThere ? language : "en"]) { id in
            keys.contains { utf8Equal($0, id) }
        }
        bundle.add("language", Array(language.utf8))
        return bundle
    }

    /// What is wrong inside a table is not looked for: the build has checked it.
    public static func read(_ bundle: TableBundle) -> (catalogue: Catalogue, words: Words) {
        func rows<Row: TableRow>(_ type: Row.Type) -> [Row] {
            decode(type, from: bundle[name(of: type)]).rows
        }
        let phrases = CSV.read(bundle["phrases"]).rows.dropFirst()
        return (
            Catalogue(
                models: rows(Model.self), devices: rows(Device.self), formats: rows(Format.self),
                engines: rows(EngineSpeed.self), prices: rows(Price.self),
                rates: rows(ExchangeRate.self), tokenizers: rows(Tokenizer.self)),
            Words(
                language: Language(code: String(decoding: bundle["language"], as: UTF8.self)),
                entries: phrases.compactMap { $0.count > 1 ? ($0[0].text, $0[1].text) : nil })
        )
    }

    /// Columns that no answer shows or computes with.
    private static let unread = [
        "developer", "repository", "released", "license", "sources", "source", "note", "provider",
        "item", "unit", "date",
    ]

    private static func name<Row: TableRow>(of type: Row.Type) -> String {
        type.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }
}
