/// The files of `Content`, told apart by where they lie.
struct ContentFiles: Sendable {
    /// Folder names that hold Markdown, sorted: the languages.
    var languages: [String] = []
    /// Below `Content`, by language: `ru/guide/task.md`.
    var pages: [String] = []
    /// Below `Content/data`, with the ending.
    var tables: [String] = []
    /// Pictures and the like beside the pages, copied as they are.
    var attachments: [String] = []
    var hasConfiguration = false

    init(_ paths: [String]) {
        for path in paths {
            let parts = path.split(separator: "/")
            if path == "site.yaml" {
                hasConfiguration = true
            } else if parts.count == 2, parts[0] == "data", path.hasSuffix(".csv") {
                tables.append(String(parts[1]))
            } else if parts.count >= 2, parts[0] != "data", path.hasSuffix(".md") {
                pages.append(path)
            } else if parts.count >= 2, parts[0] != "data" {
                attachments.append(path)
            }
        }
        languages = Set(pages.compactMap { $0.split(separator: "/").first.map(String.init) })
            .sorted()
    }
}
