public import Sizing

/// A row of `sources.csv`: where a figure or a claim comes from.
public struct Source: TableRow {
    public static let table: StaticString = "sources"

    public let id: String
    public let title: String
    public let author: String?
    /// `article`, `paper`, `repository`, `package`, `documentation`.
    public let kind: String?
    /// An address, or the name of a repository or package.
    public let address: String?
    /// As precisely as known: `2025-11-19`, `2024`.
    public let published: String?
    /// The day it was read.
    public let seen: String?

    public init(_ row: inout RowReader) {
        id = row.text("id")
        title = row.text("title")
        author = row.optionalText("author")
        kind = row.optionalText("kind")
        address = row.optionalText("address")
        published = row.optionalText("published")
        seen = row.optionalText("seen")
    }
}
