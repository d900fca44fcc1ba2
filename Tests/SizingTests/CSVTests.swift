import Testing

@testable import Sizing

struct CSVTests {
    private func texts(_ file: String) -> [[String]] {
        CSV.read(Array(file.utf8)).rows.map { $0.map(\.text) }
    }

    @Test func `cells are cut at commas and rows at line ends`() {
        #expect(texts("a,b\nc,d\n") == [["a", "b"], ["c", "d"]])
    }

    @Test func `carriage returns and a missing last line end are accepted`() {
        #expect(texts("a,b\r\nc,d") == [["a", "b"], ["c", "d"]])
    }

    @Test func `a byte-order mark is no part of the first cell`() {
        #expect(texts("\u{FEFF}id,name\n") == [["id", "name"]])
    }

    @Test func `empty lines are left out and empty cells kept`() {
        #expect(texts("a,,c\n\n\r\n,\n") == [["a", "", "c"], ["", ""]])
    }

    @Test func `a quoted cell may hold a comma, a line end and doubled quotes`() {
        #expect(texts("\"a, b\n\"\"c\"\"\",d\n") == [["a, b\n\"c\"", "d"]])
    }

    @Test func `a quote inside an unquoted cell is a letter like others`() {
        #expect(texts("5\" disk,x") == [["5\" disk", "x"]])
    }

    @Test func `each cell knows the byte where it starts`() {
        let rows = CSV.read(Array("я,\"b\"\nc,d".utf8)).rows
        #expect(rows.map { $0.map(\.offset) } == [[0, 3], [7, 9]])
    }

    @Test func `an unclosed quote is one problem and the rows below are still read`() {
        let csv = CSV.read(Array("a,b\n1,\"two\n3,4\n".utf8))
        #expect(csv.problems == [.init(kind: .unclosedQuote, offset: 6)])
        #expect(csv.rows.map { $0.map(\.text) } == [["a", "b"], ["1", "two"], ["3", "4"]])
    }

    @Test func `text after a closing quote is a problem at its place`() {
        let csv = CSV.read(Array("\"a\"x,b\n".utf8))
        #expect(csv.problems == [.init(kind: .textAfterQuote, offset: 3)])
    }

    @Test func `each run of invalid bytes is one problem`() {
        let csv = CSV.read([0x61, 0xFF, 0xFE, 0x2C, 0xC3, 0x0A, 0xED, 0xA0, 0x80])
        #expect(csv.problems.map(\.offset) == [1, 4, 6])
        #expect(csv.problems.allSatisfy { $0.kind == .invalidUTF8 })
    }

    @Test func `a file may be empty`() {
        #expect(CSV.read([]).rows.isEmpty)
    }
}
