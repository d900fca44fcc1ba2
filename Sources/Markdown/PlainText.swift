extension [Inline] {
    /// The words alone; a line's end as a space, nothing for directives and footnotes.
    var plainText: String {
        var text = ""
        appendWords(to: &text)
        return text
    }

    private func appendWords(to text: inout String) {
        for inline in self {
            switch inline {
            case .text(let piece), .verbatim(let piece), .code(let piece): text += piece
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let content), .strong(let content): content.appendWords(to: &text)
            case .link(let link), .image(let link): link.content.appendWords(to: &text)
            case .rawHTML, .directive, .footnote: continue
            }
        }
    }
}

extension Document {
    /// The words alone, a line for each block, for descriptions and search; without code blocks.
    public var plainText: String {
        var lines: [String] = []
        Self.appendWords(of: blocks, to: &lines)
        for footnote in footnotes { Self.appendWords(of: footnote.blocks, to: &lines) }
        return lines.joined(separator: "\n")
    }

    private static func appendWords(of blocks: [Block], to lines: inout [String]) {
        for block in blocks {
            switch block {
            case .paragraph(let content), .heading(_, _, let content):
                lines.append(content.plainText)
            case .blockQuote(let content): appendWords(of: content, to: &lines)
            case .list(let list): for item in list.items { appendWords(of: item, to: &lines) }
            case .table(let table):
                if !table.caption.isEmpty { lines.append(table.caption.plainText) }
                for row in [table.header] + table.rows {
                    lines.append(row.map(\.plainText).joined(separator: " "))
                }
            case .codeBlock, .rawHTML, .thematicBreak, .directive: continue
            }
        }
    }
}
