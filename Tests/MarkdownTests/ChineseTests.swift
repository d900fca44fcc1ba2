import Markdown
import Markup
import Testing

struct ChineseTests {
    private func set(_ text: String) -> String { shown(text, .page(language: "zh")) }

    @Test(arguments: [
        ("**显存：**至少 24 GB", "<strong>显存：</strong>至少 24 GB"),
        ("支持**“张量并行”**的框架", "支持<strong>“张量并行”</strong>的框架"),
        ("模型**（7B）**可以", "模型<strong>（7B）</strong>可以"),
        ("使用**llama.cpp**。", "使用<strong>llama.cpp</strong>。"),
        (
            "**[甲](./a)**和**[乙](./b)**",
            "<strong><a href=\"./a\">甲</a></strong>和<strong><a href=\"./b\">乙</a></strong>"
        ),
        ("运行**`ls`**命令", "运行<strong><code>ls</code></strong>命令"),
        ("*注意！*小心", "<em>注意！</em>小心"),
        ("显存\\***注：**二", "显存*<strong>注：</strong>二"),
        ("字。\u{FE00}__A.__", "字。\u{FE00}<strong>A.</strong>"),
        ("`**a：**b`和 [x](/a**b：**c)", "<code>**a：**b</code>和 <a href=\"/a**b%EF%BC%9A**c\">x</a>"),
    ])
    func `emphasis beside punctuation is emphasis`(typed: String, expected: String) {
        #expect(set(typed) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        ("模型很大\n显存不足。", "模型很大显存不足。"), ("模型很大，\n显存", "模型很大，显存"),
        ("需要 24 GB\n显存", "需要 24 GB\n显存"), ("显存，\nthe fox", "显存，the fox"),
        ("Hello,\nworld", "Hello,\nworld"), ("**重要**\n的", "<strong>重要</strong>的"),
        ("`代码`\n中", "<code>代码</code>中"), ("[链接](a)\n中", "<a href=\"a\">链接</a>中"),
        ("한국\n어", "한국\n어"), ("中  \n文", "中<br />\n文"),
    ])
    func `a line's end between Chinese characters vanishes`(typed: String, expected: String) {
        #expect(set(typed) == "<p>\(expected)</p>\n")
    }

    @Test func `a line's end in a code block stays`() {
        #expect(set("```\n中\n文\n```") == "<pre><code>中\n文\n</code></pre>\n")
    }
}
