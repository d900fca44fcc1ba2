/// Reads the cells of one row by column, and notes what is wrong with them.
///
/// A decoder is the schema of its table: what it asks for with `text`, `integer` and so on must be
/// there, what it asks for with `optional…` may be missing or empty. Every read returns a harmless
/// value where the cell is wrong, so that one fault does not hide the next.
public struct RowReader: Sendable {
    public struct Problem: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            case missingColumn
            case missingValue
            case notAnInteger
            case notANumber
            case notAFlag
            case notOneOf([String])
            /// The bounds as they are to be printed.
            case outOfRange(low: String, high: String)
        }

        public let kind: Kind
        public let column: String
        /// Byte offset of the cell; 0 for a missing column.
        public let offset: Int
    }

    /// A cell that must be the id of a row in another table.
    public struct Reference: Sendable, Equatable {
        public let table: String
        public let id: String
        public let column: String
        public let offset: Int
    }

    let header: [String]
    let cells: [CSV.Cell]
    public package(set) var problems: [Problem] = []
    public package(set) var references: [Reference] = []
    /// Every column asked for, so that others can be called unknown.
    public private(set) var columns: [String] = []
    /// Where the next column probably stands: decoders mostly ask in the table's order.
    private var guess = 0

    public init(header: [String], cells: [CSV.Cell]) {
        self.header = header
        self.cells = cells
    }

    /// The cell under `column`, `nil` if it is empty or the table has no such column.
    mutating func cell(_ column: String) -> CSV.Cell? {
        columns.append(column)
        guard let index = index(of: column), index < cells.count else { return nil }
        return cells[index].text.isEmpty ? nil : cells[index]
    }

    /// As `cell`, but a problem where there is none.
    mutating func requiredCell(_ column: String) -> CSV.Cell? {
        if let cell = cell(column) { return cell }
        guard let index = index(of: column) else {
            problems.append(Problem(kind: .missingColumn, column: column, offset: 0))
            return nil
        }
        if index < cells.count { note(.missingValue, column, cells[index]) }
        return nil
    }

    public mutating func note(
        _ kind: Problem.Kind, _ column: String, _ cell: CSV.Cell
    ) {
        problems.append(Problem(kind: kind, column: column, offset: cell.offset))
    }

    private mutating func index(of column: String) -> Int? {
        if guess < header.count, utf8Equal(header[guess], column) {
            guess += 1
            return guess - 1
        }
        if guess > 0, utf8Equal(header[guess - 1], column) { return guess - 1 }
        for index in header.indices where utf8Equal(header[index], column) {
            guess = index + 1
            return index
        }
        return nil
    }
}
