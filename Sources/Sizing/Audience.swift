/// A row of `audiences.csv`: a kind of reader and where it should start. Its words are the phrases
/// `audience.<id>.…`.
public struct Audience: TableRow {
    public static let table: StaticString = "audiences"

    public let id: String
    /// Id in `tiers.csv`.
    public let tier: String
    /// Ids in `sources.csv`.
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        tier = row.reference("tier", to: "tiers")
        sources = row.references("sources", to: "sources")
    }
}
