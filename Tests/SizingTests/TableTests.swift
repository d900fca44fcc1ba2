import Testing

@testable import Sizing

private struct Thing: TableRow {
    static let table: StaticString = "things"
    enum Color: String, CaseIterable { case red, green }

    let id: String
    let size: Int
    let weight: Double?
    let color: Color
    let parts: [String]

    init(_ row: inout RowReader) {
        id = row.text("id")
        size = row.integer("size")
        weight = row.optionalDecimal("weight")
        color = row.choice("color", else: .red)
        parts = row.references("parts", to: "parts")
    }
}

struct TableTests {
    private func read(_ text: String) -> Table<Thing> { decode(Thing.self, from: Array(text.utf8)) }

    @Test func `a sound table has rows and no problems`() {
        let table = read("id,size,weight,color,parts\na,1,2.5,green,x y\n")
        #expect(table.problems.isEmpty)
        #expect(table.rows.first?.color == .green)
        #expect(table.references.map(\.id) == ["x", "y"])
    }

    @Test func `optional columns may be missing`() {
        #expect(read("id,size,color\na,1,red\n").problems.isEmpty)
    }

    @Test func `a required column that is missing is one problem whatever the rows`() {
        let table = read("id,color\na,red\nb,red\n")
        #expect(table.problems.map(\.kind) == [.missingColumn("size")])
    }

    @Test func `every bad cell is named with its place and the row stays`() {
        let table = read("id,size,weight,color\na,one,heavy,blue\n")
        #expect(table.rows.count == 1)
        #expect(
            table.problems == [
                .init(kind: .cell(.notAnInteger, column: "size"), offset: 23, row: 0),
                .init(kind: .cell(.notANumber, column: "weight"), offset: 27, row: 0),
                .init(
                    kind: .cell(.notOneOf(["red", "green"]), column: "color"), offset: 33, row: 0),
            ])
    }

    @Test func `too many cells are one problem at the first that is too many`() {
        let table = read("id,size,color\na,1,red,blue\n")
        #expect(
            table.problems == [
                .init(kind: .tooManyCells(found: 4, expected: 3), offset: 22, row: 0)
            ])
    }

    @Test func `too few cells are one problem and what they hold is not judged`() {
        let table = read("id,size,color\nx\n")
        #expect(
            table.problems == [.init(kind: .tooFewCells(found: 1, expected: 3), offset: 14, row: 0)]
        )
    }

    @Test func `an unclosed quote begets no other problem`() {
        let table = read("id,size,color\na,\"1,red\nb,2,red\n")
        #expect(table.problems.map(\.kind) == [.csv(.unclosedQuote)])
        #expect(table.rows.map(\.id) == ["a", "b"])
    }

    @Test func `the second of two rows with one id is a problem`() {
        let table = read("id,size,color\na,1,red\na,2,red\n")
        #expect(table.problems == [.init(kind: .duplicateID("a"), offset: 22, row: 1)])
    }

    @Test func `unknown and repeated columns are told`() {
        let table = read("id,size,color,hue,size\na,1,red,x,1\n")
        #expect(table.unknownColumns.map(\.text) == ["hue"])
        #expect(table.problems.map(\.kind) == [.duplicateColumn("size")])
    }

    @Test func `an empty file is a problem of its own`() {
        #expect(read("").problems.map(\.kind) == [.empty])
    }
}
