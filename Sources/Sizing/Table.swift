/// A table's file, decoded, with everything that is wrong with it. The build prints the problems;
/// the browser, which gets tables that the build has checked, takes the rows alone.
public struct Table<Row: TableRow>: Sendable {
    /// In the file's order, rows with problems among them (their bad cells hold harmless values).
    public let rows: [Row]
    /// For each of `rows`, the byte offset where it starts.
    public let offsets: [Int]
    public let header: [CSV.Cell]
    /// Columns that the decoder does not know.
    public let unknownColumns: [CSV.Cell]
    /// Every column that the decoder knows, for hints.
    public let knownColumns: [String]
    public let references: [RowReader.Reference]
    /// In the order of their offsets.
    public let problems: [TableProblem]
}

/// What is wrong with a table's file, and where.
public struct TableProblem: Sendable, Equatable {
    public enum Kind: Sendable, Equatable {
        case csv(CSV.Problem.Kind)
        /// Not even a header.
        case empty
        case missingColumn(String)
        case duplicateColumn(String)
        case tooManyCells(found: Int, expected: Int)
        case tooFewCells(found: Int, expected: Int)
        case duplicateID(String)
        case cell(RowReader.Problem.Kind, column: String)
    }

    public let kind: Kind
    /// Byte offset.
    public let offset: Int
    /// Index into the table's rows; `nil` for the header and the file.
    public let row: Int?
}

/// The rows alone, for tables that a build has checked: the browser's way, a fraction of the code.
/// `other` has further columns of the same rows, line by line; none of its lines may be blank.
public func rows<Row: TableRow>(
    _ type: Row.Type, from bytes: [UInt8], beside other: [UInt8] = []
) -> [Row] {
    let lines = lines(bytes, beside: other)
    let header = (lines.first ?? []).map { $0.text }
    return lines.dropFirst().map { cells in
        var row = RowReader(header: header, cells: cells)
        return Row(&row)
    }
}

/// The cells of a file's lines, each with those of the other's line after it.
private func lines(_ bytes: [UInt8], beside other: [UInt8]) -> [[CSV.Cell]] {
    var file = CSVReader(bytes)
    file.readRows()
    if other.isEmpty { return file.rows }
    var further = CSVReader(other)
    further.readRows()
    var lines: [[CSV.Cell]] = []
    for index in file.rows.indices where index < further.rows.count {
        var cells = file.rows[index]
        for cell in further.rows[index] { cells.append(cell) }
        lines.append(cells)
    }
    return lines
}

/// Reads a table of `Content/data` from its file's bytes.
public func decode<Row: TableRow>(_ type: Row.Type, from bytes: [UInt8]) -> Table<Row> {
    var decoder = TableDecoder<Row>(CSV.read(bytes))
    return decoder.decode()
}
