import Testing

@Suite struct SiblingTests {
    private let site = [
        "Content/ru/index.md": "---\ntitle: T\nupdated: 2026-02-01\n---\n",
        "Content/pl/index.md": "---\ntitle: T\nupdated: 2026-01-01\n---\n",
        "Content/ru/faq.md": "---\ntitle: T\n---\n",
    ]

    @Test func `a missing page and an older one are warnings`() async throws {
        #expect(
            try await SmallSite(site).complaints() == """
                Content/pl/faq.md: warning: the page is missing in 'pl'
                      = it exists in ru: translate Content/ru/faq.md

                Content/pl/index.md:3:1: warning: older than its sibling in 'ru', which was updated 2026-02-01
                    3 | updated: 2026-01-01
                      | ^~~~~~~
                      = bring it up to date with Content/ru/index.md, then change 'updated'

                """)
    }

    @Test func `under strict they are errors`() async throws {
        let printed = try await SmallSite(site).complaints(strict: true)
        #expect(printed.contains("Content/pl/faq.md: error:"))
    }
}
