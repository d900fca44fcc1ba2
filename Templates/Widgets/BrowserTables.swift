public import Markup
public import Sizing

/// The tables as a page's modules get them: the rows and columns that an answer can depend on, and
/// one language's phrases. What the advice alone reads is a bundle of its own: its module gets both,
/// one after the other.
public enum BrowserTables {
    /// `file` gives the bytes of a table of `Content/data` by its name without `.csv`; `phrases` has a
    /// column for `language`. Rows that `catalogue` does not have are left out.
    public static func bundles(
        _ catalogue: Catalogue, phrases: CSV, language: String,
        file: (_ table: String) -> [UInt8]
    ) -> (shared: TableBundle, advice: TableBundle) {
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
        let keys = PhraseKeys.widgets
        func isShared(_ id: String) -> Bool {
            // Of a shape's columns some have a name, which a complaint says; the kinds of devices head
            // a list.
            id.hasPrefix("field.") || id.hasPrefix("kind.")
                || !id.hasPrefix("advice.") && keys.contains { utf8Equal($0, id) }
        }
        bundle.add("phrases", texts(phrases, language, where: isShared))
        bundle.add("language", Array(language.utf8))
        var advice = TableBundle()
        addAdvice(catalogue.advice, to: &advice, file)
        advice.add(
            "advice-phrases",
            texts(phrases, language) { isOfAdvice($0) && !isShared($0) })
        return (bundle, advice)
    }

    /// What the widgets say, under the columns of `PhraseRow`.
    private static func texts(
        _ phrases: CSV, _ language: String, where isWanted: (_ id: String) -> Bool
    ) -> [UInt8] {
        let text = phrases.text(columns: ["id", language], where: isWanted)
        let header = text.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
        return Array("id,text".utf8) + text[header...]
    }

    /// What is wrong inside a table is not looked for: the build has checked it.
    public static func read(_ bundle: TableBundle) -> (catalogue: Catalogue, words: Words) {
        read(bundle, AdviceTables(), texts(bundle, "phrases"))
    }

    /// Both bundles in one.
    public static func readWithAdvice(
        _ bundle: TableBundle
    ) -> (catalogue: Catalogue, words: Words) {
        read(
            bundle, readAdvice(bundle),
            texts(bundle, "phrases") + texts(bundle, "advice-phrases"))
    }

    private static func texts(
        _ bundle: TableBundle, _ name: String
    ) -> [(key: String, text: String)] {
        rows(PhraseRow.self, from: bundle[name]).map { ($0.id, $0.text) }
    }

    private static func read(
        _ bundle: TableBundle, _ advice: AdviceTables, _ texts: [(key: String, text: String)]
    ) -> (catalogue: Catalogue, words: Words) {
        func table<Row: TableRow>(_ type: Row.Type) -> [Row] {
            rows(type, from: bundle[name(of: type)])
        }
        return (
            Catalogue(
                models: table(Model.self), devices: table(Device.self),
                formats: table(Format.self), engines: table(EngineSpeed.self),
                prices: table(Price.self), rates: table(ExchangeRate.self),
                tokenizers: table(Tokenizer.self), advice: advice),
            Words(
                language: Language(code: String(decoding: bundle["language"], as: UTF8.self)),
                entries: texts)
        )
    }

    /// Columns that no answer shows or computes with.
    private static let unread = [
        "release_year", "difference_reason", "source", "note", "item", "unit", "date",
        "interconnect", "int8_dense_tops",
    ]

    static func name<Row: TableRow>(of type: Row.Type) -> String {
        type.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }
}

/// One language's phrase, under the column `text`.
private final class PhraseRow: TableRow {
    static let table: StaticString = "phrases"

    let id: String
    let text: String

    init(_ row: inout RowReader) {
        id = row.text("id")
        text = row.text("text")
    }
}
