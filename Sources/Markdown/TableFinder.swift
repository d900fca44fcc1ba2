/// Finds the pipe tables among a tree's paragraphs. A table's cells are cut out of its lines as they
/// stand in the source: parsed as one paragraph, `| **a | b** |` would be emphasis across two cells.
struct TableFinder {
    struct Found {
        /// The paragraph's index among the steps.
        var step: Int
        var alignments: [Table.Alignment]
        /// Lines of the paragraph before the table's header.
        var lead: [Cell]
        /// The header first; as many cells a row as columns.
        var rows: [[Cell]]
    }

    /// A piece of a line of the prepared text.
    struct Cell {
        var line: Int
        /// In the line's bytes.
        var columns: Range<Int>
    }

    private let text: PreparedText
    private(set) var tables: [Found] = []
    private(set) var problems: [MarkdownProblem] = []

    init(steps: [TreeStep], text: PreparedText) {
        self.text = text
        let delimiters = Self.delimiterLines(in: text.text)
        if delimiters.isEmpty { return }
        var quotes = 0
        var containers: [Bool] = []
        for (index, step) in steps.enumerated() {
            switch step.kind {
            case .enter(.blockQuote):
                containers.append(true)
                quotes += 1
            case .enter(.paragraph):
                containers.append(false)
                find(index, step, quotes: quotes, delimiters: delimiters)
            case .enter: containers.append(false)
            case .exit: if containers.popLast() == true { quotes -= 1 }
            case .leaf: continue
            }
        }
    }

    /// The lines that could stand under a header, by their first characters and their pipes.
    private static func delimiterLines(in text: SourceText) -> [Int] {
        (0..<text.lineCount).filter { index in
            var hasPipe = false
            var hasDash = false
            for byte in text.line(index) {
                switch byte {
                case UInt8(ascii: "|"): hasPipe = true
                case UInt8(ascii: "-"): hasDash = true
                case UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09: continue
                default: return false
                }
            }
            return hasPipe && hasDash
        }
    }

    private mutating func find(_ index: Int, _ step: TreeStep, quotes: Int, delimiters: [Int]) {
        let first = step.line - 1
        let last = step.endLine - 1
        for delimiter in delimiters where delimiter > first && delimiter <= last {
            let lines = (first...last).map { line in
                content(line, start: line == first ? step.column - 1 : nil, quotes: quotes)
            }
            let header = delimiter - 1 - first
            guard let alignments = TableRow.alignments(bytes(lines[header + 1])) else { continue }
            let names = TableRow(bytes(lines[header])).cells
            if names.count != alignments.count {
                report(names.count, alignments.count, header: lines[header], lines[header + 1])
                continue
            }
            var found = Found(
                step: index, alignments: alignments, lead: Array(lines[..<header]), rows: [])
            for (number, line) in lines[header...].enumerated() where number != 1 {
                found.rows.append(row(line, columns: alignments.count))
            }
            tables.append(found)
            return
        }
    }

    /// Only where the author plainly meant a table: a header that begins with a pipe.
    private mutating func report(_ found: Int, _ expected: Int, header: Cell, _ delimiter: Cell) {
        guard bytes(header).first == UInt8(ascii: "|") else { return }
        problems.append(
            MarkdownProblem(
                .delimiterColumns(found: expected, expected: found), at: place(delimiter)))
    }

    private mutating func row(_ line: Cell, columns: Int) -> [Cell] {
        let bytes = bytes(line)
        var cells = TableRow(bytes).cells.map { range in
            Cell(
                line: line.line,
                columns: (line.columns.lowerBound + range.lowerBound - bytes.startIndex)..<(line
                    .columns.lowerBound + range.upperBound - bytes.startIndex))
        }
        if cells.count > columns {
            problems.append(
                MarkdownProblem(
                    .tooManyCells(found: cells.count, expected: columns), at: place(cells[columns]))
            )
            cells.removeSubrange(columns...)
        }
        let end = line.columns.upperBound
        while cells.count < columns { cells.append(Cell(line: line.line, columns: end..<end)) }
        return cells
    }

    private func content(_ line: Int, start: Int?, quotes: Int) -> Cell {
        let bytes = text.text.line(line)
        let start = start ?? ParagraphLine.contentColumn(bytes, quotes: quotes)
        return Cell(line: line, columns: min(max(0, start), bytes.count)..<bytes.count)
    }

    private func bytes(_ cell: Cell) -> ArraySlice<UInt8> {
        let line = text.text.line(cell.line)
        return line[
            (line.startIndex + cell.columns.lowerBound)..<(line.startIndex + cell.columns.upperBound)
        ]
    }

    private func place(_ cell: Cell) -> TextPlace {
        text.source.place(
            text.original(
                line: cell.line, column: cell.columns.lowerBound, length: max(1, cell.columns.count)
            ))
    }
}

enum ParagraphLine {
    /// Where a paragraph's text begins on a line after its first, inside `quotes` block quotes.
    static func contentColumn(_ line: ArraySlice<UInt8>, quotes: Int) -> Int {
        var index = line.startIndex
        func skipSpace() {
            while index < line.endIndex, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
        }
        skipSpace()
        for _ in 0..<quotes {
            guard index < line.endIndex, line[index] == UInt8(ascii: ">") else { break }
            index += 1
            skipSpace()
        }
        return index - line.startIndex
    }
}
