import Markdown
import Markup
import Pages
import Site
import Sizing
import Widgets

/// Renders planned pages: the page's own text through Markdown and its directives, then the layout
/// around it.
struct PageRenderer: Sendable {
    let frames: Frames
    let content: LoadedContent

    func render(_ page: PlannedPage) -> HTML {
        switch page.kind {
        case .written(let checked): written(checked, page)
        case .model(let model): layout(frames.frame(page), kind: .table, body: modelBody(model, page))
        case .device(let device): layout(frames.frame(page), kind: .table, body: deviceBody(device, page))
        case .list(let pages, let folders): layout(frames.frame(page), kind: .plain, body: list(pages, folders, page))
        }
    }

    private func written(_ checked: CheckedPage, _ page: PlannedPage) -> HTML {
        let outline = checked.page.document.outline.filter { $0.level <= 3 }.map {
            Heading(level: $0.level, anchor: $0.anchor, text: $0.text)
        }
        return layout(
            frames.frame(page, outline: outline), kind: kind(of: checked.page),
            body: html(checked.page.document, rendering(checked, page)))
    }

    private func kind(of page: PageSource) -> PageKind {
        if page.has(directive: "calculator") { return .calculator }
        if page.path == .home { return .home }
        return page.has(directive: "models") || page.has(directive: "devices") ? .table : .chapter
    }

    private func rendering(_ checked: CheckedPage, _ page: PlannedPage) -> Rendering {
        Rendering(
            link: { checked.links.links[$0] ?? $0 },
            image: { checked.links.images[$0] },
            directive: { use in
                guard let directive = checked.directives[use.id] else { return HTML() }
                return view(directive, page)
            },
            labels: labels(page.edition.words))
    }

    private func labels(_ words: Words) -> Rendering.Labels {
        Rendering.Labels(
            footnotes: words(PagePhrase.footnotesTitle),
            footnote: { words(PagePhrase.footnoteReference, [("number", words.number($0))]) },
            backToText: { words(PagePhrase.footnoteBack, [("number", words.number($0))]) },
            table: { words(PagePhrase.tableNumbered, [("number", words.number($0))]) })
    }
}
