public import Markup

/// What a document's HTML needs from its page.
public struct Rendering {
    public struct ImageSource: Sendable, Equatable {
        public var address: String
        /// In pixels.
        public var width: Int
        public var height: Int

        public init(address: String, width: Int, height: Int) {
            self.address = address
            self.width = width
            self.height = height
        }
    }

    /// Phrases in the page's language.
    public struct Labels {
        /// Names the section of footnotes.
        public var footnotes: String
        /// Names a reference, given its number.
        public var footnote: (Int) -> String
        /// Names the way back from a footnote, given its number.
        public var backToText: (Int) -> String
        /// Names a table without caption, given its number in the document.
        public var table: (Int) -> String

        public init(
            footnotes: String = "Footnotes",
            footnote: @escaping (Int) -> String = { "Footnote \($0)" },
            backToText: @escaping (Int) -> String = { "Back to reference \($0)" },
            table: @escaping (Int) -> String = { "Table \($0)" }
        ) {
            self.footnotes = footnotes
            self.footnote = footnote
            self.backToText = backToText
            self.table = table
        }
    }

    /// The address for a link's destination.
    public var link: (String) -> String
    /// Nothing for an image whose size is not known; it is then written as it stands.
    public var image: (String) -> ImageSource?
    public var directive: (DirectiveUse) -> HTML
    public var labels: Labels

    /// Addresses as they stand; directives as code.
    public init(
        link: @escaping (String) -> String = { $0 },
        image: @escaping (String) -> ImageSource? = { _ in nil },
        directive: @escaping (DirectiveUse) -> HTML = Rendering.code,
        labels: Labels = Labels()
    ) {
        self.link = link
        self.image = image
        self.directive = directive
        self.labels = labels
    }

    /// A directive shown as what its author wrote.
    public static func code(_ use: DirectiveUse) -> HTML {
        if use.isInline { return "<code>\("{" + use.name + "} " + use.body)</code>" }
        return "<pre><code class=\"language-\(use.name)\">\(use.body)</code></pre>"
    }
}
