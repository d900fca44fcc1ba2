/// The files that a site is made of, held in memory as they were last seen.
struct RootSnapshot: Sendable {
    /// What is watched, below the root.
    static let folders = ["Content", "Templates/Assets"]

    /// By path below the root.
    private(set) var contents: [String: [UInt8]] = [:]
    /// Files that are there but cannot be read.
    private(set) var unreadable: [String: Diagnostic] = [:]
    /// As they came, one list a folder: comparing them is all that a look without a change costs.
    private(set) var seen: [[FileStamp]] = []
    /// The paths in each folder, sorted.
    private var names: [String: [String]] = [:]

    /// Reads again what was saved since, by the stamps of its folders; returns the paths whose bytes
    /// are others now, those of files that came and went among them.
    mutating func refresh(
        to found: [[FileStamp]], root: BuildOptions, _ files: Files
    ) -> Set<String> {
        let touched = Self.touched(from: Self.byPath(seen), to: Self.byPath(found))
        seen = found
        names = Dictionary(
            zip(Self.folders, found.map { $0.map(\.path).sorted() })
        ) { first, _ in first }
        return touched.filter { path in
            let former = (contents[path], unreadable.removeValue(forKey: path))
            do {
                contents[path] = try files.read(root.path(path))
            } catch {
                contents[path] = nil
                unreadable[path] = Diagnostic(
                    at: Diagnostic.Place(file: path), "the file cannot be read: \(error)")
            }
            return contents[path] != former.0 || unreadable[path] != former.1
        }
    }

    /// The paths that came, went or carry another stamp.
    static func touched(from former: [String: FileStamp], to now: [String: FileStamp]) -> Set<
        String
    > {
        let changed = now.filter { former[$0.key] != $0.value }.keys
        return Set(changed).union(former.keys.filter { now[$0] == nil })
    }

    private static func byPath(_ lists: [[FileStamp]]) -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for (folder, list) in zip(folders, lists) {
            for stamp in list { stamps[folder + "/" + stamp.path] = stamp }
        }
        return stamps
    }

    /// The snapshot as a file system, for the loader; nothing can be written to it.
    var files: Files {
        Files(
            read: { [contents] in contents[$0] }, list: { [names] in names[$0] ?? [] },
            write: { _, _ in }, remove: { _ in })
    }
}
