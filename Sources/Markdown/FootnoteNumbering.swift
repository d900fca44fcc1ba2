extension DocumentBuilder {
    /// The contents of the definitions, which stand before the text as the items of a list, up to the
    /// line of HTML that ends it.
    mutating func footnotes(_ notes: [FootnoteDefinition]) -> [[Block]] {
        var starts: [Int] = []
        var line = 1
        for note in notes {
            starts.append(line)
            line += note.lines.count
        }
        var contents = [[Block]](repeating: [], count: notes.count)
        while index < steps.count, steps[index].line <= text.movedCount {
            let step = steps[index]
            index += 1
            switch step.kind {
            case .enter(.item):
                let note = starts.lastIndex { $0 <= step.line } ?? 0
                contents[note] += blocks()
            case .enter(.list), .exit, .leaf: continue
            case .enter: skip()
            }
        }
        return contents
    }

    /// Numbers the footnotes in the order of their first references, those in other footnotes last.
    mutating func number(
        _ notes: [FootnoteDefinition], _ contents: [[Block]], in document: inout Document
    ) {
        reportDuplicates(notes)
        if notes.isEmpty { return }
        var order = FootnoteOrder(count: notes.count)
        if findings.hasReferences {
            document.blocks.updateInlines { order.number(&$0) }
            var next = 0
            while next < order.order.count {
                let note = order.order[next]
                var blocks = contents[note]
                blocks.updateInlines { order.number(&$0) }
                document.footnotes.append(
                    Footnote(label: notes[note].label, blocks: blocks, references: 0))
                next += 1
            }
            for (index, note) in order.order.enumerated() {
                document.footnotes[index].references = order.references[note]
            }
        }
        for (index, note) in notes.enumerated()
        where order.references[index] == 0 && labels.firstIndex(of: note.label) == index {
            report(.unusedFootnote(label: note.label), at: note.place)
        }
    }

    private mutating func reportDuplicates(_ notes: [FootnoteDefinition]) {
        for (index, note) in notes.enumerated() {
            guard let first = labels.firstIndex(of: note.label), first < index else { continue }
            let line = notes[first].place.line + text.source.firstLine
            report(.duplicateFootnote(label: note.label, firstLine: line), at: note.place)
        }
    }

    private mutating func report(_ kind: MarkdownProblem.Kind, at place: BytePlace) {
        findings.problems.append(MarkdownProblem(kind, at: text.source.place(place)))
    }
}

private struct FootnoteOrder {
    /// Indices of definitions.
    var order: [Int] = []
    /// How often each definition is referred to.
    var references: [Int]

    init(count: Int) { references = Array(repeating: 0, count: count) }

    /// Replaces the index of a definition in each reference by its number.
    mutating func number(_ inlines: inout [Inline]) {
        for index in inlines.indices {
            switch inlines[index] {
            case .footnote(let note, _):
                references[note] += 1
                if references[note] == 1 { order.append(note) }
                let number = (order.firstIndex(of: note) ?? 0) + 1
                inlines[index] = .footnote(number: number, reference: references[note])
            case .emphasis(var content):
                number(&content)
                inlines[index] = .emphasis(content)
            case .strong(var content):
                number(&content)
                inlines[index] = .strong(content)
            case .link(var link):
                number(&link.content)
                inlines[index] = .link(link)
            default: continue
            }
        }
    }
}
