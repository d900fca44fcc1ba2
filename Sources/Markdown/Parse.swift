/// Reads Markdown. `firstLine` is the number of the text's first line in its file.
public func parse(
    _ text: String, firstLine: Int = 1, options: MarkdownOptions
) -> (document: Document, problems: [MarkdownProblem]) {
    var bytes = Array(text.utf8)
    let reserved = ReservedCharacters.replace(in: &bytes)
    let source = SourceText(bytes, firstLine: firstLine)
    let hasReferences = options.extensions && FootnoteLabel.mayStand(in: bytes)
    let notes = hasReferences ? FootnoteDefinition.all(in: source) : []
    let prepared = PreparedText(
        source: source,
        assembly: notes.isEmpty ? nil : Assembly(source: source, footnotes: notes),
        marksEmphasis: options.cjkEmphasis)
    let reader = TreeReader(prepared.text.bytes, removesMarks: prepared.hasMarks)
    var builder = DocumentBuilder(
        text: prepared, options: options, steps: reader.steps, labels: notes.map(\.label),
        hasReferences: hasReferences)
    for offset in reserved {
        builder.findings.problems.append(ReservedCharacters.problem(at: offset, in: source))
    }
    if let line = reader.firstTooDeep {
        builder.report(.nestedTooDeeply, line: line - 1, column: 0)
    }
    if options.extensions { builder.readTables() }
    let document = builder.document(notes: notes)
    return (document, builder.findings.problems.sorted { $0.place.precedes($1.place) })
}

extension DocumentBuilder {
    fileprivate mutating func document(notes: [FootnoteDefinition]) -> Document {
        var document = Document()
        let contents = footnotes(notes)
        document.blocks = blocks()
        number(notes, contents, in: &document)
        document.outline = findings.outline
        document.links = findings.links.sorted { $0.place.precedes($1.place) }
        document.directives = findings.directives
        return options.typography ? document.typeset(options.language) : document
    }
}

extension TextPlace {
    fileprivate func precedes(_ other: TextPlace) -> Bool {
        (line, column) < (other.line, other.column)
    }
}

/// U+E000 and U+E001, which `EmphasisMarks` puts into texts.
enum ReservedCharacters {
    /// Replaces them by U+FFFD, which has the same length, and gives their offsets.
    static func replace(in bytes: inout [UInt8]) -> [(offset: Int, scalar: UInt32)] {
        var found: [(offset: Int, scalar: UInt32)] = []
        guard bytes.contains(0xEE) else { return found }
        for index in 0..<max(0, bytes.count - 2)
        where bytes[index] == 0xEE && bytes[index + 1] == 0x80 && bytes[index + 2] <= 0x81 {
            found.append((index, 0xE000 + UInt32(bytes[index + 2] - 0x80)))
            bytes.replaceSubrange(index...(index + 2), with: [0xEF, 0xBF, 0xBD])
        }
        return found
    }

    static func problem(
        at found: (offset: Int, scalar: UInt32), in source: SourceText
    ) -> MarkdownProblem {
        let line = (source.lineStarts.firstIndex { $0 > found.offset } ?? source.lineCount) - 1
        let place = BytePlace(
            line: line, column: found.offset - source.lineStarts[line], length: 3)
        return MarkdownProblem(.reservedCharacter(found.scalar), at: source.place(place))
    }
}
