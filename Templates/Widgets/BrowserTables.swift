public import Markup
public import Sizing

/// The tables as a page's modules get them: the rows and columns that an answer can depend on, and
/// one language's phrases.
public enum BrowserTables {
    /// What both modules read, and what one alone reads beside it: each gets two bundles, one after the
    /// other. Its own have further columns of the models and its own phrases.
    public struct Bundles: Sendable {
        public var shared = TableBundle()
        public var calculator = TableBundle()
        public var advice = TableBundle()
    }

    /// `file` gives the bytes of a table of `Content/data` by its name without `.csv`; `phrases` has a
    /// column for `language`. Rows that `catalogue` does not have are left out.
    public static func bundles(
        _ catalogue: Catalogue, phrases: CSV, language: String,
        file: (_ table: String) -> [UInt8]
    ) -> Bundles {
        var bundles = Bundles()
        func add<Row: TableRow>(_ rows: Rows<Row>, _ cells: (CSV) -> CSV = { $0 }) {
            let name = name(of: Row.self)
            let columns = decode(Row.self, from: []).knownColumns.filter { column in
                !(unread + ofCalculator + ofAdvice).contains { utf8Equal($0, column) }
            }
            bundles.shared.add(name, cells(CSV.read(file(name))), columns: columns) { id in
                id.isEmpty || rows[id] != nil
            }
        }
        add(catalogue.models)
        add(catalogue.devices)
        add(catalogue.formats)
        add(catalogue.engines)
        add(catalogue.prices) { withoutNames($0, catalogue.prices) }
        add(catalogue.rates)
        add(catalogue.tokenizers)
        bundles.shared.add("language", Array(language.utf8))

        let models = CSV.read(file("models"))
        let isModel = { (id: String) in catalogue.models[id] != nil }
        bundles.calculator.add("own-models", models, columns: ofCalculator, where: isModel)
        bundles.advice.add("own-models", models, columns: ofAdvice, where: isModel)
        addAdvice(catalogue, to: &bundles.advice, file)

        bundles.shared.add("phrases", texts(phrases, language, where: isOfBoth))
        bundles.calculator.add(
            "own-phrases", texts(phrases, language) { isOfCalculator($0) && !isOfBoth($0) })
        bundles.advice.add(
            "own-phrases", texts(phrases, language) { isOfAdvice($0) && !isOfBoth($0) })
        return bundles
    }

    /// Nothing asks by its id or its seller for a price other than an API's.
    private static func withoutNames(_ file: CSV, _ prices: Rows<Price>) -> CSV {
        let names = (file.rows.first ?? []).indices.filter { column in
            ["id", "provider"].contains { utf8Equal($0, file.rows[0][column].text) }
        }
        return CSV(
            rows: file.rows.map { row in
                guard let price = row.first.flatMap({ prices[$0.text] }), price.kind != .api
                else { return row }
                return row.enumerated().map { column, cell in
                    names.contains(column) ? CSV.Cell(text: "", offset: cell.offset) : cell
                }
            })
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
    public static func catalogue(
        _ bundle: TableBundle, _ advice: AdviceTables = AdviceTables()
    ) -> Catalogue {
        func table<Row: TableRow>(_ type: Row.Type) -> [Row] {
            rows(type, from: bundle[name(of: type)])
        }
        return Catalogue(
            models: rows(Model.self, from: bundle["models"], beside: bundle["own-models"]),
            devices: table(Device.self), formats: table(Format.self),
            engines: table(EngineSpeed.self),
            prices: table(Price.self), rates: table(ExchangeRate.self),
            tokenizers: table(Tokenizer.self), advice: advice)
    }

    /// Of both bundles.
    public static func words(_ bundle: TableBundle) -> Words {
        Words(
            language: Language(code: String(decoding: bundle["language"], as: UTF8.self)),
            entries: texts(bundle))
    }

    private static func texts(_ bundle: TableBundle) -> [(key: String, text: String)] {
        var texts: [(key: String, text: String)] = []
        for name in ["phrases", "own-phrases"] {
            for row in rows(PhraseRow.self, from: bundle[name]) { texts.append((row.id, row.text)) }
        }
        return texts
    }

    /// Columns that no answer shows or computes with.
    private static let unread = [
        "release_year", "difference_reason", "source", "note", "item", "unit", "date",
        "interconnect", "int8_dense_tops",
    ]

    /// Of the columns of models, those of launch lines, and those that rules and choices ask for.
    private static let ofCalculator = ["hf_repo"]
    private static let ofAdvice = [
        "released", "license", "modality", "params_total",
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
