/// A row of `abilities.csv`: something a model can do, on a scale of 0 to 100. Its name is the phrase
/// `ability.<id>`.
public struct Ability: TableRow {
    public static let table: StaticString = "abilities"

    public let id: String
    /// The published test whose score is the scale.
    public let scale: String
    /// Ids in `sources.csv`.
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        scale = row.text("scale")
        sources = row.references("source", to: "sources")
    }
}

/// A row of `curves.csv`: how an ability grows with size among models from a year on.
public struct AbilityCurve: TableRow {
    public static let table: StaticString = "curves"

    public let id: String
    public let ability: String
    /// Months as a fraction.
    public let year: Double
    /// Billions of parameters of a dense model, and its score. Where the curve is flat, more size
    /// adds nothing.
    public let points: [CurvePoint]
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        ability = row.reference("ability", to: Ability.table)
        year = row.decimal("year")
        points = row.points("points")
        sources = row.references("source", to: "sources")
    }
}

/// A row of `benchmarks.csv`: a test by one evaluator, and what its scores mean on an ability's scale.
/// Scores of one evaluator alone are compared.
public struct Benchmark: TableRow {
    public static let table: StaticString = "benchmarks"

    public let id: String
    public let ability: String
    public let evaluator: String
    public let evidence: Evidence
    /// Score of the test, score on the ability's scale; empty where they are the same.
    public let points: [CurvePoint]
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        ability = row.reference("ability", to: Ability.table)
        evaluator = row.text("evaluator")
        evidence = row.choice("evidence", else: .maker)
        points = row.points("points")
        sources = row.references("source", to: "sources")
    }
}

/// A row of `scores.csv`: what a model reached in a test.
public struct Score: TableRow {
    public static let table: StaticString = "scores"

    public let id: String
    public let model: String
    public let benchmark: String
    public let value: Double

    public init(_ row: inout RowReader) {
        id = row.text("id")
        model = row.reference("model", to: Model.table)
        benchmark = row.reference("benchmark", to: Benchmark.table)
        value = row.decimal("value")
    }
}

/// A model's score on each ability, in the order of `abilities.csv`, with its evidence: what
/// `scores.csv` and the curves come to. Made by the build; the browser reads it as a table.
public struct Standing: TableRow {
    public static let table: StaticString = "standings"

    /// The model's.
    public let id: String
    public let values: [Value]

    public struct Value: Sendable, Equatable {
        public let score: Double
        public let evidence: Evidence
    }

    public init(id: String, values: [Value]) {
        self.id = id
        self.values = values
    }

    /// Words such as `i812`: the evidence's first letter and the score in tenths.
    public init(_ row: inout RowReader) {
        id = row.reference("id", to: Model.table)
        var values: [Value] = []
        for word in row.list("abilities") {
            let bytes = word.bytes
            guard let first = bytes.first,
                let tenths = parseDecimal(String(decoding: bytes.dropFirst(), as: UTF8.self))
            else { continue }
            values.append(Value(score: tenths / 10, evidence: Evidence(letter: first)))
        }
        self.values = values
    }

    /// What `init(_:)` reads.
    public var text: String {
        var text = ""
        for value in values {
            if !text.isEmpty { text += " " }
            text += String(decoding: [value.evidence.letter], as: UTF8.self)
            text += decimalText((value.score * 10).rounded(.toNearestOrEven))
        }
        return text
    }
}

extension Evidence {
    var letter: UInt8 {
        switch self {
        case .independent: UInt8(ascii: "i")
        case .maker: UInt8(ascii: "m")
        case .interpolated: UInt8(ascii: "c")
        }
    }

    init(letter: UInt8) {
        self =
            letter == UInt8(ascii: "i")
            ? .independent
            : letter == UInt8(ascii: "m") ? .maker : .interpolated
    }

    /// From the best; the worst of several counts.
    var rank: Int {
        switch self {
        case .independent: 0
        case .maker: 1
        case .interpolated: 2
        }
    }
}
