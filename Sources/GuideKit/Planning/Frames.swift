import Markdown
import Markup
import Pages
import Site

/// Makes the frame of each page: everything around its own text.
struct Frames: Sendable {
    let map: SiteMap
    let assets: AssetNames
    /// By language.
    private let groups: [String: [(title: String, pages: [PlannedPage])]]
    /// The written pages of all editions, each edition in reading order, and where a page stands there.
    private let reading: [PlannedPage]
    private let positions: [Address: Int]

    /// A folder with more pages stands in the list of chapters by its own page alone.
    private static let longestGroup = 40

    init(_ map: SiteMap, _ assets: AssetNames) {
        self.map = map
        self.assets = assets
        let all = map.content.editions.map { ($0.code, map.groups(in: $0)) }
        reading = all.flatMap { $0.1.flatMap(\.pages) }
        positions = Dictionary(reading.enumerated().map { ($1.address, $0) }) { first, _ in first }
        groups = Dictionary(
            uniqueKeysWithValues: all.map { code, groups in
                (code, groups.map { ($0.title, $0.pages.count > Self.longestGroup ? Array($0.pages.prefix(1)) : $0.pages) })
            })
    }

    func frame(_ page: PlannedPage, outline: [Heading] = []) -> Frame {
        let here = page.address
        let groups = groups[page.edition.code] ?? []
        return Frame(
            words: page.edition.words, siteName: page.edition.siteName, title: page.title,
            description: page.description, updated: page.updated,
            home: PagePath.home.address(in: page.edition.code).relative(to: here),
            navigation: groups.map { group in
                NavigationGroup(title: group.title, items: group.pages.map { item($0, on: page) })
            },
            siblings: siblings(page), defaultSibling: absolute(Address("")),
            canonical: absolute(here),
            feed: site == nil ? nil : Address(page.edition.code + "/feed.xml").relative(to: here),
            outline: outline, breadcrumbs: breadcrumbs(page),
            previous: neighbour(of: page, -1), next: neighbour(of: page, 1),
            assets: assets.links(on: here))
    }

    private func neighbour(of page: PlannedPage, _ step: Int) -> Site.Link? {
        guard let position = positions[page.address], reading.indices.contains(position + step)
        else { return nil }
        let target = reading[position + step]
        return target.edition.code == page.edition.code ? link(target, on: page) : nil
    }

    private var site: String? { map.content.configuration.address }

    private func absolute(_ address: Address) -> String? { site.map { $0 + address.path } }

    private func link(_ target: PlannedPage, on page: PlannedPage) -> Site.Link {
        Site.Link(href: target.address.relative(to: page.address), text: target.title)
    }

    private func item(_ target: PlannedPage, on page: PlannedPage) -> NavigationItem {
        NavigationItem(link: link(target, on: page), isThisPage: target.address == page.address)
    }

    private func siblings(_ page: PlannedPage) -> [Sibling] {
        map.siblings(of: page).map { sibling in
            Sibling(
                language: sibling.edition.language, name: sibling.edition.name,
                link: sibling.address.relative(to: page.address),
                absolute: absolute(sibling.address),
                isThisPage: sibling.edition.code == page.edition.code)
        }
    }

    /// From the home page to the page above this one.
    private func breadcrumbs(_ page: PlannedPage) -> [Site.Link] {
        if page.path == .home { return [] }
        var trail = [PagePath.home]
        if let parent = page.parent { trail.append(parent) }
        if let folder = folderIndex(of: page.path), !trail.contains(folder) { trail.append(folder) }
        return trail.compactMap { map.page($0, in: page.edition) }
            .filter { $0.address != page.address }.map { link($0, on: page) }
    }

    private func folderIndex(of path: PagePath) -> PagePath? {
        path.folder.isEmpty ? nil : PagePath(path.folder + "/index")
    }
}
