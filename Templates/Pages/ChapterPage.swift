public import Markup
public import Site
public import Sizing

/// A written page: its text, and the sources that its front matter names.
public func chapterPage(
    _ frame: Frame, kind: PageKind = .chapter, body: HTML, sources: [Source]
) -> HTML {
    let list: HTML? =
        sources.isEmpty
        ? nil
        : """
        <section class="sources">
        <h2>\(frame.words(PagePhrase.pageSources))</h2>
        \(sourcesList(sources, words: frame.words, hasAnchors: false))
        </section>
        """
    return layout(
        frame, kind: kind,
        body: """
            <p class="lead">\(frame.description)</p>
            <div class="prose">
            \(body)
            </div>
            \(list)
            """)
}
