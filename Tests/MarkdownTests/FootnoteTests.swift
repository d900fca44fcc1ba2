import Markdown
import Markup
import Testing

struct FootnoteTests {
    @Test func `a note that is an address is no link definition`() {
        let text = shown("a[^1]\n\n[^1]: https://x.y")
        #expect(text.contains("<sup><a href=\"#fn:1\" id=\"fnref:1\""))
        #expect(text.contains("<p>https://x.y <a href=\"#fnref:1\" class=\"footnote-back\""))
    }

    @Test func `notes are numbered by their first reference`() {
        let text = shown("a[^z] b[^a] c[^z]\n\n[^a]: one\n[^z]: two")
        #expect(text.contains("<li id=\"fn:1\">\n<p>two"))
        #expect(text.contains("id=\"fnref:1-2\""))
    }

    @Test func `indented blocks belong to the note`() {
        let text = shown("a[^1]\n\n[^1]: one\nlazy\n\n    two\n\n    - three\n\nfour")
        #expect(text.contains("<p>one\nlazy</p>\n<p>two</p>\n<ul>\n<li>three</li>\n</ul>"))
        #expect(text.hasPrefix("<p>a") && text.contains("<p>four</p>\n<section"))
    }

    @Test func `a reference behind an exclamation mark is no image`() {
        #expect(shown("Wow![^1]\n\n[^1]: x").contains("Wow!<sup>"))
    }

    @Test(arguments: ["`[^1]`", "\\[^1]", "```\n[^1]: x\n```"])
    func `code and escapes hold no notes`(text: String) {
        #expect(problems(text).isEmpty)
        #expect(shown(text).contains("[^1]"))
    }

    @Test func `a reference in a table's cell counts`() {
        #expect(problems("| a[^1] |\n|---|\n\n[^1]: x").isEmpty)
    }

    @Test func `a reference without a note is a problem at its place`() {
        let found = problems("中文 **é** [^no] end", firstLine: 5)
        #expect(found.map(\.kind) == [.unknownFootnote(label: "no")])
        #expect(found.map(\.place) == [TextPlace(5, 10, 5)])
    }

    @Test func `a note that nothing refers to and a second one are problems`() {
        let found = problems("a[^1]\n\n[^1]: x\n[^1]: y\n[^2]: z")
        #expect(
            found.map(\.kind) == [
                .duplicateFootnote(label: "1", firstLine: 3), .unusedFootnote(label: "2"),
            ])
        #expect(found.map(\.place) == [TextPlace(4, 1, 4), TextPlace(5, 1, 4)])
    }
}
