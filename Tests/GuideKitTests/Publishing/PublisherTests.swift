import Testing

@testable import GuideKit

@Suite struct PublisherTests {
    private let page = "---\ntitle: T\n---\nТекст\n"

    @Test func `an error leaves the output untouched`() async throws {
        let site = SmallSite(["Content/ru/index.md": page + "[a](b.md)\n"])
        let report = try await site.build()
        #expect(report.diagnostics.hasErrors)
        #expect(site.written == [])
    }

    @Test func `a second build of the same content writes nothing`() async throws {
        let site = SmallSite(["Content/ru/index.md": page])
        _ = try await site.build()
        site.forgetWrites()
        _ = try await site.build()
        #expect(site.written == [])
    }

    @Test func `a page that is gone is taken away, a reader's own file stays`() async throws {
        let site = SmallSite(["Content/ru/index.md": page, "Content/ru/old.md": page])
        _ = try await site.build()
        site.put("Public/own.txt", bytes: [1])
        site.put("Content/ru/old.md", bytes: Array("---\ntitle: T\ndraft: true\n---\n".utf8))
        _ = try await site.build()
        #expect(site.text("Public/ru/old/index.html") == nil)
        #expect(site.text("Public/own.txt") != nil)
    }

    @Test func `assets are written before the pages that name them`() async throws {
        let site = SmallSite(["Content/ru/index.md": page])
        _ = try await site.build()
        let lastAsset = try #require(site.written.lastIndex { $0.hasPrefix("Public/assets/") })
        let firstPage = try #require(site.written.firstIndex { $0.hasSuffix(".html") })
        #expect(lastAsset < firstPage)
    }

    @Test func `a manifest cannot name files outside the folder`() async throws {
        let site = SmallSite(["Content/ru/index.md": page, "secret": "s"])
        site.put("Public/.guide-manifest", bytes: Array("../secret\n/etc/passwd\n".utf8))
        _ = try await site.build()
        #expect(site.text("secret") == "s")
    }
}
