import Testing

/// Each test fixes the whole block that an editor sees.
@Suite struct FrontMatterTests {
    private func complaints(_ page: String) async throws -> String {
        try await SmallSite(["Content/ru/index.md": page]).complaints()
    }

    @Test func `a page without front matter is told how to begin`() async throws {
        #expect(
            try await complaints("# Заголовок\n") == """
                Content/ru/index.md:1:1: error: the front matter is missing
                    1 | # Заголовок
                      | ^
                      = begin the file with a line '---', then 'title: …', then a line '---'

                """)
    }

    @Test func `front matter that is not closed is one error`() async throws {
        #expect(
            try await complaints("---\ntitle: T\nТекст [ссылка](нет.md)\n") == """
                Content/ru/index.md:1:1: error: the front matter is not closed
                    1 | ---
                      | ^~~
                      = end it with a line '---'

                """)
    }

    @Test func `an unknown key names the nearest known one`() async throws {
        #expect(
            try await complaints("---\ntitle: T\nupdatet: 2026-01-01\n---\n") == """
                Content/ru/index.md:3:1: error: unknown key 'updatet'
                    3 | updatet: 2026-01-01
                      | ^~~~~~~
                      = did you mean 'updated'?

                """)
    }

    @Test func `a wrong type is placed at the value, after Chinese text too`() async throws {
        let site = SmallSite(["Content/zh/index.md": "---\ntitle: \"显存\"\norder: 第一\n---\n"])
        #expect(
            try await site.complaints() == """
                Content/zh/index.md:3:8: error: 'order' must be a whole number
                    3 | order: 第一
                      |        ^~~~

                """)
    }

    @Test func `a day that does not exist is no date`() async throws {
        #expect(
            try await complaints("---\ntitle: T\nupdated: 2026-02-30\n---\n") == """
                Content/ru/index.md:3:10: error: 'updated' must be a day that exists, written YYYY-MM-DD
                    3 | updated: 2026-02-30
                      |          ^~~~~~~~~~

                """)
    }

    @Test func `a key that is there twice does not hide the next fault`() async throws {
        #expect(
            try await complaints("---\ntitle: T\ntitle: U\ndraft: maybe\n---\n") == """
                Content/ru/index.md:3:1: error: 'title' is there twice
                    3 | title: U
                      | ^~~~~
                      = keep one of them

                Content/ru/index.md:4:8: error: 'draft' must be true or false
                    4 | draft: maybe
                      |        ^~~~~

                """)
    }

    @Test func `a missing title is asked for`() async throws {
        #expect(
            try await complaints("---\norder: 1\n---\n") == """
                Content/ru/index.md:1:1: error: 'title' is missing
                    1 | ---
                      | ^~~
                      = add a line 'title: …'

                """)
    }

    @Test func `broken YAML says where and how to mend it`() async throws {
        #expect(
            try await complaints("---\ntitle: a: b\n---\n") == """
                Content/ru/index.md:2:9: error: not YAML: mapping values are not allowed in this context
                    2 | title: a: b
                      |         ^
                      = put a text that has ': ' or begins with a quote or bracket in quotes

                """)
    }

    @Test func `a byte-order mark and CRLF are accepted`() async throws {
        let page = "\u{FEFF}---\r\ntitle: T\r\nupdated: 2026-01-01\r\n---\r\n\r\nТекст\r\n"
        #expect(try await complaints(page) == "")
    }

    @Test func `bytes that are not UTF-8 are found where they stand`() async throws {
        let site = SmallSite(["Content/ru/index.md": "---\ntitle: T\n---\n"])
        site.put(
            "Content/ru/guide.md", bytes: Array("---\ntitle: T\n---\nда ".utf8) + [0xEF, 0xF0])
        #expect(
            try await site.complaints() == """
                Content/ru/guide.md:4:4: error: not UTF-8
                    4 | да \u{FFFD}\u{FFFD}
                      |    ^
                      = save the file in UTF-8

                """)
    }
}
