/// Walks the bytes of a file once and cuts them into cells.
struct CSVReader {
    private let bytes: [UInt8]
    private var index = 0
    private(set) var rows: [[CSV.Cell]] = []
    private(set) var problems: [CSV.Problem] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    mutating func readRows() {
        while index < bytes.count {
            if skipLineEnd() { continue }
            rows.append(row())
        }
    }

    private mutating func row() -> [CSV.Cell] {
        var cells = [cell()]
        while index < bytes.count, bytes[index] == comma {
            index += 1
            cells.append(cell())
        }
        _ = skipLineEnd()
        return cells
    }

    private mutating func cell() -> CSV.Cell {
        let start = index
        guard index < bytes.count, bytes[index] == quote else {
            skipToCellEnd()
            return CSV.Cell(text: text(start..<index), offset: start)
        }
        return CSV.Cell(text: quotedText(), offset: start)
    }

    /// From the opening quote to the comma or line end after the closing one.
    private mutating func quotedText() -> String {
        let start = index
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            guard byte == quote else {
                content.append(byte)
                continue
            }
            guard index < bytes.count, bytes[index] == quote else {
                return String(decoding: content + rest(), as: UTF8.self)
            }
            content.append(quote)
            index += 1
        }
        return unclosed(from: start)
    }

    /// What stands between a closing quote and the end of its cell: nothing, in a sound file.
    private mutating func rest() -> [UInt8] {
        let start = index
        skipToCellEnd()
        if index > start { problems.append(.init(kind: .textAfterQuote, offset: start)) }
        return Array(bytes[start..<index])
    }

    /// Takes the cell to end with its line, so that the rows below are still read.
    private mutating func unclosed(from start: Int) -> String {
        problems.append(.init(kind: .unclosedQuote, offset: start))
        index = start + 1
        while index < bytes.count, !isLineEnd { index += 1 }
        return text((start + 1)..<index)
    }

    private mutating func skipToCellEnd() {
        while index < bytes.count, bytes[index] != comma, !isLineEnd { index += 1 }
    }

    /// At a line feed, or at a carriage return before one or at the end.
    private var isLineEnd: Bool {
        guard bytes[index] == carriageReturn else { return bytes[index] == lineFeed }
        return index + 1 == bytes.count || bytes[index + 1] == lineFeed
    }

    private mutating func skipLineEnd() -> Bool {
        guard index < bytes.count, isLineEnd else { return false }
        if bytes[index] == carriageReturn { index += 1 }
        if index < bytes.count, bytes[index] == lineFeed { index += 1 }
        return true
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
