/// `[^label]: text` at the start of a line, with what belongs to it: the rest of its paragraph and all
/// lines indented by four spaces.
///
/// They are taken out before parsing, since the parser reads `[^1]: https://x.y` as the definition of a
/// link and the note vanishes. Put in front of the text as the items of a list whose content begins in
/// the fifth column they keep exactly their structure.
struct FootnoteDefinition {
    var label: String
    /// Of the label with its brackets.
    var place: BytePlace
    /// Indices of its lines.
    var lines: Range<Int>
    /// Where the text begins on the first line.
    var contentColumn: Int

    static func all(in source: SourceText) -> [FootnoteDefinition] {
        var candidates: [FootnoteDefinition] = []
        for index in 0..<source.lineCount {
            if let definition = FootnoteDefinition(line: source.line(index), index: index) {
                candidates.append(definition)
            }
        }
        if candidates.isEmpty { return [] }
        let literal = literalLines(in: source)
        candidates.removeAll { candidate in
            literal.contains { $0.contains(candidate.lines.lowerBound) }
        }
        for index in candidates.indices {
            let next = index + 1 < candidates.count ? candidates[index + 1].lines.lowerBound : nil
            candidates[index].extend(in: source, limit: next ?? source.lineCount)
        }
        return candidates
    }

    private init?(line: ArraySlice<UInt8>, index: Int) {
        let content = line.drop { $0 == 0x20 }
        guard content.startIndex - line.startIndex <= 3,
            content.starts(with: "[^".utf8),
            let close = content.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < content.endIndex, content[close + 1] == UInt8(ascii: ":"),
            let label = FootnoteLabel.text(content[(content.startIndex + 2)..<close])
        else { return nil }
        let text = line[(close + 2)...].drop { $0 == 0x20 || $0 == 0x09 }
        self.label = label
        place = BytePlace(
            line: index, column: content.startIndex - line.startIndex,
            length: close + 1 - content.startIndex)
        lines = index..<(index + 1)
        contentColumn = text.startIndex - line.startIndex
    }

    private mutating func extend(in source: SourceText, limit: Int) {
        var end = lines.upperBound
        var afterBlank = false
        for index in lines.upperBound..<max(limit, lines.upperBound) {
            let line = source.line(index)
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                afterBlank = true
                continue
            }
            let isIndented = line.first == 0x09 || line.starts(with: "    ".utf8)
            if !isIndented, afterBlank || Self.startsBlock(line) { break }
            afterBlank = false
            end = index + 1
        }
        lines = lines.lowerBound..<end
    }

    /// Whether a line that is not indented begins something new rather than going on with a paragraph.
    private static func startsBlock(_ line: ArraySlice<UInt8>) -> Bool {
        let content = line.drop { $0 == 0x20 }
        let second = content.dropFirst().first ?? 0x20
        guard let first = content.first else { return true }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "<"),
            UInt8(ascii: "="):
            return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return second == 0x20 || second == 0x09 || second == UInt8(ascii: "-")
        case UInt8(ascii: "`"): return content.starts(with: "```".utf8)
        case UInt8(ascii: "~"): return content.starts(with: "~~~".utf8)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let mark = content.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.first
            return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
        default: return false
        }
    }

    /// The lines of code and HTML, where nothing is a definition.
    private static func literalLines(in source: SourceText) -> [ClosedRange<Int>] {
        TreeReader(source.bytes, removesMarks: false).steps.compactMap { step in
            switch step.kind {
            case .leaf(.codeBlock), .leaf(.htmlBlock):
                return (step.line - 1)...max(step.line - 1, step.endLine - 1)
            default: return nil
            }
        }
    }
}

enum FootnoteLabel {
    /// Whether `[^` stands anywhere.
    static func mayStand(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices.dropFirst()
            where bytes[index] == UInt8(ascii: "^") && bytes[index - 1] == UInt8(ascii: "[") {
                return true
            }
            return false
        }
    }

    /// Letters of any script, digits, hyphens, underscores.
    static func text(_ bytes: some Collection<UInt8>) -> String? {
        if bytes.isEmpty { return nil }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                0x80...0xFF:
                continue
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Assembly {
    /// `source` with its footnotes in front, each an item of one list, a line of HTML after the list.
    init(source: SourceText, footnotes: [FootnoteDefinition]) {
        self.init()
        for footnote in footnotes {
            for index in footnote.lines {
                let line = source.line(index)
                if index == footnote.lines.lowerBound {
                    move(
                        Array("-   ".utf8) + line.dropFirst(footnote.contentColumn),
                        from: Origin(line: index, shift: footnote.contentColumn - 4))
                } else {
                    move(Array(line), from: Origin(line: index, shift: 0))
                }
            }
        }
        for line in ["", "<!---->", ""] { move(Array(line.utf8), from: Origin(line: 0, shift: 0)) }
        var next = 0
        for footnote in footnotes {
            for index in next..<max(next, footnote.lines.lowerBound) { append(source.line(index)) }
            for _ in footnote.lines { append([]) }
            next = footnote.lines.upperBound
        }
        for index in next..<max(next, source.lineCount) { append(source.line(index)) }
    }
}
