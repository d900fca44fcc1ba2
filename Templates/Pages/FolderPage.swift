public import Markup
public import Site

/// A folder's pages in reading order, for a folder without a page of its own.
public func folderPage(_ frame: Frame, links: [Link]) -> HTML {
    let items = links.map { link -> HTML in "<li>\(anchor(link))</li>" }
    return layout(frame, kind: .plain, body: "<ul>\n\(items)\n</ul>")
}
