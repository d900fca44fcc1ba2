/// Reads Markdown. `firstLine` is the number of the text's first line in its file.
public func parse(
    _ text: String, firstLine: Int = 1, options: MarkdownOptions
) -> (document: Document, problems: [MarkdownProblem]) {
    (Document(), [])
}

/// Sets a plain text (a title, a phrase, a table's cell) by the habits of its language, as the prose
/// of a page is set. A text set right stays as it is.
public func typeset(_ text: String, language: String) -> String { text }

extension Document {
    /// The words alone, a line for each block, for descriptions and search.
    public var plainText: String { "" }
}
