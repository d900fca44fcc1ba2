import Markdown
import Markup
import Testing

struct DirectiveTests {
    private func uses(_ text: String) -> [DirectiveUse] {
        parse(text, options: MarkdownOptions()).document.directives
    }

    @Test func `inline code that starts with a name in braces is a directive`() throws {
        let use = try #require(uses("内存 `{memory} model=a&quant=b`").first)
        #expect(use.name == "memory")
        #expect(use.body == "model=a&quant=b")
        #expect(use.isInline)
        #expect(use.place == TextPlace(1, 6, 6))
        #expect(use.place(atByte: 8, length: 5) == TextPlace(1, 22, 5))
    }

    @Test func `a fenced block with a name in braces is a directive`() throws {
        let use = try #require(uses("- ```{table}\n  caption: 中\n  row: x\n  ```").first)
        #expect(use.name == "table")
        #expect(use.body == "caption: 中\nrow: x")
        #expect(!use.isInline)
        #expect(use.place == TextPlace(1, 7, 5))
        #expect(use.place(atByte: 13) == TextPlace(3, 3, 1))
    }

    @Test func `a directive in a cell has its place`() throws {
        let use = try #require(uses("| a |\n|---|\n| б `{weights} q` |").first)
        #expect(use.place == TextPlace(3, 7, 7))
        #expect(use.place(atByte: 0) == TextPlace(3, 16, 1))
    }

    @Test(arguments: ["`{\"a\": 1}`", "`{A} b`", "``  {memory} x ``", "`{}`", "`{memory`"])
    func `other code in braces is code`(text: String) {
        #expect(uses(text).isEmpty)
        #expect(shown(text).contains("<code>"))
    }

    @Test func `an info string that only begins like a directive is a problem`() {
        let found = problems("```{table} x\n```")
        #expect(found.map(\.kind) == [.malformedDirective("{table} x")])
        #expect(found.map(\.place) == [TextPlace(1, 4, 9)])
    }

    @Test func `the page renders directives`() {
        let rendering = Rendering(directive: { use in "<b>\(use.body)</b>" })
        let document = parse("a `{x} 1 < 2`", options: MarkdownOptions()).document
        #expect(html(document, rendering).text == "<p>a <b>1 &lt; 2</b></p>\n")
    }
}
