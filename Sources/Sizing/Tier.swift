/// A row of `tiers.csv`: a class of models by their total parameters. Its words are the phrases
/// `tier.<id>.…`.
public struct Tier: TableRow {
    public static let table: StaticString = "tiers"

    public let id: String
    /// Upper bound in billions of parameters; `nil` for the last.
    public let upToBillion: Double?
    /// Whose computed memory stands as an example.
    public let model: String
    /// Ids in `sources.csv`.
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        upToBillion = row.optionalDecimal("params_to_billion")
        model = row.reference("model", to: "models")
        sources = row.references("sources", to: "sources")
    }
}

extension Rows<Tier> {
    /// The tier of a model by all its parameters, experts at rest included.
    public func tier(parameters: Double) -> Tier? {
        all.first { tier in
            guard let bound = tier.upToBillion else { return true }
            return parameters <= bound * 1e9
        }
    }
}
