import Testing

@testable import GuideKit

/// A site in memory as the server keeps it: its files, and what one build leaves to the next.
private struct Bench {
    let site: SmallSite
    var snapshot = RootSnapshot()
    var kept = KeptParts()

    init(_ files: [String: String]) { site = SmallSite(files) }

    mutating func changes() -> Set<String> {
        let seen = RootSnapshot.folders.map(site.watch.stamps)
        return snapshot.refresh(to: seen, root: BuildOptions(), site.files)
    }

    mutating func build(strict: Bool = false) async throws -> SiteBuild {
        let changed = changes()
        return try await rebuild(
            snapshot, changed: changed, keeping: &kept, BuildOptions(strict: strict),
            site.environment)
    }
}

@Suite struct RebuildTests {
    private let page = "---\ntitle: T\n---\n"

    private func text(_ build: SiteBuild, _ path: String) -> String? {
        guard case .output(let output) = build.site?.answer(at: path) else { return nil }
        return String(decoding: output.render(), as: UTF8.self)
    }

    @Test func `what is served is what a build would write`() async throws {
        var bench = Bench(["Content/ru/index.md": page + "Текст\n"])
        let build = try await bench.build()
        _ = try await bench.site.build()
        #expect(text(build, "/ru/") == bench.site.text("Public/ru/index.html"))
    }

    @Test func `a saved page is served anew`() async throws {
        var bench = Bench(["Content/ru/index.md": page + "Прежний\n"])
        _ = try await bench.build()
        bench.site.put("Content/ru/index.md", bytes: Array((page + "Новый\n").utf8))
        let build = try await bench.build()
        #expect(text(build, "/ru/")?.contains("Новый") == true)
    }

    @Test func `a page that is gone is unknown, and links to it are broken`() async throws {
        var bench = Bench([
            "Content/ru/index.md": page + "[a](b.md)\n", "Content/ru/b.md": page,
        ])
        #expect(try await bench.build().site != nil)
        bench.site.remove("Content/ru/b.md")
        let build = try await bench.build()
        #expect(build.site == nil)
        #expect(build.diagnostics.contains { $0.place.file == "Content/ru/index.md" })
    }

    @Test func `a page that did not change is not read again`() async throws {
        var bench = Bench(["Content/ru/index.md": page + "Прежний\n"])
        _ = try await bench.build()
        let other = SmallSite(["Content/ru/index.md": page + "Новый\n"])
        let content = try await load(BuildOptions(), other.environment, parsed: bench.kept.parsed)
        #expect(content.pages.map(\.source.bytes) == [Array((page + "Прежний\n").utf8)])
    }

    @Test func `a file saved with the same bytes is no change`() {
        let site = SmallSite(["Content/ru/index.md": page])
        var snapshot = RootSnapshot()
        func look(_ modified: Int64) -> [[FileStamp]] {
            [[FileStamp(path: "ru/index.md", modified: modified, size: 1)], []]
        }
        let options = BuildOptions()
        #expect(!snapshot.refresh(to: look(1), root: options, site.files).isEmpty)
        #expect(snapshot.refresh(to: look(2), root: options, site.files).isEmpty)
    }

    @Test func `files that came and went are changes`() {
        let stamp = FileStamp(path: "", modified: 1, size: 1)
        #expect(
            RootSnapshot.touched(from: ["a": stamp, "b": stamp], to: ["b": stamp, "c": stamp])
                == ["a", "c"])
    }

    @Test func `a warning stops a strict build`() async throws {
        var bench = Bench(["Content/ru/index.md": page, "Content/data/own.csv": "id\n"])
        #expect(try await bench.build().site != nil)
        #expect(try await bench.build(strict: true).site == nil)
    }
}

@Suite struct StalePartsTests {
    @Test func `a page alone is parsed again for a change in it`() {
        let stale = StaleParts(["Content/ru/guide/task.md"])
        #expect(stale.pages == ["ru/guide/task.md"])
        #expect(!stale.rows)
    }

    @Test func `figures are computed again for a change in a table`() {
        let stale = StaleParts(["Content/data/models.csv"])
        #expect(stale.pages == [])
        #expect(stale.rows)
    }

    @Test func `figures rest on the catalogue, not on phrases or sources`() {
        #expect(!StaleParts(["Content/data/phrases.csv", "Content/data/sources.csv"]).rows)
    }

    @Test func `a stylesheet or a picture leaves pages and figures as they are`() {
        let stale = StaleParts(["Templates/Assets/site.css", "Content/ru/picture.png"])
        #expect(stale == StaleParts([]))
    }
}

@Suite struct RevisionTests {
    private let site = ServedSite([])
    private let error = Diagnostic(at: Diagnostic.Place(file: "Content/ru/a.md"), "no <page>")

    @Test func `with errors the last good site stays`() {
        let good = Revision.start(at: 0).following(SiteBuild(diagnostics: [], site: site))
        let bad = good.following(SiteBuild(diagnostics: [error], site: nil))
        #expect(bad.site != nil)
        #expect(bad.siteNumber == good.siteNumber)
        #expect(bad.number != good.number)
        #expect(bad.errors == DiagnosticPrinter().print([error]))
    }

    @Test func `errors that are mended are gone, and the page is out of date`() {
        let bad = Revision.start(at: 0).following(SiteBuild(diagnostics: [error], site: nil))
        let good = bad.following(SiteBuild(diagnostics: [], site: site))
        #expect(good.errors == "")
        #expect(good.siteNumber != bad.siteNumber)
    }

    @Test func `a first build with errors serves a page that shows them, escaped`() {
        let bad = Revision.start(at: 0).following(SiteBuild(diagnostics: [error], site: nil))
        let reply = bad.reply(to: "/ru/", decoded: "/ru/", query: "")
        #expect(reply.status == 503)
        #expect(String(decoding: reply.body, as: UTF8.self).contains("no &lt;page&gt;"))
    }
}
