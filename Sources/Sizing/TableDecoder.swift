/// Turns the cells of a file into rows and problems.
struct TableDecoder<Row: TableRow> {
    private let csv: CSV
    private let header: [CSV.Cell]
    private let names: [String]
    private var rows: [Row] = []
    private var offsets: [Int] = []
    private var references: [RowReader.Reference] = []
    private var problems: [TableProblem] = []

    init(_ csv: CSV) {
        self.csv = csv
        header = csv.rows.first ?? []
        names = header.map { $0.text }
    }

    mutating func decode() -> Table<Row> {
        for problem in csv.problems { note(.csv(problem.kind), problem.offset) }
        let known = readHeader()
        for cells in csv.rows.dropFirst() { readRow(cells) }
        noteDuplicateIDs()
        return Table(
            rows: rows, offsets: offsets, header: header,
            unknownColumns: header.filter { column in
                !known.contains { utf8Equal($0, column.text) }
            },
            knownColumns: known, references: references,
            problems: problems.sorted { $0.offset < $1.offset })
    }

    /// Asks the decoder for its columns by giving it a row without cells.
    private mutating func readHeader() -> [String] {
        var probe = RowReader(header: names, cells: [])
        _ = Row(&probe)
        if header.isEmpty {
            if csv.problems.isEmpty { note(.empty, 0) }
            return probe.columns
        }
        for problem in probe.problems where problem.kind == .missingColumn {
            note(.missingColumn(problem.column), header[0].offset)
        }
        for (index, column) in header.enumerated()
        where names[..<index].contains(where: { utf8Equal($0, column.text) }) {
            note(.duplicateColumn(column.text), column.offset)
        }
        return probe.columns
    }

    private mutating func readRow(_ cells: [CSV.Cell]) {
        let index = rows.count
        var reader = RowReader(header: names, cells: cells)
        rows.append(Row(&reader))
        offsets.append(cells[0].offset)
        guard cells.count == header.count else {
            noteCount(of: cells, row: index)
            return
        }
        references += reader.references
        for problem in reader.problems where problem.kind != .missingColumn {
            note(.cell(problem.kind, column: problem.column), problem.offset, row: index)
        }
    }

    /// The cells of such a row stand under the wrong columns: what they hold is not judged. Nor is
    /// their number where a broken quote explains it.
    private mutating func noteCount(of cells: [CSV.Cell], row: Int) {
        let end = csv.rows.count > row + 2 ? csv.rows[row + 2][0].offset : Int.max
        let broken = csv.problems.contains {
            $0.kind != .invalidUTF8 && $0.offset >= cells[0].offset && $0.offset < end
        }
        if broken { return }
        if cells.count > header.count {
            note(
                .tooManyCells(found: cells.count, expected: header.count),
                cells[header.count].offset, row: row)
        } else {
            note(
                .tooFewCells(found: cells.count, expected: header.count), cells[0].offset, row: row)
        }
    }

    private mutating func noteDuplicateIDs() {
        let order = utf8Order(rows.map { $0.id })
        for (former, later) in zip(order, order.dropFirst())
        where !rows[later].id.isEmpty && utf8Equal(rows[former].id, rows[later].id) {
            note(.duplicateID(rows[later].id), offsets[later], row: later)
        }
    }

    private mutating func note(_ kind: TableProblem.Kind, _ offset: Int, row: Int? = nil) {
        problems.append(TableProblem(kind: kind, offset: offset, row: row))
    }
}
