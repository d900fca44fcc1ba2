import Markup
import Site

/// `sitemap.xml`: every page with its editions. Needs the site's address.
func sitemap(_ pages: [(address: Address, siblings: [(tag: String, address: Address)], updated: String?)],
    site: String
) -> HTML {
    let entries: [HTML] = pages.map { page in
        let alternates: [HTML] = page.siblings.map { sibling in
            """
            <xhtml:link rel="alternate" hreflang="\(sibling.tag)" href="\(site + sibling.address.path)"/>
            """
        }
        let changed: HTML? = page.updated.map { "<lastmod>\($0)</lastmod>\n" }
        return """
            <url>
            <loc>\(site + page.address.path)</loc>
            \(changed)\(alternates)
            </url>
            """
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        \(entries)
        </urlset>

        """
}

/// `robots.txt`: everything may be read.
func robots(site: String?) -> String {
    "User-agent: *\nAllow: /\n" + (site.map { "\nSitemap: \($0)sitemap.xml\n" } ?? "")
}
