import Markdown

/// A page as it was written: one Markdown file.
struct PageSource: Sendable {
    let source: SourceText
    let language: String
    let path: PagePath
    let frontMatter: FrontMatter
    let document: Document
}

extension PageSource {
    /// The page, `nil` if it is no text at all, and what is wrong with it. A page whose front matter
    /// cannot be read keeps its text, so that faults there are found in the same run.
    static func read(_ source: SourceText, language: String, path: PagePath) -> (
        PageSource?, [Diagnostic]
    ) {
        if let offset = source.invalidOffset { return (nil, [.notUTF8(source, offset)]) }
        let split = FrontMatter.split(source)
        let (document, problems) = Markdown.parse(
            split.body, firstLine: split.linesBefore + 1, options: .page(language: language))
        let diagnostics =
            split.diagnostics + problems.withoutClosingTags.map { Diagnostic($0, in: source) }
        let page = PageSource(
            source: source, language: language, path: path,
            frontMatter: split.frontMatter ?? .unreadable, document: document)
        return (page, diagnostics)
    }
}

extension SourceText {
    func place(_ place: TextPlace) -> Diagnostic.Place {
        self.place(line: place.line, column: place.column, length: place.length)
    }
}
