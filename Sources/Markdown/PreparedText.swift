/// The text that the parser gets, and the way back to the text its author wrote.
///
/// The lines come from an `Assembly`: some moved to the front (footnotes, a table's cells), then the
/// original lines in their order. `EmphasisMarks` are put in last.
struct PreparedText {
    let source: SourceText
    let text: SourceText
    let hasMarks: Bool
    /// The text without marks.
    let unmarked: [UInt8]
    private let moved: [Assembly.Origin]

    init(source: SourceText, assembly: Assembly?, marksEmphasis: Bool) {
        self.source = source
        unmarked = assembly?.bytes ?? source.bytes
        moved = assembly?.moved ?? []
        let marked = marksEmphasis ? EmphasisMarks.inserted(into: unmarked) : nil
        hasMarks = marked != nil
        text = marked == nil && assembly == nil ? source : SourceText(marked ?? unmarked)
    }

    /// How many lines stand before the original ones.
    var movedCount: Int { moved.count }

    /// The original place of a place in `text`; lines and columns from 0.
    func original(line: Int, column: Int, length: Int) -> BytePlace {
        let line = max(0, line)
        let column = max(0, column)
        let bytes = text.line(line)
        let start = bytes.startIndex + min(column, bytes.count)
        let end = min(start + max(0, length), bytes.endIndex)
        var place = BytePlace(line: line - moved.count, column: column, length: length)
        if hasMarks {
            place.column -= EmphasisMarks.length(in: bytes[..<start])
            place.length -= EmphasisMarks.length(in: bytes[start..<end])
        }
        guard line < moved.count else { return place }
        let origin = moved[line]
        place.line = origin.line
        if origin.isCell {
            place.column += Self.pipes(bytes[..<start])
            place.length += Self.pipes(bytes[start..<end])
        }
        place.column = max(0, place.column + origin.shift)
        return place
    }

    /// A pipe in a cell is an escaped one: its backslash was taken away.
    private static func pipes(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "|") ? 1 : 0) }
    }
}

/// A text put together from lines of another.
struct Assembly {
    struct Origin {
        var line: Int
        /// From the column here to the column there.
        var shift: Int
        var isCell = false
    }

    private(set) var bytes: [UInt8] = []
    fileprivate(set) var moved: [Origin] = []

    /// A line that stands before the original ones.
    mutating func move(_ line: [UInt8], from origin: Origin) {
        append(line[...])
        moved.append(origin)
    }

    /// A line of the original text, or an empty one in its place.
    mutating func append(_ line: ArraySlice<UInt8>) {
        bytes.append(contentsOf: line)
        bytes.append(0x0A)
    }

    mutating func append(whole text: [UInt8]) { bytes.append(contentsOf: text) }
}
