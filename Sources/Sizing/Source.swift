/// A row of `sources.csv`: where a figure or a thought comes from.
public struct Source: TableRow {
    public static let table: StaticString = "sources"

    public enum Kind: String, Sendable, CaseIterable {
        case repository, paper, article, package, documentation
    }

    public let id: String
    public let title: String
    public let author: String?
    public let kind: Kind
    public let address: String?
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public let published: String?
    /// The day on which it was read.
    public let seen: String?
    /// Of a repository.
    public let commit: String?

    public init(_ row: inout RowReader) {
        id = row.text("id")
        title = row.text("title")
        author = row.optionalText("author")
        kind = row.choice("kind", else: .article)
        address = row.optionalText("address")
        published = row.optionalText("published")
        seen = row.optionalText("seen")
        commit = row.optionalText("commit")
    }
}
