/// Reads the cells of one row by column, and notes what is wrong with them.
public struct RowReader: Sendable {
    public struct Problem: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            case missingColumn
            case missingValue
            case notAnInteger
            case notANumber
            case notAFlag
            case notOneOf([String])
            case outOfRange(String)
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
    public private(set) var problems: [Problem] = []
    public private(set) var references: [Reference] = []
    /// Every column asked for, so that others can be called unknown.
    public private(set) var columns: [String] = []

    public init(header: [String], cells: [CSV.Cell]) {
        self.header = header
        self.cells = cells
    }
}
