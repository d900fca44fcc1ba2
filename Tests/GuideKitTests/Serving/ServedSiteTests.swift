import Testing

@testable import GuideKit

@Suite struct ServedSiteTests {
    private let site = ServedSite([
        page("index.html"), page("ru/index.html"), page("ru/guide/task/index.html"),
        page("404.html"),
        Output(path: "assets/site.css", kind: .asset) { Array("p{}".utf8) },
    ])

    private static func page(_ path: String) -> Output {
        Output(path: path, kind: .page) { Array("<html><head></head>\(path)</html>".utf8) }
    }

    private func output(_ path: String) -> String? {
        if case .output(let output) = site.answer(at: path) { output.path } else { nil }
    }

    @Test func `the root is its own page`() { #expect(output("/") == "index.html") }

    @Test func `a folder is its index`() {
        #expect(output("/ru/guide/task/") == "ru/guide/task/index.html")
    }

    @Test func `a file is itself`() { #expect(output("/assets/site.css") == "assets/site.css") }

    @Test func `a folder without its slash leads to the folder, the query kept`() {
        let reply = revision.reply(to: "/ru", decoded: "/ru", query: "?model=a&quant=q4_k_m")
        #expect(reply.status == 302)
        #expect(reply.location == "/ru/?model=a&quant=q4_k_m")
    }

    @Test func `an unknown address gets the planned page with status 404`() {
        let reply = revision.reply(to: "/nope", decoded: "/nope", query: "")
        #expect(reply.status == 404)
        #expect(String(decoding: reply.body, as: UTF8.self).contains("404.html"))
    }

    @Test func `an address that leads out of the site is unknown`() {
        #expect(output("/../secret") == nil)
        #expect(output("/ru/../../secret") == nil)
    }

    @Test func `a page carries the script, an asset is sent as it is`() {
        let asset = revision.reply(to: "/assets/site.css", decoded: "/assets/site.css", query: "")
        #expect(asset.body == Array("p{}".utf8))
        let page = revision.reply(to: "/ru/", decoded: "/ru/", query: "")
        #expect(String(decoding: page.body, as: UTF8.self).contains(ReloadScript.address))
    }

    private var revision: Revision {
        Revision(number: 7, site: site, siteNumber: 7, errors: "")
    }
}

@Suite struct ContentTypeTests {
    @Test(arguments: [
        ("ru/index.html", "text/html; charset=utf-8"),
        ("assets/site-0a1b.css", "text/css; charset=utf-8"),
        ("assets/site.js", "text/javascript; charset=utf-8"),
        ("calculator.wasm", "application/wasm"),
        ("data/models.csv", "text/csv; charset=utf-8"),
        ("data/models.json", "application/json"),
        ("sitemap.xml", "application/xml"),
        ("icon.SVG", "image/svg+xml"),
        ("robots.txt", "text/plain; charset=utf-8"),
        ("v1.2/LICENSE", "application/octet-stream"),
    ])
    func `the ending of a name tells its type`(path: String, type: String) {
        #expect(contentType(of: path) == type)
    }
}
