extension DocumentBuilder {
    /// Adds a text: plain pieces, references to footnotes, and characters that the author escaped.
    mutating func append(
        _ text: String, _ isLiteral: Bool, _ step: TreeStep, to inlines: inout [Inline]
    ) {
        let mayRefer = options.extensions && hasReferences && text.utf8.contains(UInt8(ascii: "["))
        if !mayRefer, isLiteral || !options.typography {
            inlines.append(.text(text))
            return
        }
        let bytes = Array(text.utf8)
        let typed = isLiteral ? [] : Escapes(bytes, source: sourceBytes(step)).typed
        var pieces = TextPieces(bytes)
        var index = 0
        while index < bytes.count {
            if let range = typed.first(where: { $0.contains(index) }) {
                if options.typography { pieces.cut(range, as: { .verbatim($0) }, into: &inlines) }
                index = range.upperBound
            } else if mayRefer, bytes[index] == UInt8(ascii: "["),
                let range = FootnoteLabel.range(in: bytes, at: index)
            {
                if let reference = reference(bytes[range], offset: index, step, isLiteral) {
                    pieces.cut(range, as: { _ in reference }, into: &inlines)
                }
                index = range.upperBound
            } else {
                index += 1
            }
        }
        pieces.cut(bytes.count..<bytes.count, as: { _ in nil }, into: &inlines)
    }

    /// What the source has in a text's place, without marks.
    private func sourceBytes(_ step: TreeStep) -> [UInt8] {
        let position = position(step)
        let line = text.text.line(position.line).dropFirst(position.column)
        let bytes = Array(line.prefix(max(0, step.endColumn - step.column + 1)))
        return text.hasMarks ? EmphasisMarks.removed(from: bytes) : bytes
    }

    private mutating func reference(
        _ bytes: ArraySlice<UInt8>, offset: Int, _ step: TreeStep, _ isLiteral: Bool
    ) -> Inline? {
        let label = String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self)
        if let number = labels.firstIndex(of: label) {
            findings.hasReferences = true
            return .footnote(number: number, reference: 0)
        }
        let start = position(step)
        // Behind an escape the bracket is looked for, since the text is shorter than its source.
        var column = start.column + offset
        if !isLiteral {
            let line = text.text.line(start.line)
            var rest = line.dropFirst(start.column)
            while let next = rest.first, !rest.starts(with: bytes) || next != bytes.first {
                rest = rest.dropFirst()
            }
            column = rest.startIndex - line.startIndex
        }
        report(
            .unknownFootnote(label: label), line: start.line, column: column, length: bytes.count)
        return nil
    }
}

/// A text's bytes as they are cut into inlines.
private struct TextPieces {
    let bytes: [UInt8]
    private var done = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Adds what stands before `range` as plain text, then what `make` makes of the range.
    mutating func cut(
        _ range: Range<Int>, as make: (String) -> Inline?, into inlines: inout [Inline]
    ) {
        if done < range.lowerBound {
            inlines.append(
                .text(String(decoding: bytes[done..<range.lowerBound], as: UTF8.self)))
        }
        if let inline = make(String(decoding: bytes[range], as: UTF8.self)) {
            inlines.append(inline)
        }
        done = range.upperBound
    }
}

/// Finds the characters of a text that its author wrote as an escape (`\"`) or an entity (`&quot;`):
/// they are to stay as they are. The parser has joined them with the text around.
private struct Escapes {
    /// In the text's bytes.
    private(set) var typed: [Range<Int>] = []

    init(_ text: [UInt8], source: [UInt8]) {
        var index = 0
        var place = 0
        while index < text.count, place < source.count {
            let byte = source[place]
            if byte == UInt8(ascii: "\\"), place + 1 < source.count,
                source[place + 1] == text[index],
                EastAsian.isPunctuation(Unicode.Scalar(text[index]))
            {
                typed.append(index..<(index + 1))
                index += 1
                place += 2
            } else if byte == UInt8(ascii: "&"), let end = Self.endOfEntity(source, at: place) {
                let length = Self.length(text[index])
                typed.append(index..<min(index + length, text.count))
                index += length
                place = end
            } else if byte == text[index] {
                index += 1
                place += 1
            } else {
                return
            }
        }
    }

    /// Behind the semicolon; only where the source cannot be a plain ampersand.
    private static func endOfEntity(_ source: [UInt8], at start: Int) -> Int? {
        guard let end = source[start...].prefix(40).firstIndex(of: UInt8(ascii: ";")),
            end > start + 1
        else { return nil }
        let name = source[(start + 1)..<end]
        let isName = name.allSatisfy { byte in
            byte == UInt8(ascii: "#") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(byte)
        }
        return isName ? end + 1 : nil
    }

    private static func length(_ first: UInt8) -> Int {
        first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    }
}

extension FootnoteLabel {
    /// The range of `[^label]` that begins at `start`.
    static func range(in bytes: [UInt8], at start: Int) -> Range<Int>? {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "^"),
            let close = bytes[start...].firstIndex(of: UInt8(ascii: "]")),
            text(bytes[(start + 2)..<close]) != nil
        else { return nil }
        return start..<(close + 1)
    }
}
