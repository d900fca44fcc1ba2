import Sizing

extension Diagnostic {
    init(_ problem: TableProblem, in source: SourceText) {
        let (message, hint) = problem.kind.words
        self.init(at: source.cell(at: problem.offset), message, hint: hint)
    }

    init(_ problem: CSV.Problem, in source: SourceText) {
        let (message, hint) = TableProblem.Kind.csv(problem.kind).words
        self.init(at: source.cell(at: problem.offset), message, hint: hint)
    }

    static func unknownColumn(_ cell: CSV.Cell, known: [String], in source: SourceText)
        -> Diagnostic
    {
        Diagnostic(
            at: source.place(at: cell.offset, length: cell.text.utf8.count),
            "unknown column '\(cell.text)'",
            hint: .orKnown(nearest(to: cell.text, in: known), known))
    }

    static func duplicate(_ id: CSV.Cell, in source: SourceText) -> Diagnostic {
        Diagnostic(TableProblem.Kind.duplicateID(id.text), at: id.offset, in: source)
    }

    static func cellCount(_ row: [CSV.Cell], _ expected: Int, in source: SourceText) -> Diagnostic {
        row.count > expected
            ? Diagnostic(
                .tooManyCells(found: row.count, expected: expected), at: row[expected].offset,
                in: source)
            : Diagnostic(
                .tooFewCells(found: row.count, expected: expected), at: row[0].offset, in: source)
    }

    private init(_ kind: TableProblem.Kind, at offset: Int, in source: SourceText) {
        let (message, hint) = kind.words
        self.init(at: source.cell(at: offset), message, hint: hint)
    }
}

extension SourceText {
    /// The place of the cell that starts at `offset`, up to the next comma or line end.
    func cell(at offset: Int) -> Diagnostic.Place {
        let start = min(max(offset, 0), bytes.count)
        let quoted = start < bytes.count && bytes[start] == UInt8(ascii: "\"")
        let ends: [UInt8] = quoted ? [0x0A, 0x0D] : [0x0A, 0x0D, UInt8(ascii: ",")]
        let end = bytes[start...].firstIndex { ends.contains($0) } ?? bytes.count
        return place(at: start, length: quoted ? 1 : end - start)
    }
}

extension TableProblem.Kind {
    /// The message, and what to do about it.
    fileprivate var words: (String, String?) {
        switch self {
        case .csv(.unclosedQuote):
            ("the quote is not closed", "end the cell with '\"'; write a quote inside it twice")
        case .csv(.textAfterQuote):
            ("text follows the closing quote", "write a quote inside a quoted cell twice")
        case .csv(.invalidUTF8): ("not UTF-8", "save the file in UTF-8")
        case .empty: ("the table is empty", "its first line names the columns")
        case .missingColumn(let name): ("the column '\(name)' is missing", nil)
        case .duplicateColumn(let name): ("the column '\(name)' is there twice", nil)
        case .tooManyCells(let found, let expected):
            (
                "the row has \(found) cells, the table \(expected) columns",
                "put a text that has a comma in quotes"
            )
        case .tooFewCells(let found, let expected):
            (
                "the row has \(found) cells, the table \(expected) columns",
                "leave no comma out: an empty cell stands between two"
            )
        case .duplicateID(let id):
            ("the id '\(id)' is there twice", "give each row an id of its own")
        case .cell(let kind, let column): kind.words(column)
        }
    }
}

extension RowReader.Problem.Kind {
    fileprivate func words(_ column: String) -> (String, String?) {
        switch self {
        case .missingColumn: ("the column '\(column)' is missing", nil)
        case .missingValue: ("'\(column)' must not be empty", nil)
        case .notAnInteger:
            ("'\(column)' must be a whole number", "digits only, without spaces or commas")
        case .notANumber: ("'\(column)' must be a number", "digits with a point: 24.5")
        case .notAFlag: ("'\(column)' must be true or false", nil)
        case .notOneOf(let names):
            ("'\(column)' must be one of \(names.joined(separator: ", "))", nil)
        case .outOfRange(let low, let high): ("'\(column)' must be \(low) to \(high)", nil)
        }
    }
}
