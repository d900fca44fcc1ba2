import Testing

@testable import GuideKit

@Suite struct ReloadScriptTests {
    private func added(to page: String) -> String {
        String(decoding: ReloadScript.added(to: Array(page.utf8), site: 7), as: UTF8.self)
    }

    private let element = "<script src=\"/.guide/reload.js?site=7\" defer></script>\n"

    @Test func `the script stands at the end of the head`() {
        #expect(
            added(to: "<head><title>T</title></head><p>a</p>")
                == "<head><title>T</title>" + element + "</head><p>a</p>")
    }

    @Test func `a page without a head gets the script at its end`() {
        #expect(added(to: "<p>a</p>") == "<p>a</p>" + element)
    }

    @Test func `only the first end of a head counts`() {
        #expect(added(to: "</head><pre></head></pre>") == element + "</head><pre></head></pre>")
    }

    @Test func `neither script nor stylesheet needs an exception from the pages' policy`() {
        #expect(!ReloadScript.script.contains(".style"))
        #expect(!ReloadScript.script.contains("innerHTML"))
        #expect(!ReloadScript.script.contains("http"))
        #expect(!ReloadScript.style.contains("url("))
    }
}
