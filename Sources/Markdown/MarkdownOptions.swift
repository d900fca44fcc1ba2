/// How a text is read.
public struct MarkdownOptions: Sendable, Equatable {
    /// `ru`, `zh`, `pl`; decides the typography. Others get none.
    public var language: String?
    /// Quotes, dashes, no-break spaces, Chinese line ends; see `typeset(_:language:)`.
    public var typography: Bool
    /// If not, HTML is a problem and left out.
    public var allowsRawHTML: Bool
    /// Anchors, tables, footnotes, directives.
    public var extensions: Bool
    /// Emphasis beside Chinese, Japanese and Korean characters.
    public var cjkEmphasis: Bool

    public init(
        language: String? = nil, typography: Bool = false, allowsRawHTML: Bool = false,
        extensions: Bool = true, cjkEmphasis: Bool = false
    ) {
        self.language = language
        self.typography = typography
        self.allowsRawHTML = allowsRawHTML
        self.extensions = extensions
        self.cjkEmphasis = cjkEmphasis
    }

    /// The bare specification.
    public static let commonMark = MarkdownOptions(allowsRawHTML: true, extensions: false)

    /// A page of the guide in this language.
    public static func page(language: String) -> MarkdownOptions {
        MarkdownOptions(language: language, typography: true, cjkEmphasis: true)
    }
}
