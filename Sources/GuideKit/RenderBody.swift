import Markdown
import Markup

/// How `guide render` reads Markdown.
public enum Dialect: Sendable {
    case commonMark(cjkEmphasis: Bool)
    /// The guide's extensions; with a language its typography too.
    case guide(language: String?)

    fileprivate var options: MarkdownOptions {
        switch self {
        case .commonMark(let cjkEmphasis):
            var options = MarkdownOptions.commonMark
            options.cjkEmphasis = cjkEmphasis
            return options
        case .guide(let language?): return .page(language: language)
        case .guide(nil): return MarkdownOptions()
        }
    }
}

/// The HTML of a text's body, directives shown as they are written, and what is wrong with it.
public func renderBody(_ bytes: [UInt8], as dialect: Dialect) -> (
    html: String, diagnostics: [Diagnostic]
) {
    let source = SourceText(file: "<standard input>", bytes: bytes)
    if let offset = source.invalidOffset { return ("", [.notUTF8(source, offset)]) }
    let (document, problems) = Markdown.parse(source.text, options: dialect.options)
    return (
        html(document, Rendering()).text,
        problems.withoutClosingTags.map { Diagnostic($0, in: source) }.inReadingOrder
    )
}
