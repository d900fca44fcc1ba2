/// What a change of files makes stale; all else is kept from the build before.
struct StaleParts: Sendable, Equatable {
    /// To be parsed again, by path below `Content`.
    let pages: [String]
    /// The figures of models and devices, which rest on the tables alone.
    let rows: Bool

    /// `changed` are paths below the root.
    init(_ changed: Set<String>) {
        let content = changed.filter { $0.hasPrefix("Content/") }.map { String($0.dropFirst(8)) }
        let files = ContentFiles(content.sorted())
        pages = files.pages
        rows = !files.tables.isEmpty
    }
}
