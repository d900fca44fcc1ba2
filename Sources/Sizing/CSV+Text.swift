extension CSV {
    /// A file with these of the table's columns, in this order, and the rows whose first cell is
    /// wanted. Columns that the table does not have are left out.
    public func text(
        columns: [String], where isWanted: (_ id: String) -> Bool = { _ in true }
    ) -> [UInt8] {
        guard let header = rows.first else { return [] }
        let kept = columns.compactMap { column in
            header.firstIndex { utf8Equal($0.text, column) }
        }
        var text: [UInt8] = []
        for (index, row) in rows.enumerated() {
            guard index == 0 || isWanted(row.first?.text ?? "") else { continue }
            for (position, column) in kept.enumerated() {
                if position > 0 { text.append(UInt8(ascii: ",")) }
                if column < row.count { appendCell(row[column].text, to: &text) }
            }
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    private func appendCell(_ cell: String, to text: inout [UInt8]) {
        let isPlain = cell.bytes.allSatisfy {
            $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"") && $0 >= 0x20
        }
        if isPlain {
            text += cell.bytes
            return
        }
        text.append(UInt8(ascii: "\""))
        for byte in cell.bytes {
            if byte == UInt8(ascii: "\"") { text.append(byte) }
            text.append(byte)
        }
        text.append(UInt8(ascii: "\""))
    }
}
