import Markup
import Site

/// `sitemap.xml`: every page with its editions. Needs the site's address.
func sitemap(_ map: SiteMap, site: String) -> HTML {
    let entries = map.pages.map { page -> HTML in
        let siblings = map.siblings(of: page)
        let alternates = siblings.count < 2 ? [] : siblings.map { alternate($0, site) }
        let changed: HTML? = page.updated.map { "\n<lastmod>\($0)</lastmod>" }
        return "<url>\n<loc>\(site + page.address.path)</loc>\(changed)\n\(alternates)\n</url>"
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
        xmlns:xhtml="http://www.w3.org/1999/xhtml">
        \(entries)
        </urlset>

        """
}

private func alternate(_ page: PlannedPage, _ site: String) -> HTML {
    """
    <xhtml:link rel="alternate" hreflang="\(page.edition.language.tag)" \
    href="\(site + page.address.path)"/>
    """
}

/// `robots.txt`: everything may be read.
func robots(site: String?) -> String {
    "User-agent: *\nAllow: /\n" + (site.map { "\nSitemap: \($0)sitemap.xml\n" } ?? "")
}
