/// A line of a pipe table, as GitHub splits it: at each pipe without a backslash, also inside code.
struct TableRow {
    /// Ranges in the line's bytes, without the space around them.
    var cells: [Range<Int>] = []

    init(_ line: ArraySlice<UInt8>) {
        let end = (line.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? line.startIndex - 1) + 1
        var index = line.startIndex
        while index < end, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
        if index < end, line[index] == UInt8(ascii: "|") { index += 1 }
        var start = index
        while index < end {
            if line[index] == UInt8(ascii: "\\") {
                index += 2
            } else if line[index] == UInt8(ascii: "|") {
                cells.append(Self.trimmed(start..<index, in: line))
                index += 1
                start = index
            } else {
                index += 1
            }
        }
        if start < end { cells.append(Self.trimmed(start..<end, in: line)) }
    }

    /// The columns' alignments, if this is the line under a table's header.
    static func alignments(_ line: ArraySlice<UInt8>) -> [Table.Alignment]? {
        guard line.contains(UInt8(ascii: "|")) else { return nil }
        let cells = TableRow(line).cells
        var alignments: [Table.Alignment] = []
        for range in cells {
            var cell = line[range]
            let left = cell.first == UInt8(ascii: ":")
            if left { cell = cell.dropFirst() }
            let right = cell.last == UInt8(ascii: ":")
            if right { cell = cell.dropLast() }
            guard !cell.isEmpty, cell.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }

    private static func trimmed(_ range: Range<Int>, in line: ArraySlice<UInt8>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, line[start] == 0x20 || line[start] == 0x09 { start += 1 }
        while end > start, line[end - 1] == 0x20 || line[end - 1] == 0x09 { end -= 1 }
        return start..<end
    }
}
