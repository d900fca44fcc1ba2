/// A directive's name in braces at the start of an info string or of inline code: a letter, then
/// letters, digits and hyphens, all ASCII and lower case.
///
/// `{verbatim}` is the author's escape: its text is shown as it was typed, not as code. To write code
/// that begins with such a name, put two spaces before it within the backticks.
struct DirectiveHead {
    var name: String
    /// The number of bytes from the opening brace to behind the closing one.
    var length: Int

    static let verbatim = "verbatim"

    init?(_ text: String) {
        let bytes = text.utf8
        guard bytes.first == UInt8(ascii: "{"), let close = bytes.firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        let name = bytes.dropFirst().prefix(upTo: close)
        guard let first = name.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
            name.allSatisfy({ byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "-"):
                    true
                default: false
                }
            })
        else { return nil }
        self.name = String(decoding: name, as: UTF8.self)
        length = name.count + 2
    }
}

extension DocumentBuilder {
    /// The directive in an inline code, which is the last step read.
    mutating func directive(code: String, _ step: TreeStep) -> Inline? {
        guard options.extensions, code.utf8.first == UInt8(ascii: "{"),
            let head = DirectiveHead(code)
        else { return nil }
        let skipped = code.utf8.dropFirst(head.length).first == 0x20 ? 1 : 0
        let body = String(decoding: code.utf8.dropFirst(head.length + skipped), as: UTF8.self)
        if head.name == DirectiveHead.verbatim { return .verbatim(body) }
        var start = position(step)
        // The parser counts from behind the backticks and takes one space away at both ends.
        if text.text.line(start.line).dropFirst(start.column).first != UInt8(ascii: "{") {
            start.column += 1
        }
        let brace = text.original(line: start.line, column: start.column, length: 1)
        let segments = segments(
            of: body, line: brace.line, column: brace.column + head.length + skipped)
        return .directive(add(head, body: body, isInline: true, brace: brace, segments: segments))
    }

    /// The body's lines in the source; in an inline code a line's end has become a space.
    private func segments(of body: String, line: Int, column: Int) -> [BodyOrigin.Segment] {
        var segments = [BodyOrigin.Segment(offset: 0, line: line, column: column)]
        var line = line
        var offset = 0
        var column = column
        while true {
            let available = max(0, text.source.line(line).count - column)
            if offset + available >= body.utf8.count || line + 1 >= text.source.lineCount {
                return segments
            }
            offset += available + 1
            line += 1
            column = ParagraphLine.contentColumn(text.source.line(line), quotes: quotes)
            segments.append(BodyOrigin.Segment(offset: offset, line: line, column: column))
        }
    }

    /// The directive in a fenced block, which is the last step read.
    mutating func directive(info: String, text body: String, _ step: TreeStep) -> Block? {
        guard options.extensions, info.utf8.first == UInt8(ascii: "{") else { return nil }
        let line = text.text.line(step.line - 1)
        let column = (line.firstIndex(of: UInt8(ascii: "{")) ?? line.startIndex) - line.startIndex
        guard let head = DirectiveHead(info), head.length == info.utf8.count else {
            report(
                .malformedDirective(info), line: step.line - 1, column: column,
                length: info.utf8.count)
            return nil
        }
        let brace = text.original(line: step.line - 1, column: column, length: 1)
        var lines = body.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        let joined = String(body.utf8.last == 0x0A ? body.dropLast() : body[...])
        if head.name == DirectiveHead.verbatim {
            return .paragraph([.verbatim(joined)])
        }
        var segments: [BodyOrigin.Segment] = []
        var offset = 0
        for (index, line) in lines.enumerated() {
            let origin = text.original(line: step.line + index, column: 0, length: 0).line
            // The line without the fence's indentation is the end of the source's line.
            let column = max(0, text.source.line(origin).count - line.count)
            segments.append(BodyOrigin.Segment(offset: offset, line: origin, column: column))
            offset += line.count + 1
        }
        return .directive(
            add(head, body: joined, isInline: false, brace: brace, segments: segments))
    }

    private mutating func add(
        _ head: DirectiveHead, body: String, isInline: Bool, brace: BytePlace,
        segments: [BodyOrigin.Segment]
    ) -> Int {
        let id = findings.directives.count
        let name = BytePlace(line: brace.line, column: brace.column + 1, length: head.length - 2)
        findings.directives.append(
            DirectiveUse(
                id: id, name: head.name, body: body, isInline: isInline,
                place: text.source.place(name),
                origin: BodyOrigin(source: text.source, name: name, segments: segments)))
        return id
    }
}
