/// A text's bytes and where its lines are.
struct SourceText: Sendable {
    let bytes: [UInt8]
    /// The first byte of each line, by index from 0.
    let lineStarts: [Int]
    /// The number of the first line in its file.
    let firstLine: Int

    init(_ bytes: [UInt8], firstLine: Int = 1) {
        self.bytes = bytes
        self.firstLine = firstLine
        lineStarts = Self.starts(bytes)
    }

    var lineCount: Int { lineStarts.count }

    /// The bytes of a line without its end; empty for a line that is not there.
    func line(_ index: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(index) else { return [] }
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }

    /// A line ends with LF, CR or both, as CommonMark has it.
    private static func starts(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices where bytes[index] <= 0x0D {
                let isEnd =
                    bytes[index] == 0x0A
                    || bytes[index] == 0x0D
                        && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
                if isEnd { starts.append(index + 1) }
            }
        }
        return starts
    }
}

/// A place in a `SourceText`: line and byte from 0, length in bytes.
struct BytePlace: Sendable, Hashable {
    var line: Int
    var column: Int
    var length: Int
}

extension SourceText {
    /// As its reader counts. What lies beyond the line's end is taken back to it.
    func place(_ place: BytePlace) -> TextPlace {
        let line = line(place.line)
        let start = line.startIndex + min(max(place.column, 0), line.count)
        let end = min(max(start, start + place.length), line.endIndex)
        return TextPlace(
            line: place.line + firstLine,
            column: Self.characters(line[..<start]) + 1,
            length: max(1, Self.characters(line[start..<end])))
    }

    /// The number of characters; without a `String` where each scalar is certainly one of its own.
    static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes {
            switch byte {
            case 0x80...0xBF: continue
            // ASCII, Latin, Greek, most of Cyrillic; Chinese ideographs and fullwidth forms.
            case 0x20...0x7E, 0x09, 0xC3...0xCB, 0xD0, 0xD1, 0xE4...0xE9: count += 1
            default: return String(decoding: bytes, as: UTF8.self).count
            }
        }
        return count
    }
}
