import Foundation

/// What the program reaches of the world, as values: tests pass folders in memory and a fixed day.
public struct Environment: Sendable {
    public var files: Files
    /// Today as `YYYY-MM-DD`.
    public var today: @Sendable () -> String
    /// Seconds since any fixed moment; only differences are used, for the report.
    public var seconds: @Sendable () -> Double

    public init(
        files: Files, today: @escaping @Sendable () -> String,
        seconds: @escaping @Sendable () -> Double
    ) {
        self.files = files
        self.today = today
        self.seconds = seconds
    }

    public static let live = Environment(
        files: .disk,
        today: {
            let parts = Calendar(identifier: .gregorian).dateComponents(
                in: .gmt, from: Date())
            return [parts.year ?? 0, parts.month ?? 0, parts.day ?? 0]
                .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
        },
        seconds: { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 })
}

/// A file system: paths are `/`-separated, relative to the working folder or absolute.
public struct Files: Sendable {
    /// The whole file; `nil` if there is none.
    public var read: @Sendable (_ path: String) throws -> [UInt8]?
    /// All files below a folder, relative to it, sorted; empty if there is no such folder. Names that
    /// begin with a dot are left out.
    public var list: @Sendable (_ folder: String) throws -> [String]
    /// Creates the folders on the way; a reader sees the old file or the new one, never a part.
    public var write: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void
    public var remove: @Sendable (_ path: String) throws -> Void

    public init(
        read: @escaping @Sendable (String) throws -> [UInt8]?,
        list: @escaping @Sendable (String) throws -> [String],
        write: @escaping @Sendable (String, [UInt8]) throws -> Void,
        remove: @escaping @Sendable (String) throws -> Void
    ) {
        self.read = read
        self.list = list
        self.write = write
        self.remove = remove
    }
}
