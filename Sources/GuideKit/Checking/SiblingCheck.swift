/// Pages that are missing in an edition, or older there than in another: warnings.
func checkSiblings(_ content: LoadedContent) -> [Diagnostic] {
    let pages = Dictionary(grouping: content.pages, by: \.path)
    let languages = content.editions.map(\.code)
    return pages.keys.sorted().flatMap { path -> [Diagnostic] in
        let siblings = pages[path] ?? []
        guard let example = siblings.first else { return [] }
        let missing = languages.filter { language in
            !siblings.contains { $0.language == language }
                && !content.unreadable.contains("\(language)/\(path.text).md")
        }
        let others = siblings.map(\.language).joined(separator: ", ")
        return missing.map { language in
            Diagnostic(
                .warning, at: Diagnostic.Place(file: "Content/\(language)/\(path.text).md"),
                "the page is missing in '\(language)'",
                hint: "it exists in \(others): translate \(example.source.file)")
        } + older(siblings)
    }
}

private func older(_ siblings: [PageSource]) -> [Diagnostic] {
    let dated = siblings.filter { $0.frontMatter.updated != nil }
    guard
        let newest = dated.max(by: {
            ($0.frontMatter.updated ?? "") < ($1.frontMatter.updated ?? "")
        }),
        let latest = newest.frontMatter.updated
    else { return [] }
    return dated.filter { ($0.frontMatter.updated ?? "") < latest }.map { page in
        Diagnostic(
            .warning, at: page.source.frontMatterPlace(of: "updated"),
            "older than its sibling in '\(newest.language)', which was updated \(latest)",
            hint: "bring it up to date with \(newest.source.file), then change 'updated'")
    }
}

/// Two files that would lie at one address.
func checkAddresses(_ content: LoadedContent) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    let written = Dictionary(grouping: content.pages, by: \.address)
    for pages in written.values where pages.count > 1 {
        let files = pages.sorted { $0.source.file < $1.source.file }
        for page in files.dropFirst() {
            diagnostics.append(
                Diagnostic(
                    at: page.source.place(line: 1, column: 1),
                    "the page has the same address as \(files[0].source.file)",
                    hint: "rename one of the two"))
        }
    }
    for page in content.pages {
        for path in page.madePaths(content.tables.catalogue) {
            for other in written[path.address(in: page.language)] ?? [] {
                diagnostics.append(
                    Diagnostic(
                        at: other.source.place(line: 1, column: 1),
                        "the page has the same address as one that \(page.source.file) makes",
                        hint: "rename it, or take the row '\(path.text)' out of its table"))
            }
        }
    }
    return diagnostics
}

extension SourceText {
    /// The line of the front matter that begins with a key; the first line if there is none.
    func frontMatterPlace(of key: String) -> Diagnostic.Place {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines.firstIndex { $0.hasPrefix(key + ":") } ?? 0
        return place(line: line + 1, column: 1, length: key.count)
    }
}
