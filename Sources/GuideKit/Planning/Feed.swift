import Markup
import Site

/// An entry of a feed: a page that says when it was last reviewed.
struct FeedEntry: Sendable {
    let title: String
    let summary: String
    /// `YYYY-MM-DD`.
    let updated: String
    let address: Address
}

/// An Atom feed of one edition, the latest first. Needs the site's address.
func feed(title: String, language: Language, home: Address, own: Address, site: String, _ entries: [FeedEntry])
    -> HTML
{
    let latest = entries.sorted { ($1.updated, $0.address) < ($0.updated, $1.address) }
    let items: [HTML] = latest.map { entry in
        """
        <entry>
        <title>\(entry.title)</title>
        <link href="\(site + entry.address.path)"/>
        <id>\(site + entry.address.path)</id>
        <updated>\(entry.updated)T00:00:00Z</updated>
        <summary>\(entry.summary)</summary>
        </entry>
        """
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.tag)">
        <title>\(title)</title>
        <link href="\(site + home.path)"/>
        <link rel="self" href="\(site + own.path)"/>
        <id>\(site + home.path)</id>
        <author><name>\(title)</name></author>
        <updated>\(latest.first?.updated ?? "1970-01-01")T00:00:00Z</updated>
        \(items)
        </feed>

        """
}
