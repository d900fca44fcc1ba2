import Markup
import Site

/// An Atom feed of an edition: its written pages that say when they were last reviewed, the latest
/// first. Needs the site's address.
func feed(of edition: Edition, _ map: SiteMap, site: String) -> HTML {
    let home = site + PagePath.home.address(in: edition.code).path
    let dated = map.pages.filter { $0.edition.code == edition.code && $0.updated != nil }
    let latest = dated.sorted { ($1.updated ?? "", $0.path) < ($0.updated ?? "", $1.path) }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(edition.language.tag)">
        <title>\(edition.siteName)</title>
        <link href="\(home)"/>
        <link rel="self" href="\(site + edition.code)/feed.xml"/>
        <id>\(home)</id>
        <author><name>\(edition.siteName)</name></author>
        <updated>\(latest.first?.updated ?? "1970-01-01")T00:00:00Z</updated>
        \(latest.map { entry($0, site) })
        </feed>

        """
}

private func entry(_ page: PlannedPage, _ site: String) -> HTML {
    """
    <entry>
    <title>\(page.title)</title>
    <link href="\(site + page.address.path)"/>
    <id>\(site + page.address.path)</id>
    <updated>\(page.updated ?? "")T00:00:00Z</updated>
    <summary>\(page.description)</summary>
    </entry>
    """
}
