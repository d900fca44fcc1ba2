import Site
import Testing

@Suite struct AddressTests {
    private func link(_ target: String, on page: String) -> String {
        Address(target).relative(to: Address(page))
    }

    @Test func `a page links to a sibling through its folder`() {
        #expect(link("ru/guide/task/", on: "ru/guide/memory/") == "../task/")
    }

    @Test func `a page links to another language through the root`() {
        #expect(link("zh/guide/task/", on: "ru/guide/task/") == "../../../zh/guide/task/")
    }

    @Test func `a page links down to what lies below it`() {
        #expect(link("ru/models/llama/", on: "ru/models/") == "llama/")
    }

    @Test func `a page links to a file at the root`() {
        #expect(link("sitemap.xml", on: "ru/guide/") == "../../sitemap.xml")
    }

    @Test func `a page links to the root`() {
        #expect(link("", on: "ru/") == "../")
    }

    @Test func `a page's link to itself is not empty`() {
        #expect(link("ru/guide/", on: "ru/guide/") == "./")
    }

    @Test(arguments: [("", "index.html"), ("ru/", "ru/index.html"), ("404.html", "404.html")])
    func `an address is served from a file`(path: String, file: String) {
        #expect(Address(path).file == file)
    }
}
