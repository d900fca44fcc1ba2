import GuideKit
import Synchronization

/// A root in memory: what a test writes down, and what a build makes of it.
final class SmallSite: Sendable {
    private let contents: Mutex<[String: [UInt8]]>
    /// Paths written, in order.
    private let writes = Mutex<[String]>([])

    /// The paths below the root with their texts. `Content/ru/index.md` stands in where the test has
    /// no page of its own.
    init(_ files: [String: String]) {
        var all = files.mapValues { Array($0.utf8) }
        if !all.keys.contains(where: { $0.hasSuffix(".md") }) {
            all["Content/ru/index.md"] = Array("---\ntitle: T\n---\n".utf8)
        }
        contents = Mutex(all)
    }

    func put(_ path: String, bytes: [UInt8]) { contents.withLock { $0[path] = bytes } }

    func text(_ path: String) -> String? {
        contents.withLock { $0[path] }.map { String(decoding: $0, as: UTF8.self) }
    }

    var written: [String] { writes.withLock { $0 } }

    func forgetWrites() { writes.withLock { $0 = [] } }

    /// Paths below `Public` without the manifest.
    var published: [String] {
        contents.withLock {
            $0.keys.filter { $0.hasPrefix("Public/") && !$0.contains("/.") }.sorted()
        }
    }

    func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildReport {
        var options = BuildOptions()
        change(&options)
        return try await GuideKit.build(options, environment)
    }

    /// What a build prints of errors and warnings.
    func complaints(strict: Bool = false) async throws -> String {
        var options = BuildOptions()
        options.strict = strict
        let report = try await GuideKit.check(options, environment)
        return DiagnosticPrinter().print(report.diagnostics)
    }

    var environment: Environment {
        Environment(files: files, today: { "2026-11-21" }, seconds: { 0 })
    }

    var files: Files {
        Files(
            read: { path in self.contents.withLock { $0[path] } },
            list: { folder in
                self.contents.withLock { $0.keys }.filter { $0.hasPrefix(folder + "/") }
                    .map { String($0.dropFirst(folder.count + 1)) }.sorted()
            },
            write: { path, bytes in
                self.contents.withLock { $0[path] = bytes }
                self.writes.withLock { $0.append(path) }
            },
            remove: { path in self.contents.withLock { $0[path] = nil } })
    }
}
