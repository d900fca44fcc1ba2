import Sizing
import Testing

@Suite struct TableBundleTests {
    private func csv(_ text: String) -> CSV { CSV.read(Array(text.utf8)) }
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `a table is cut down to the columns asked for, in their order`() {
        let table = csv("id,name,source\na,Альфа,x\nb,Beta,y\n")
        #expect(text(table.text(columns: ["name", "id"])) == "name,id\nАльфа,a\nBeta,b\n")
    }

    @Test func `a column that the table does not have is left out`() {
        #expect(text(csv("id,name\na,A\n").text(columns: ["id", "price"])) == "id\na\n")
    }

    @Test func `rows that are not wanted are left out, the header never`() {
        let table = csv("id\na\nb\n")
        #expect(text(table.text(columns: ["id"]) { $0 == "b" }) == "id\nb\n")
    }

    @Test(arguments: ["a,b", "say \"no\"", "two\nlines", "end\r", "@models 3"])
    func `any text in a cell is read back as it was`(cell: String) {
        let quoted = cell.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        let table = csv("id,name\na,\"\(quoted)\"\n")
        #expect(CSV.read(table.text(columns: ["id", "name"])).rows[1][1].text == cell)
    }

    @Test func `further columns are read beside the rows that they belong to`() {
        let rates = Array("id\neur\npln\n".utf8)
        let others = Array("units_per_usd,note\n0.9,\n3.6,x\n".utf8)
        let read = rows(ExchangeRate.self, from: rates, beside: others)
        #expect(read.map(\.unitsPerUSD) == [0.9, 3.6])
        #expect(read.map(\.note) == [nil, "x"])
    }

    @Test func `a bundle begins each table with its name and its length in bytes`() {
        var bundle = TableBundle()
        bundle.add("models", csv("id\nж\n"), columns: ["id"])
        #expect(text(bundle.bytes) == "@models 6\nid\nж\n")
    }

    @Test func `a bundle that was written is read back`() {
        var bundle = TableBundle()
        bundle.add("models", csv("id\n@devices 1\n"), columns: ["id"])
        bundle.add("devices", csv("id,name\n"), columns: ["id", "name"])
        #expect(TableBundle(bytes: bundle.bytes) == bundle)
    }

    @Test func `a table that a bundle does not have is empty`() {
        #expect(TableBundle()["models"].isEmpty)
    }

    @Test(arguments: ["models", "@models", "@models \n", "@models 9\nid\n", "@m -1\n", "@m 1x\nid"])
    func `what is not a bundle is not read`(broken: String) {
        #expect(TableBundle(bytes: Array(broken.utf8)) == nil)
    }
}
