import Markdown
import Markup
import Testing

struct DocumentTests {
    private func read(_ text: String, _ firstLine: Int = 1) -> Document {
        parse(text, firstLine: firstLine, options: MarkdownOptions()).document
    }

    @Test func `anchors keep the letters of any script and are unique`() {
        let document = read("# Цена — 24 ГБ!\n\n## 显存：多少\n\n## Źródła_a\n\n## 显存 多少\n\n## 显存：多少")
        #expect(
            document.outline.map(\.anchor) == [
                "цена--24-гб", "显存多少", "źródła_a", "显存-多少", "显存多少-2",
            ])
    }

    @Test func `a heading has its level, words and place`() {
        let entry = read("\n## A `b` *c*", 10).outline.first
        #expect(entry?.text == "A b c")
        #expect(entry?.level == 2)
        #expect(entry?.place == TextPlace(11, 1, 12))
    }

    @Test func `columns count characters, not bytes`() {
        let links = read("1. 中文 [断链](./missing.md) 文\n   👨‍👩‍👧 ![é](a.png)\n\n> a\n> б <https://x.y>")
            .links
        #expect(
            links.map(\.place) == [TextPlace(1, 7, 18), TextPlace(2, 6, 11), TextPlace(5, 5, 13)])
        #expect(links.map(\.isImage) == [false, true, false])
        #expect(links.map(\.isAutolink) == [false, false, true])
    }

    @Test func `columns hold behind marks for Chinese emphasis`() {
        let options = MarkdownOptions(cjkEmphasis: true)
        let document = parse("**显存：**至少 [a](b)", options: options).document
        #expect(document.links.map(\.place) == [TextPlace(1, 11, 6)])
    }

    @Test func `lines count on behind link definitions at a paragraph's start`() {
        #expect(read("[a]: /b\ntext\n[c](d)").links.map(\.place) == [TextPlace(3, 1, 6)])
    }

    @Test func `raw HTML is a problem and left out`() {
        let text = "<div>\nx\n</div>\n\na <b>b</b>"
        #expect(
            problems(text).map(\.kind) == [.rawHTML("<div>"), .rawHTML("<b>"), .rawHTML("</b>")])
        #expect(problems(text).map(\.place).last == TextPlace(5, 7, 4))
        #expect(shown(text) == "<p>a b</p>\n")
    }

    @Test func `a mark of the passes is refused and never written`() {
        #expect(problems("中\u{E000}文").map(\.kind) == [.reservedCharacter(0xE000)])
        #expect(problems("中\u{E000}文").map(\.place) == [TextPlace(1, 2, 1)])
        #expect(shown("中\u{E000}文") == "<p>中\u{FFFD}文</p>\n")
    }

    @Test func `an image gets the size its page knows`() {
        let rendering = Rendering(image: { .init(address: "/\($0)", width: 4, height: 3) })
        #expect(
            html(read("![a](b.png)"), rendering).text
                == "<p><img src=\"/b.png\" alt=\"a\" width=\"4\" height=\"3\" loading=\"lazy\" /></p>\n"
        )
    }

    @Test func `deep nesting is cut and said`() {
        let text = String(repeating: "> ", count: 5000) + "x"
        #expect(problems(text).map(\.kind) == [.nestedTooDeeply])
        #expect(shown(text).contains("<p>x</p>"))
    }

    @Test func `the plain text has a line for each block`() {
        #expect(read("# A\n\nb *c*\nd\n\n- e\n- f `g`").plainText == "A\nb c d\ne\nf g")
    }
}
