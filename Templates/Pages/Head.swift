import Markup
import Site

/// Scripts and styles come from files of the site alone, so that no text can become either.
let policy: HTML = """
    default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'
    """

func head(_ frame: Frame, kind: PageKind) -> HTML {
    """
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(policy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(documentTitle(frame))</title>
    <meta name="description" content="\(frame.description)">
    <meta name="color-scheme" content="light dark">
    \(icons(frame.assets))
    <script src="\(frame.assets["theme.js"])"></script>
    <link rel="stylesheet" href="\(frame.assets["site.css"])">
    <script type="module" src="\(frame.assets["site.js"])"></script>
    \(formScripts(kind, frame.assets))
    \(alternates(frame))
    \(openGraph(frame, kind: kind))
    \(structuredData(frame, kind: kind))
    </head>
    """
}

private func documentTitle(_ frame: Frame) -> String {
    frame.title == frame.siteName ? frame.title : frame.title + " — " + frame.siteName
}

func icons(_ assets: AssetLinks) -> HTML {
    "<link rel=\"icon\" type=\"image/svg+xml\" href=\"\(assets["icon.svg"])\">"
}

private func formScripts(_ kind: PageKind, _ assets: AssetLinks) -> HTML? {
    if !kind.hasForm { return nil }
    let scripts =
        kind.isHome
        ? ["decision.js", "copying.js"]
        : ["calculator.js", "pictures.js", "decision.js", "copying.js"]
    return HTML(
        scripts.map { "<script type=\"module\" src=\"\(assets[$0])\"></script>" },
        separator: "\n")
}

private func alternates(_ frame: Frame) -> HTML {
    var links: [HTML] = []
    if let canonical = frame.canonical {
        links.append("<link rel=\"canonical\" href=\"\(canonical)\">")
    }
    for sibling in frame.siblings {
        guard let absolute = sibling.absolute else { continue }
        links.append(
            """
            <link rel="alternate" hreflang="\(sibling.language.tag)" href="\(absolute)">
            """)
    }
    if let other = frame.defaultSibling {
        links.append("<link rel=\"alternate\" hreflang=\"x-default\" href=\"\(other)\">")
    }
    if let feed = frame.feed {
        links.append(
            """
            <link rel="alternate" type="application/atom+xml" title="\(frame.siteName)" \
            href="\(feed)">
            """)
    }
    return HTML(links, separator: "\n")
}

private func openGraph(_ frame: Frame, kind: PageKind) -> HTML {
    var tags: [HTML] = [
        "<meta property=\"og:title\" content=\"\(frame.title)\">",
        "<meta property=\"og:description\" content=\"\(frame.description)\">",
        "<meta property=\"og:site_name\" content=\"\(frame.siteName)\">",
        "<meta property=\"og:type\" content=\"\(kind == .chapter ? "article" : "website")\">",
        "<meta property=\"og:locale\" content=\"\(locale(frame.words.language))\">",
    ]
    if let canonical = frame.canonical {
        tags.append("<meta property=\"og:url\" content=\"\(canonical)\">")
    }
    return HTML(tags, separator: "\n")
}

/// Open Graph wants a territory with the language.
private func locale(_ language: Language) -> String {
    switch language.code {
    case "ru": "ru_RU"
    case "zh": "zh_CN"
    case "pl": "pl_PL"
    case "en": "en_US"
    default: language.code
    }
}
