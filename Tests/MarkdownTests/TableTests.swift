import Markdown
import Markup
import Testing

struct TableTests {
    private func cells(_ text: String) -> [String] {
        shown(text).split(separator: "\n").filter { $0.hasPrefix("<t") && $0.contains("</t") }
            .map(String.init)
    }

    @Test func `columns have the alignment of the second line`() {
        #expect(
            cells("| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |") == [
                "<th scope=\"col\" class=\"left\">a</th>",
                "<th scope=\"col\" class=\"center\">b</th>",
                "<th scope=\"col\" class=\"right\">c</th>", "<td class=\"left\">1</td>",
                "<td class=\"center\">2</td>", "<td class=\"right\">3</td>",
            ])
    }

    @Test func `emphasis does not run across cells`() {
        #expect(
            cells("| **a | b** |\n|---|---|") == [
                "<th scope=\"col\">**a</th>", "<th scope=\"col\">b**</th>",
            ])
    }

    @Test func `an escaped pipe stays in its cell, also in code`() {
        #expect(
            cells("a \\| b | `c \\| d`\n--- | ---") == [
                "<th scope=\"col\">a | b</th>", "<th scope=\"col\"><code>c | d</code></th>",
            ])
    }

    @Test func `a cell knows the document's link definitions`() {
        #expect(
            cells("| [a] |\n|---|\n\n[a]: /b").first
                == "<th scope=\"col\"><a href=\"/b\">a</a></th>")
    }

    @Test(arguments: ["# x", "- x", "> x", "1. x", "---", "C #", "[x]: y"])
    func `a cell is inline text whatever it begins with`(cell: String) {
        #expect(cells("| \(cell) |\n|---|").first == HTML(cell).text.tagged)
    }

    @Test(arguments: [("> ", "> "), ("- ", "  "), ("1. ", "   "), ("> - ", ">   ")])
    func `a table may stand in a quotation or a list`(first: String, next: String) {
        #expect(shown("\(first)| a |\n\(next)|---|\n\(next)| b |").contains("<td>b</td>"))
    }

    @Test func `a line before the header is a paragraph of its own`() {
        #expect(shown("Before *it*:\n| a |\n|---|").hasPrefix("<p>Before <em>it</em>:</p>\n<div"))
    }

    @Test func `a paragraph that begins with a colon is the caption and names the region`() {
        let text = shown("| a |\n|---|\n\n: Sizes *here*")
        #expect(text.contains("aria-label=\"Sizes here\""))
        #expect(text.contains("<caption>Sizes <em>here</em></caption>"))
    }

    @Test func `a short row is filled up`() {
        #expect(cells("| a | b |\n|---|---|\n| 1 |").suffix(2) == ["<td>1</td>", "<td></td>"])
    }

    @Test func `a row with too many cells is a problem at the first surplus cell`() {
        let found = problems("| 中 | b |\n|---|---|\n| 中文 | 2 | 3 |")
        #expect(found.map(\.kind) == [.tooManyCells(found: 3, expected: 2)])
        #expect(found.map(\.place) == [TextPlace(3, 12, 1)])
    }

    @Test func `a second line with other columns than the header is a problem`() {
        #expect(
            problems("| a | b |\n|---|").map(\.kind) == [.delimiterColumns(found: 1, expected: 2)])
    }

    @Test func `a table in a code block is code`() {
        #expect(shown("```\n| a |\n|---|\n```").contains("<pre><code>| a |"))
    }
}

extension String {
    fileprivate var tagged: String { "<th scope=\"col\">\(self)</th>" }
}
