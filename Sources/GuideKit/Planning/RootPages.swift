import Markup
import Pages
import Site

extension PageRenderer {
    /// `/`: the languages by their own names.
    func languageChoice() -> HTML {
        let root = Address("")
        let editions = frames.map.content.editions.map { edition in
            let home = PagePath.home.address(in: edition.code)
            return LanguageChoice(
                words: edition.words, link: home.relative(to: root), siteName: edition.siteName,
                absolute: frames.absolute(home))
        }
        return languageChoicePage(editions, assets: frames.assets.links(from: .page(root)))
    }

    /// `404.html`, in every language at once: the host does not know the reader's. Nothing without a
    /// first page to lead back to.
    func notFound() -> HTML? {
        let content = frames.map.content
        let view = Viewpoint.anywhere(base: Viewpoint.base(of: content.configuration.address))
        let homes = content.editions.compactMap { frames.map.page(.home, in: $0) }
        guard let first = homes.first else { return nil }
        var page = first
        page.title = first.edition.words(PagePhrase.missingTitle)
        return notFoundPage(
            frames.frame(page, from: view),
            editions: homes.map { home in
                (home.edition.words, Site.Link(href: view.link(to: home.address), text: home.title))
            })
    }

    /// A folder's pages, where it has no page of its own.
    func list(_ pages: [PlannedPage], _ folders: [String], _ page: PlannedPage) -> HTML {
        let links = pages.map {
            Site.Link(href: $0.address.relative(to: page.address), text: $0.title)
        }
        let below = folders.map { folder in
            let index = PagePath(folder + "/index").address(in: page.edition.code)
            return Site.Link(href: index.relative(to: page.address), text: folder)
        }
        return folderPage(frames.frame(page), links: below + links)
    }
}
