import Markdown
import Site
import Sizing

/// What links may lead to: every page of every edition, written or made from a table, with its
/// anchors.
struct SiteIndex: Sendable {
    /// Anchors by address; a page made from a table has none.
    private var anchors: [Address: Set<String>] = [:]
    /// Links to these are not called broken: their own fault has been reported.
    private let unreadable: Set<String>

    init(_ content: LoadedContent) {
        unreadable = content.unreadable
        for page in content.pages {
            anchors[page.address] = Set(page.document.outline.map(\.anchor))
            for path in content.madePages(below: page) {
                anchors[path.address(in: page.language)] = []
            }
        }
    }

    func has(_ address: Address) -> Bool { anchors[address] != nil }

    func has(anchor: String, at address: Address) -> Bool { anchors[address]?.contains(anchor) ?? false }

    func anchors(at address: Address) -> [String] { (anchors[address] ?? []).sorted() }

    func isUnreadable(_ path: PagePath, _ language: String) -> Bool {
        unreadable.contains("\(language)/\(path.text).md")
    }
}

extension PageSource {
    var address: Address { path.address(in: language) }

    /// Whether the page has a directive of this name.
    func has(directive name: String) -> Bool { document.directives.contains { $0.name == name } }
}

extension LoadedContent {
    /// The pages made from tables that lie below a page: those of the models below the page with
    /// `{models}`, those of the devices below the page with `{devices}`.
    func madePages(below page: PageSource) -> [PagePath] {
        var ids: [String] = []
        if page.has(directive: "models") { ids += tables.catalogue.models.all.map(\.id) }
        if page.has(directive: "devices"), !page.has(directive: "models") {
            ids += tables.catalogue.devices.all.map(\.id)
        }
        let folder = page.path.isIndex ? page.path.folder : page.path.text
        return ids.map { PagePath(folder.isEmpty ? $0 : folder + "/" + $0) }
    }
}
