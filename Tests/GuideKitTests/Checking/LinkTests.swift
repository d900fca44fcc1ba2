import Foundation
import Testing

@Suite struct LinkTests {
    private func complaints(_ text: String, _ others: [String: String] = [:]) async throws -> String
    {
        var files = others
        files["Content/zh/index.md"] = "---\ntitle: T\n---\n" + text
        return try await SmallSite(files).complaints()
    }

    @Test func `a broken link is placed in characters, after Chinese text and emoji`() async throws
    {
        #expect(
            try await complaints(
                "显存 😀 见[硬件](guide/hardwar.md)。\n",
                ["Content/zh/guide/hardware.md": "---\ntitle: T\n---\n"])
                    == """
                    Content/zh/index.md:4:7: error: no page 'guide/hardwar.md' in Content/zh
                        4 | 显存 😀 见[硬件](guide/hardwar.md)。
                          |           ^~~~~~~~~~~~~~~~~~~~~~~~
                          = did you mean 'guide/hardware.md'?

                    """)
    }

    @Test func `a missing heading names the headings there are`() async throws {
        #expect(
            try await complaints("## 显存\n\n[见](#内存)\n") == """
                Content/zh/index.md:6:1: error: no heading '#内存' on this page
                    6 | [见](#内存)
                      | ^~~~~~~~~~~
                      = known here: #显存

                """)
    }

    @Test func `a link to a page that cannot be read is no second error`() async throws {
        let site = SmallSite(["Content/ru/index.md": "---\ntitle: T\n---\n[a](b.md)\n"])
        site.put("Content/ru/b.md", bytes: [0xFF])
        #expect(try await site.complaints().components(separatedBy: "error:").count == 2)
    }

    @Test func `raw HTML names the directive to use`() async throws {
        #expect(
            try await complaints("<table><tr><td>a</td></tr></table>\n") == """
                Content/zh/index.md:4:1: error: HTML is not allowed here
                    4 | <table><tr><td>a</td></tr></table>
                      | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                      = write a table with bars, or computed rows with the directive {table}

                """)
    }

    @Test func `an image that is not there is an error`() async throws {
        #expect(try await complaints("![a](a.png)\n").contains(":4:1: error: no image 'a.png'"))
    }
}
