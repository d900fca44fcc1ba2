public import Markup
public import Site

/// One language at the site's root.
public struct LanguageChoice: Sendable {
    public let words: Words
    /// Its first page, relative to the root.
    public let link: String
    public let siteName: String
    /// With the site's address in front; `nil` without one.
    public let absolute: String?

    public init(words: Words, link: String, siteName: String, absolute: String?) {
        self.words = words
        self.link = link
        self.siteName = siteName
        self.absolute = absolute
    }
}

/// `/`: every language by its own name. A script leads on to the reader's own; without one it waits.
public func languageChoicePage(_ editions: [LanguageChoice], assets: AssetLinks) -> HTML {
    let names = editions.map(\.siteName).joined(separator: " · ")
    let alternates = editions.compactMap { edition in
        edition.absolute.map { address -> HTML in
            """
            <link rel="alternate" hreflang="\(edition.words.language.tag)" href="\(address)">
            """
        }
    }
    return """
        <!doctype html>
        <html lang="\(editions.first?.words.language.tag ?? "en")">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(names)</title>
        <meta name="description" content="\(promise(editions))">
        <meta name="color-scheme" content="light dark">
        \(icons(assets))
        <script src="\(assets["theme.js"])"></script>
        <link rel="stylesheet" href="\(assets["site.css"])">
        <script type="module" src="\(assets["site.js"])"></script>
        \(alternates)
        </head>
        <body class="choice" data-language-choice>
        <main>
        <h1 class="unseen">\(names)</h1>
        <ul>
        \(editions.map(choice))
        </ul>
        </main>
        </body>
        </html>

        """
}

private func promise(_ editions: [LanguageChoice]) -> String {
    editions.map { $0.words(PagePhrase.languagePromise) }.joined(separator: " ")
}

private func choice(_ edition: LanguageChoice) -> HTML {
    let tag = edition.words.language.tag
    return """
        <li lang="\(tag)"><a href="\(edition.link)" hreflang="\(tag)" \
        data-language="\(edition.words.language.code)"><b>\(edition.siteName)</b>\
        <span>\(edition.words(PagePhrase.languagePromise))</span>\
        <em>\(edition.words(PagePhrase.languageOpen))</em></a></li>
        """
}
