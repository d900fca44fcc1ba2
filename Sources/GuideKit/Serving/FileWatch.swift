/// What tells, without reading it, that a file was saved.
public struct FileStamp: Sendable, Equatable {
    /// Relative to the folder that was asked for.
    public let path: String
    /// In nanoseconds since any fixed moment.
    public let modified: Int64
    /// In bytes.
    public let size: Int64

    public init(path: String, modified: Int64, size: Int64) {
        self.path = path
        self.modified = modified
        self.size = size
    }
}

/// How the server learns that files changed, as values: tests pass folders in memory.
///
/// Asking again and again works on every system and every file system; at a thousand files it takes
/// about a millisecond of each fifty.
public struct FileWatch: Sendable {
    /// All files below a folder, in any order that stays while the folder does; empty if there is
    /// no such folder. Names that begin with a dot are left out.
    public var stamps: @Sendable (_ folder: String) -> [FileStamp]
    /// Lets at least so many seconds pass.
    public var pause: @Sendable (_ seconds: Double) async throws -> Void

    public init(
        stamps: @escaping @Sendable (String) -> [FileStamp],
        pause: @escaping @Sendable (Double) async throws -> Void
    ) {
        self.stamps = stamps
        self.pause = pause
    }

    public static let disk = FileWatch(
        stamps: stampsOnDisk(below:),
        pause: { try await Task.sleep(for: .seconds($0)) })
}
