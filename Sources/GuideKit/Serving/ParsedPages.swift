/// Pages as they were parsed, kept from one build to the next.
struct ParsedPages: Sendable {
    /// The page, `nil` if it is no text at all, and what is wrong with it.
    typealias Result = (page: PageSource?, problems: [Diagnostic])

    /// By path below `Content`.
    private var results: [String: Result] = [:]

    subscript(path: String) -> Result? { results[path] }

    /// Parses the pages at `paths` anew; forgets those that are gone.
    mutating func refresh(_ paths: [String], from snapshot: RootSnapshot, jobs: Int) async throws {
        let fresh = try await paths.mapConcurrently(jobs: jobs) { Self.parse($0, in: snapshot) }
        for (path, result) in zip(paths, fresh) { results[path] = result }
    }

    private static func parse(_ path: String, in snapshot: RootSnapshot) -> Result? {
        let file = "Content/" + path
        guard let bytes = snapshot.contents[file], let slash = path.firstIndex(of: "/"),
            let pagePath = PagePath(file: String(path[path.index(after: slash)...]))
        else { return nil }
        return PageSource.read(
            SourceText(file: file, bytes: bytes), language: String(path[..<slash]), path: pagePath)
    }
}
