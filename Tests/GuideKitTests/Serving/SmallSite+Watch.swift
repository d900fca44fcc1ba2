import GuideKit

extension SmallSite {
    /// Stamps that change whenever a file's bytes do, and a look at once after each other.
    var watch: FileWatch {
        FileWatch(
            stamps: { folder in
                let paths = (try? self.files.list(folder)) ?? []
                return paths.map { path in
                    let bytes = (try? self.files.read(folder + "/" + path)) ?? nil
                    let sum = (bytes ?? []).reduce(into: Int64(5381)) { $0 = $0 &* 33 &+ Int64($1) }
                    return FileStamp(path: path, modified: sum, size: Int64(bytes?.count ?? 0))
                }
            },
            pause: { _ in try await Task.sleep(for: .milliseconds(1)) })
    }

    func remove(_ path: String) { try? files.remove(path) }
}
