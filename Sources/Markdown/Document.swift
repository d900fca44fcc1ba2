/// A Markdown text as values: what a page needs to be checked, listed and written as HTML.
public struct Document: Sendable {
    package var blocks: [Block] = []
    /// In the order of their first reference; those never referred to are left out.
    package var footnotes: [Footnote] = []
    /// All headings, in order.
    public internal(set) var outline: [OutlineEntry] = []
    /// All links and images, in order; those in footnotes last.
    public internal(set) var links: [LinkUse] = []
    /// All directives; the index of one is its `id`.
    public internal(set) var directives: [DirectiveUse] = []

    package init() {}
}

/// One heading.
public struct OutlineEntry: Sendable, Equatable {
    public var level: Int
    /// The value of the heading's `id`, unique in the document.
    public var anchor: String
    public var text: String
    public var place: TextPlace
}

/// A link or an image, as its author wrote it.
public struct LinkUse: Sendable, Equatable {
    public var destination: String
    public var place: TextPlace
    public var isImage: Bool
    /// An address in angle brackets, which is shown as it is.
    public var isAutolink: Bool
}
