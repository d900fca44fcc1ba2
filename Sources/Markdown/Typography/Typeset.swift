/// Sets a plain text (a title, a phrase, a table's cell) by the habits of its language, as the prose
/// of a page is set. A text set right stays as it is.
public func typeset(_ text: String, language: String) -> String {
    guard let typography = Typography(language: language) else { return text }
    guard let bytes = typography.changed(TextRun(text).bytes) else { return text }
    var reader = TextRunReader(bytes)
    return reader.text()
}

/// How a language's prose is set.
///
/// An author who wants a text as it is writes it as inline code with the word `{verbatim}` before it,
/// or puts a backslash before a quotation mark or hyphen.
enum Typography {
    case russian, polish, chinese

    init?(language: String) {
        switch language {
        case "ru": self = .russian
        case "pl": self = .polish
        case "zh": self = .chinese
        default: return nil
        }
    }

    /// The run set right; nothing if it is.
    func changed(_ bytes: [UInt8]) -> [UInt8]? {
        var edits = TextEdits()
        switch self {
        case .chinese: ChineseLineEnds.edit(bytes, &edits)
        case .russian:
            QuotationMarks.russian.edit(bytes, &edits)
            WordSpacing.edit(bytes, rules: .russian, &edits)
        case .polish:
            QuotationMarks.polish.edit(bytes, &edits)
            WordSpacing.edit(bytes, rules: .polish, &edits)
        }
        return edits.applied(to: bytes)
    }

    /// An image's alternative text is a text of its own.
    func set(_ inlines: inout [Inline]) {
        for index in inlines.indices {
            if case .image(var link) = inlines[index] {
                set(&link.content)
                inlines[index] = .image(link)
            }
        }
        if case .chinese = self, !inlines.hasSoftBreak { return }
        guard let bytes = changed(TextRun(inlines).bytes) else { return }
        var reader = TextRunReader(bytes)
        inlines = reader.inlines(like: inlines)
    }
}

extension Document {
    func typeset(_ language: String?) -> Document {
        guard let language, let typography = Typography(language: language) else { return self }
        var document = self
        document.blocks.updateInlines { typography.set(&$0) }
        for index in footnotes.indices {
            document.footnotes[index].blocks.updateInlines { typography.set(&$0) }
        }
        for index in outline.indices {
            document.outline[index].text = Markdown.typeset(outline[index].text, language: language)
        }
        return document
    }
}

extension [Inline] {
    fileprivate var hasSoftBreak: Bool {
        contains { inline in
            switch inline {
            case .softBreak: true
            case .emphasis(let content), .strong(let content): content.hasSoftBreak
            case .link(let link): link.content.hasSoftBreak
            default: false
            }
        }
    }
}
