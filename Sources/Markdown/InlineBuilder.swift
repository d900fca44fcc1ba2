/// Where a paragraph's text begins. The parser counts columns as if all lines of a paragraph began in
/// the column of the first.
struct ParagraphOrigin {
    /// From 0.
    var line = 0
    var column = 0
    /// Lines of link definitions before the text, which the parser leaves out of its count.
    var lineShift = 0
}

extension DocumentBuilder {
    /// The content of a paragraph or heading, which has just been entered.
    mutating func inlines(of step: TreeStep) -> [Inline] {
        paragraph = ParagraphOrigin(line: step.line - 1, column: step.column - 1)
        if case .enter(.paragraph) = step.kind,
            text.text.line(step.line - 1).dropFirst(step.column - 1).first == UInt8(ascii: "[")
        {
            paragraph.lineShift = linesOfDefinitions(step)
        }
        return inlines()
    }

    /// The text's last line is the paragraph's last line.
    private func linesOfDefinitions(_ step: TreeStep) -> Int {
        var last = step.line
        var index = index
        var depth = 0
        while index < steps.count {
            switch steps[index].kind {
            case .enter: depth += 1
            case .exit: depth -= 1
            case .leaf(.softBreak), .leaf(.lineBreak): break
            case .leaf: last = max(last, steps[index].endLine)
            }
            if depth < 0 { break }
            index += 1
        }
        return max(0, step.endLine - last)
    }

    mutating func inlines() -> [Inline] {
        var inlines: [Inline] = []
        while index < steps.count {
            let step = steps[index]
            index += 1
            switch step.kind {
            case .exit: return inlines
            case .leaf(.text(let text, let isShort)): append(text, isShort, step, to: &inlines)
            case .leaf(let leaf):
                if let inline = inline(leaf, step) { inlines.append(inline) }
            case .enter(let container): append(container, step, to: &inlines)
            }
        }
        return inlines
    }

    private mutating func append(
        _ container: TreeStep.Container, _ step: TreeStep, to inlines: inout [Inline]
    ) {
        switch container {
        case .emphasis: inlines.append(.emphasis(self.inlines()))
        case .strong: inlines.append(.strong(self.inlines()))
        case .link(let destination, let title):
            let isAutolink = note(destination, step, isImage: false)
            let content = self.inlines()
            inlines.append(
                .link(
                    Link(
                        destination: destination, title: title, content: content,
                        isAutolink: isAutolink)))
        case .image(let destination, let title):
            _ = note(destination, step, isImage: true)
            inlines.append(
                .image(Link(destination: destination, title: title, content: self.inlines())))
        default: inlines += self.inlines()
        }
    }

    private mutating func inline(_ leaf: TreeStep.Leaf, _ step: TreeStep) -> Inline? {
        switch leaf {
        case .softBreak: return .softBreak
        case .lineBreak: return .lineBreak
        case .code(let code): return directive(code: code, step) ?? .code(code)
        case .htmlInline(let html):
            if options.allowsRawHTML { return .rawHTML(html) }
            let start = position(step)
            report(
                .rawHTML(Self.firstLine(html)), line: start.line, column: start.column,
                length: html.utf8.count)
            return nil
        default: return nil
        }
    }

    /// Notes a link or image; whether it is an address in angle brackets.
    private mutating func note(_ destination: String, _ step: TreeStep, isImage: Bool) -> Bool {
        var start = step
        // The parser gives a link the line of its end.
        if index < steps.count, case .leaf = steps[index].kind {
            start.line = min(start.line, steps[index].line)
        }
        let position = position(start)
        let length = start.line == step.endLine ? step.endColumn - step.column + 1 : .max / 2
        let line = text.text.line(position.line)
        let first = line.dropFirst(position.column).first
        let place = text.original(line: position.line, column: position.column, length: length)
        let isAutolink = first == UInt8(ascii: "<")
        findings.links.append(
            LinkUse(
                destination: destination, place: text.source.place(place), isImage: isImage,
                isAutolink: isAutolink))
        return isAutolink
    }

    /// Where a step of the current paragraph begins in the prepared text, from 0.
    func position(_ step: TreeStep) -> (line: Int, column: Int) {
        let line = step.line - 1 + paragraph.lineShift
        let column = step.column - 1
        if line == paragraph.line { return (line, column) }
        let start = ParagraphLine.contentColumn(text.text.line(line), quotes: quotes)
        return (line, column - paragraph.column + start)
    }
}

extension DocumentBuilder {
    /// Adds a text, joined to the one before it if both are plain.
    private mutating func append(
        _ piece: String, _ isShort: Bool, _ step: TreeStep, to inlines: inout [Inline]
    ) {
        if isShort, options.typography, isTyped(step) {
            inlines.append(.verbatim(piece))
        } else if !isShort, options.extensions, piece.utf8.last == UInt8(ascii: "["),
            let reference = reference(after: step)
        {
            if piece.utf8.count > 1 { join(String(piece.dropLast()), to: &inlines) }
            inlines.append(reference)
        } else {
            join(piece, to: &inlines)
        }
    }

    private func join(_ piece: String, to inlines: inout [Inline]) {
        if case .text(let before) = inlines.last {
            inlines[inlines.count - 1] = .text(before + piece)
        } else {
            inlines.append(.text(piece))
        }
    }

    /// Whether the source has an escape (`\"`) or an entity (`&quot;`) for this character: the author
    /// wants it as it is.
    private func isTyped(_ step: TreeStep) -> Bool {
        let position = position(step)
        let first = text.text.line(position.line).dropFirst(position.column).first
        return first == UInt8(ascii: "\\") || first == UInt8(ascii: "&")
    }

    /// The reference to a footnote whose opening bracket is `step`, the last one read. The parser gives
    /// `[^label]` as texts, `[` and `]` always alone.
    private mutating func reference(after step: TreeStep) -> Inline? {
        var end = index
        var label: [UInt8] = []
        while end < steps.count, case .leaf(.text(let piece, _)) = steps[end].kind,
            piece.utf8.first != UInt8(ascii: "]")
        {
            label += Array(piece.utf8)
            end += 1
        }
        guard end < steps.count, case .leaf(.text(_, isShort: false)) = steps[end].kind,
            label.first == UInt8(ascii: "^"), let name = FootnoteLabel.text(label.dropFirst())
        else { return nil }
        guard let number = labels.firstIndex(of: name) else {
            let start = position(step)
            let isImage = step.endColumn > step.column
            report(
                .unknownFootnote(label: name), line: start.line,
                column: start.column + (isImage ? 1 : 0), length: label.count + 2)
            return nil
        }
        index = end + 1
        findings.hasReferences = true
        return .footnote(number: number, reference: 0)
    }
}
