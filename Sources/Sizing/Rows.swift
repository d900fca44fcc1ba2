/// A row of a table in `Content/data`, decoded. The decoder is the schema: the columns that it asks
/// for are the columns that the table may have.
public protocol TableRow: Sendable {
    /// The file's name without `.csv`.
    static var table: StaticString { get }
    var id: String { get }
    init(_ row: inout RowReader)
}

/// The decoded rows of one table, in the file's order, found by id.
public struct Rows<Row: TableRow>: Sendable {
    public let all: [Row]
    /// Indices into `all`, sorted by the UTF-8 bytes of the ids.
    private let order: [Int]

    public init(_ rows: [Row]) {
        all = rows
        order = utf8Order(rows.map { $0.id })
    }

    public subscript(id: String) -> Row? {
        var low = 0
        var high = order.count
        while low < high {
            let middle = (low + high) / 2
            if utf8Precedes(all[order[middle]].id, id) { low = middle + 1 } else { high = middle }
        }
        guard low < order.count, utf8Equal(all[order[low]].id, id) else { return nil }
        return all[order[low]]
    }
}
