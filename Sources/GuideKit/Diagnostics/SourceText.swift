/// A file's text, which turns byte offsets into places that a reader can count.
struct SourceText: Sendable {
    let file: String
    let bytes: [UInt8]
    /// Offset of each line's first byte.
    private let lineStarts: [Int]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
            starts.append(index + 1)
        }
        lineStarts = starts
    }

    /// Without a byte-order mark, and with every line ending in a single line feed.
    var text: String {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte != UInt8(ascii: "\r") || next != UInt8(ascii: "\n") { clean.append(byte) }
        }
        return String(
            decoding: clean.starts(with: Self.mark) ? clean[3...] : clean[...], as: UTF8.self)
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The offset of the first byte that is not UTF-8.
    var invalidOffset: Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var decoder = UTF8()
        var offset = 0
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return offset
            }
        }
    }

    /// The place of the bytes from `offset`, marked for `length` bytes or to the line's end.
    func place(at offset: Int, length: Int = 1) -> Diagnostic.Place {
        let offset = min(max(offset, 0), bytes.count)
        let index = lineIndex(of: offset)
        let content = contentRange(ofLine: index)
        let start = min(offset, content.upperBound)
        let end = min(start + max(length, 1), content.upperBound)
        return Diagnostic.Place(
            file: file, line: index + 1,
            column: characters(content.lowerBound..<start) + 1,
            length: max(characters(start..<end), 1),
            text: decoded(content))
    }

    /// The place of a character counted by others: 1-based line and column in Unicode scalars.
    func place(line: Int, scalarColumn: Int, length: Int = 1) -> Diagnostic.Place {
        guard lineStarts.indices.contains(line - 1) else { return place(at: bytes.count) }
        let content = contentRange(ofLine: line - 1)
        let before = decoded(content).unicodeScalars.prefix(max(scalarColumn - 1, 0))
        let column = String(String.UnicodeScalarView(before)).count + 1
        return Diagnostic.Place(
            file: file, line: line, column: column, length: length, text: decoded(content))
    }

    /// The place of a character already counted in characters.
    func place(line: Int, column: Int, length: Int = 1) -> Diagnostic.Place {
        guard lineStarts.indices.contains(line - 1) else { return place(at: bytes.count) }
        return Diagnostic.Place(
            file: file, line: line, column: column, length: length,
            text: decoded(contentRange(ofLine: line - 1)))
    }

    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    /// A line's bytes without the byte-order mark before them and the line end behind them.
    private func contentRange(ofLine index: Int) -> Range<Int> {
        var start = lineStarts[index]
        if start == 0, bytes.starts(with: Self.mark) { start = 3 }
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return min(start, end)..<end
    }

    private func decoded(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    private func characters(_ range: Range<Int>) -> Int {
        range.lowerBound < range.upperBound ? decoded(range).count : 0
    }
}

extension Diagnostic {
    static func notUTF8(_ source: SourceText, _ offset: Int) -> Diagnostic {
        Diagnostic(at: source.place(at: offset), "not UTF-8", hint: "save the file in UTF-8")
    }
}
