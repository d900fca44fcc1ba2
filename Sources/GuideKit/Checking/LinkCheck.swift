import Foundation
import Markdown
import Site
import Sizing

/// Where the links of a page lead.
struct PageLinks: Sendable {
    /// Relative addresses by the destination as it was written.
    var links: [String: String] = [:]
    var images: [String: Rendering.ImageSource] = [:]
    var diagnostics: [Diagnostic] = []
}

/// Follows every link and image of a page inside the site.
struct LinkCheck: Sendable {
    let index: SiteIndex
    /// Known pages by language, for hints.
    let paths: [String: [String]]
    let attachments: [String: [UInt8]]

    init(_ content: LoadedContent, _ index: SiteIndex) {
        self.index = index
        paths = Dictionary(grouping: content.pages, by: \.language).mapValues {
            $0.map(\.path.text)
        }
        attachments = Dictionary(content.attachments.map { ($0.path, $0.bytes) }) { $1 }
    }

    func check(_ page: PageSource) -> PageLinks {
        var result = PageLinks()
        for use in page.document.links where !use.isAutolink {
            let place = page.source.place(use.place)
            if use.isImage {
                image(use.destination, on: page, place, &result)
            } else {
                link(use.destination, on: page, place, &result)
            }
        }
        return result
    }

    private func link(
        _ destination: String, on page: PageSource, _ place: Diagnostic.Place,
        _ result: inout PageLinks
    ) {
        if Self.isExternal(destination) { return }
        let parts = destination.split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = parts.first.map(String.init) ?? ""
        let anchor =
            parts.count > 1 ? String(parts[1]).removingPercentEncoding ?? String(parts[1]) : nil
        if let path = attachment(file, on: page) {
            result.links[destination] = Address(path).relative(to: page.address)
            return
        }
        guard file.isEmpty || file.hasSuffix(".md"),
            let path = file.isEmpty ? page.path : page.path.linked(file)
        else {
            result.diagnostics.append(
                Diagnostic(
                    at: place, "'\(destination)' is no page of this edition",
                    hint: "write the path to the page's .md file, or a whole address with https://")
            )
            return
        }
        let address = path.address(in: page.language)
        if index.has(address) {
            follow(anchor, at: address, file, place, &result)
            let link = file.isEmpty ? "" : address.relative(to: page.address)
            result.links[destination] = link + (anchor.map { "#" + $0 } ?? "")
        } else if !index.isUnreadable(path, page.language) {
            let near = nearest(to: path.text, in: paths[page.language] ?? [])
            result.diagnostics.append(
                Diagnostic(
                    at: place, "no page '\(path.text).md' in Content/\(page.language)",
                    hint: near.map { "did you mean '\($0).md'?" }))
        }
    }

    private func follow(
        _ anchor: String?, at address: Address, _ file: String, _ place: Diagnostic.Place,
        _ result: inout PageLinks
    ) {
        guard let anchor, !index.has(anchor: anchor, at: address) else { return }
        let known = index.anchors(at: address)
        result.diagnostics.append(
            Diagnostic(
                at: place,
                "no heading '#\(anchor)' \(file.isEmpty ? "on this page" : "in '\(file)'")",
                hint: known.isEmpty
                    ? "the page has no headings to link to"
                    : .orKnown(nearest(to: anchor, in: known), known.map { "#" + $0 })))
    }

    private func image(
        _ destination: String, on page: PageSource, _ place: Diagnostic.Place,
        _ result: inout PageLinks
    ) {
        if Self.isExternal(destination) {
            result.diagnostics.append(
                Diagnostic(
                    at: place, "an image of another site",
                    hint: "the site shows nothing from elsewhere: put the file beside the page"))
            return
        }
        guard let path = attachment(destination, on: page), let bytes = attachments[path] else {
            result.diagnostics.append(
                Diagnostic(
                    at: place, "no image '\(destination)'",
                    hint: Diagnostic.didYouMean(
                        nearest(to: destination, in: attachments.keys.sorted()))))
            return
        }
        guard let size = imageSize(bytes) else {
            result.diagnostics.append(
                Diagnostic(
                    at: place, "'\(destination)' is not an image that can be measured",
                    hint: "use PNG, JPEG, GIF, WebP, or SVG with width and height"))
            return
        }
        result.images[destination] = Rendering.ImageSource(
            address: Address(path).relative(to: page.address), width: size.width,
            height: size.height)
    }

    private func attachment(_ file: String, on page: PageSource) -> String? {
        guard !file.isEmpty, !file.hasSuffix(".md"), let path = page.path.linked(file + ".md")
        else { return nil }
        let full = page.language + "/" + path.text
        return attachments[full] == nil ? nil : full
    }

    private static func isExternal(_ destination: String) -> Bool {
        ["https://", "http://", "mailto:"].contains { destination.hasPrefix($0) }
    }
}
