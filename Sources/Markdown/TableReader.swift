extension DocumentBuilder {
    /// Reads the cells of all tables, each on its own with the document's link definitions.
    ///
    /// One further parse does it: each cell is a line `# cell #`, which the parser takes as the inline
    /// text of a heading whatever it begins with; the whole text follows for its definitions.
    mutating func readTables() {
        let finder = TableFinder(steps: steps, text: text)
        findings.problems += finder.problems
        if finder.tables.isEmpty { return }
        var assembly = Assembly()
        var hasBracket = false
        for cell in finder.tables.flatMap(\.rows).joined() {
            let bytes = bytes(of: cell)
            hasBracket = hasBracket || bytes.contains(UInt8(ascii: "["))
            let place = text.original(line: cell.line, column: cell.columns.lowerBound, length: 0)
            assembly.move(
                Array("# ".utf8) + Self.withoutEscapes(bytes) + Array(" #".utf8),
                from: .init(line: place.line, shift: place.column - 2, isCell: true))
        }
        let ends = appendLeads(of: finder.tables, to: &assembly)
        if hasBracket || !ends.allSatisfy({ $0 == nil }) { assembly.append(whole: text.unmarked) }
        let prepared = PreparedText(
            source: text.source, assembly: assembly, marksEmphasis: options.cjkEmphasis)
        let reader = TreeReader(prepared.text.bytes, removesMarks: prepared.hasMarks)
        var cells = DocumentBuilder(
            text: prepared, options: options, steps: reader.steps, labels: labels,
            hasReferences: hasReferences)
        swap(&cells.findings, &findings)
        var read = finder.tables.map { found in
            ReadTable(lead: [], table: cells.table(found))
        }
        for (index, end) in ends.enumerated() {
            if let end { read[index].lead = cells.blocks(lastLine: end) }
        }
        swap(&cells.findings, &findings)
        for (found, table) in zip(finder.tables, read) { tables[found.step] = table }
    }

    /// The lines before each table, as paragraphs; the last line (from 1) of each.
    private func appendLeads(
        of tables: [TableFinder.Found], to assembly: inout Assembly
    ) -> [Int?] {
        tables.map { found in
            if found.lead.isEmpty { return nil }
            assembly.move([], from: .init(line: 0, shift: 0))
            for line in found.lead {
                let place = text.original(
                    line: line.line, column: line.columns.lowerBound, length: 0)
                assembly.move(bytes(of: line), from: .init(line: place.line, shift: place.column))
            }
            assembly.move([], from: .init(line: 0, shift: 0))
            return assembly.moved.count
        }
    }

    private func bytes(of cell: TableFinder.Cell) -> [UInt8] {
        let bytes = Array(
            text.text.line(cell.line).dropFirst(cell.columns.lowerBound).prefix(cell.columns.count))
        return text.hasMarks ? EmphasisMarks.removed(from: bytes) : bytes
    }

    /// `\|` is a pipe, also inside code.
    private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "|")) else { return bytes }
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "\\") && index + 1 < bytes.count
                && bytes[index + 1] == UInt8(ascii: "|")
            if !isEscape { result.append(byte) }
        }
        return result
    }

    private mutating func table(_ found: TableFinder.Found) -> Table {
        var rows = found.rows.map { row in row.map { _ in cell() } }
        let header = rows.isEmpty ? [] : rows.removeFirst()
        return Table(alignments: found.alignments, header: header, rows: rows)
    }

    private mutating func cell() -> [Inline] {
        guard index < steps.count else { return [] }
        let step = steps[index]
        guard case .enter(.heading) = step.kind else { return [] }
        index += 1
        return inlines(of: step)
    }
}
