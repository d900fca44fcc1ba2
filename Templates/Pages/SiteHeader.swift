import Markup
import Site

func siteHeader(_ frame: Frame) -> HTML {
    """
    <header class="top">
    <a class="name" href="\(frame.home)">\(frame.siteName)</a>
    \(themeButton(frame.words))
    <div class="tools">
    \(opener("chapters", frame.words(PagePhrase.pageChapters)))
    \(languages(frame))
    </div>
    </header>
    """
}

/// On narrow screens the lists at both sides open by these, without a script.
func opener(_ list: HTML, _ title: String) -> HTML {
    "<button type=\"button\" class=\"narrow\" popovertarget=\"\(list)\">\(title)</button>"
}

private func languages(_ frame: Frame) -> HTML? {
    if frame.siblings.count < 2 { return nil }
    let links = frame.siblings.map { sibling -> HTML in
        let tag = sibling.language.tag
        let current: HTML = sibling.isThisPage ? " aria-current=\"true\"" : ""
        return """
            <li><a href="\(sibling.link)" lang="\(tag)" hreflang="\(tag)" \
            data-language="\(sibling.language.code)"\(current)>\(sibling.name)</a></li>
            """
    }
    return """
        <nav class="languages" aria-label="\(frame.words(PagePhrase.pageLanguage))">\
        <ul>\(HTML(links))</ul></nav>
        """
}

/// Shown only where a script runs: without one the system's setting decides.
func themeButton(_ words: Words) -> HTML {
    """
    <button type="button" class="theme" data-theme-switch aria-label="\
    \(words(PagePhrase.pageTheme))" title="\(words(PagePhrase.pageTheme))">\
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">\
    <circle cx="10" cy="10" r="7.5"/><path d="M10 2.5a7.5 7.5 0 0 1 0 15z"/></svg></button>
    """
}

/// The list of chapters: at the left, or on a narrow screen in a popover.
func chapters(_ frame: Frame) -> HTML {
    let groups = frame.navigation.map { group -> HTML in
        let title: HTML? = group.title.isEmpty ? nil : "<h2>\(group.title)</h2>"
        let items = group.items.map { item -> HTML in
            let current: HTML = item.isThisPage ? " aria-current=\"page\"" : ""
            return "<li><a href=\"\(item.link.href)\"\(current)>\(item.link.text)</a></li>"
        }
        return "\(title)<ul>\(HTML(items))</ul>"
    }
    return """
        <nav class="side" id="chapters" popover aria-label="\
        \(frame.words(PagePhrase.pageChapters))">
        \(groups)
        </nav>
        """
}

func hasOutline(_ frame: Frame) -> Bool { frame.outline.contains { $0.level <= 3 } }

/// The page's own headings, to the third level.
func outline(_ frame: Frame) -> HTML? {
    if !hasOutline(frame) { return nil }
    let headings = frame.outline.filter { $0.level <= 3 }
    let items = headings.map { heading -> HTML in
        let style: HTML = heading.level > 2 ? " class=\"deep\"" : ""
        return "<li\(style)><a href=\"#\(heading.anchor)\">\(heading.text)</a></li>"
    }
    return """
        <nav class="side outline" id="outline" popover aria-labelledby="outline-title">
        <h2 id="outline-title">\(frame.words(PagePhrase.pageOutline))</h2>
        <ul>\(HTML(items))</ul>
        </nav>
        """
}
