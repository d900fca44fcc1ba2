/// Brings a folder to the state of the planned outputs.
///
/// Only files whose bytes differ are written, each by a temporary file and a rename, assets first.
/// Files that a former build wrote and this one does not are removed last; they are known from a
/// manifest, so a reader's own files in the folder stay. The manifest names new files before they
/// are written: a build stopped at any moment is completed by the next.
struct Publisher: Sendable {
    static let manifest = ".guide-manifest"

    let files: Files
    let folder: String
    let jobs: Int

    struct Result: Sendable {
        let files: Int
        let written: Int
        let removed: Int
    }

    func publish(_ outputs: [Output]) async throws -> Result {
        let former = try manifestPaths()
        let planned = outputs.map(\.path)
        let stale = Set(former).subtracting(planned)
        if !stale.isEmpty || Set(planned) != Set(former) {
            try write(manifest: Set(former).union(planned))
        }
        var written = 0
        for kind in [Output.Kind.asset, .page, .index] {
            let changed = try await outputs.filter { $0.kind == kind }.mapConcurrently(jobs: jobs) {
                try writeIfChanged($0)
            }
            written += changed.count { $0 }
        }
        for path in stale.sorted() { try files.remove(at(path)) }
        try write(manifest: Set(planned))
        return Result(files: planned.count, written: written, removed: stale.count)
    }

    private func writeIfChanged(_ output: Output) throws -> Bool {
        let bytes = output.render()
        if try files.read(at(output.path)) == bytes { return false }
        try files.write(at(output.path), bytes)
        return true
    }

    private func manifestPaths() throws -> [String] {
        guard let bytes = try files.read(at(Self.manifest)) else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
            .filter { !$0.hasPrefix("/") && !$0.split(separator: "/").contains("..") }
    }

    private func write(manifest paths: Set<String>) throws {
        let bytes = Array(paths.sorted().map { $0 + "\n" }.joined().utf8)
        if try files.read(at(Self.manifest)) != bytes { try files.write(at(Self.manifest), bytes) }
    }

    private func at(_ path: String) -> String { folder + "/" + path }
}
