private import CCmark

/// One step of the walk through cmark's tree. Lines and columns count from 1, columns in bytes of
/// the text that cmark was given.
struct TreeStep {
    enum Kind {
        case enter(Container)
        case exit
        case leaf(Leaf)
    }

    enum Container {
        case blockQuote
        case list(start: Int?, isTight: Bool)
        case item
        case paragraph
        case heading(level: Int)
        case emphasis
        case strong
        case link(destination: String, title: String)
        case image(destination: String, title: String)
    }

    enum Leaf {
        case codeBlock(info: String, text: String)
        case htmlBlock(String)
        case thematicBreak
        /// `isLiteral` if it stands so in the source, without escapes and entities.
        case text(String, isLiteral: Bool)
        case softBreak
        case lineBreak
        case code(String)
        case htmlInline(String)
    }

    var kind: Kind
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int
}

/// The steps of a text's tree without the document node itself. Containers nested deeper than
/// `TreeReader.deepest` are left out, their content stays.
struct TreeReader {
    /// Recursive walks over the values stay far from the end of any thread's stack.
    static let deepest = 100

    private(set) var steps: [TreeStep] = []
    /// The line of the first container left out.
    private(set) var firstTooDeep: Int?
    private let removesMarks: Bool

    /// `removesMarks`: the text holds marks of `EmphasisMarks`, which are taken out of all strings.
    init(_ text: [UInt8], removesMarks: Bool) {
        self.removesMarks = removesMarks
        steps.reserveCapacity(text.count / 24)
        let root = text.withUnsafeBytes { bytes in
            cmark_parse_document(
                bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, CMARK_OPT_SOURCEPOS)
        }
        guard let root else { return }
        defer { cmark_node_free(root) }
        read(root)
    }

    private mutating func read(_ root: OpaquePointer) {
        guard let walk = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(walk) }
        var depth = 0
        while true {
            let event = cmark_iter_next(walk)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(walk), node != root else { continue }
            if event == CMARK_EVENT_EXIT {
                depth -= 1
                if !isTooDeep(node, depth) { append(.exit, node) }
            } else if let leaf = leaf(node) {
                append(.leaf(leaf), node)
            } else {
                if isTooDeep(node, depth) {
                    firstTooDeep = firstTooDeep ?? Int(cmark_node_get_start_line(node))
                } else if let container = container(node) {
                    append(.enter(container), node)
                }
                depth += 1
            }
        }
    }

    /// An item goes with its list; a paragraph or heading is never left out.
    private func isTooDeep(_ node: OpaquePointer, _ depth: Int) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: false
        case CMARK_NODE_ITEM: depth > Self.deepest
        default: depth >= Self.deepest
        }
    }

    private mutating func append(_ kind: TreeStep.Kind, _ node: OpaquePointer) {
        steps.append(
            TreeStep(
                kind: kind,
                line: Int(cmark_node_get_start_line(node)),
                column: Int(cmark_node_get_start_column(node)),
                endLine: Int(cmark_node_get_end_line(node)),
                endColumn: Int(cmark_node_get_end_column(node))))
    }
}

extension TreeReader {
    private func container(_ node: OpaquePointer) -> TreeStep.Container? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_LIST:
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(
                start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
                isTight: cmark_node_get_list_tight(node) != 0)
        case CMARK_NODE_ITEM: return .item
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK:
            return .link(
                destination: string(cmark_node_get_url(node)),
                title: string(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            return .image(
                destination: string(cmark_node_get_url(node)),
                title: string(cmark_node_get_title(node)))
        default: return nil
        }
    }

    private func leaf(_ node: OpaquePointer) -> TreeStep.Leaf? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT:
            let text = String(cString: cmark_node_get_literal(node))
            let width = cmark_node_get_end_column(node) - cmark_node_get_start_column(node) + 1
            return .text(
                removesMarks ? EmphasisMarks.removed(from: text) : text,
                isLiteral: Int(width) == text.utf8.count)
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(string(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_INLINE: return .htmlInline(string(cmark_node_get_literal(node)))
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock(string(cmark_node_get_literal(node)))
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_CODE_BLOCK:
            return .codeBlock(
                info: string(cmark_node_get_fence_info(node)),
                text: string(cmark_node_get_literal(node)))
        default: return nil
        }
    }

    private func string(_ text: UnsafePointer<CChar>?) -> String {
        guard let text else { return "" }
        let string = String(cString: text)
        return removesMarks ? EmphasisMarks.removed(from: string) : string
    }
}
