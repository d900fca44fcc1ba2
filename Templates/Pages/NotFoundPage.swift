public import Markup
public import Site

/// The page for addresses that lead nowhere: it is served from any depth, so its frame's links must
/// be absolute. `editions` are the first pages in every language.
public func notFoundPage(_ frame: Frame, editions: [(words: Words, link: Link)]) -> HTML {
    let others = editions.map { edition -> HTML in
        """
        <li lang="\(edition.words.language.tag)">\(edition.words(PagePhrase.missingText)) \
        <a href="\(edition.link.href)">\(edition.words(PagePhrase.missingHome))</a></li>
        """
    }
    return layout(
        frame, kind: .plain, body: "<ul class=\"editions\">\n\(others)\n</ul>")
}
