import Foundation
import GuideKit
import Testing

/// Small whole sites: `Fixtures/<name>/Content` is built, and what a reader, a crawler or a feed
/// reader gets is held against `Fixtures/<name>/Expected`. With `SNAPSHOTS=overwrite` the expected
/// files are written anew; read the difference before you commit it.
@Suite struct WholeSiteTests {
    private let fixture = "two-languages"

    @Test func `every page has its files, and nothing else is published`() async throws {
        // The module is there only in a program that `make` has built.
        let names = try await built().published.filter { !$0.hasSuffix(".wasm") }
            .map { $0.replacing(/-[0-9a-z]{9,13}\./, with: "-*.") }.sorted()
        try expect(names.joined(separator: "\n") + "\n", "files.txt")
    }

    @Test func `the sitemap names each page with its editions`() async throws {
        try expect(try #require(try await built().text("Public/sitemap.xml")), "sitemap.xml")
    }

    @Test func `the feed of an edition has its pages, the latest first`() async throws {
        try expect(try #require(try await built().text("Public/pl/feed.xml")), "feed.xml")
    }

    @Test func `a chapter is its text with computed figures, notes and anchors`() async throws {
        let page = try #require(try await built().text("Public/ru/guide/memory/index.html"))
        let main = try #require(page.firstRange(of: /<main[\s\S]*<\/main>/))
        try expect(String(page[main]) + "\n", "memory.html")
    }

    @Test func `a page's head names its address and its editions`() async throws {
        let page = try #require(try await built().text("Public/pl/index.html"))
        let links = page.split(separator: "\n").filter {
            $0.contains("canonical") || $0.contains("hreflang") && $0.contains("<link")
        }
        try expect(links.joined(separator: "\n") + "\n", "head.html")
    }

    private func built() async throws -> SmallSite {
        let content = try #require(folder?.appending(path: "Content"))
        let files = try FileManager.default.subpathsOfDirectory(atPath: content.path)
        var texts: [String: String] = [:]
        for file in files where file.hasSuffix(".md") || file.hasSuffix(".yaml") {
            texts["Content/" + file] = try String(
                contentsOf: content.appending(path: file), encoding: .utf8)
        }
        let site = SmallSite(texts)
        let report = try await site.build()
        #expect(report.diagnostics == [])
        return site
    }

    private var folder: URL? {
        Bundle.module.resourceURL?.appending(path: "Fixtures/\(fixture)")
    }

    private func expect(_ text: String, _ name: String) throws {
        if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "overwrite" {
            let source = URL(filePath: #filePath).deletingLastPathComponent()
            let file = source.appending(path: "Fixtures/\(fixture)/Expected/\(name)")
            try text.write(to: file, atomically: true, encoding: .utf8)
            return
        }
        let expected = try #require(folder?.appending(path: "Expected/\(name)"))
        #expect(try text == String(contentsOf: expected, encoding: .utf8))
    }
}
