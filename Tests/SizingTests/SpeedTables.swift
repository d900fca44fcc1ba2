import Foundation

@testable import Sizing

/// The tables of this checkout.
enum Tables {
    static let catalogue = Catalogue(
        models: rows(), devices: rows(), formats: rows(), engines: rows(),
        prices: rows(), rates: rows(), tokenizers: rows())
    static let published: [Published] = rows()

    static func rows<Row: TableRow>() -> [Row] { decode(Row.self, from: bytes(of: Row.table)).rows }

    static func table<Row: TableRow>(_ type: Row.Type) -> Table<Row> {
        decode(type, from: bytes(of: Row.table))
    }

    private static func bytes(of table: StaticString) -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Content/data/\(table).csv")
        return [UInt8]((try? Data(contentsOf: file)) ?? Data())
    }
}
