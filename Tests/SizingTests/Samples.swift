import Foundation
import Testing

@testable import Sizing

/// The repository's own tables, and what is published beside the checkout.
enum Samples {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) -> [UInt8]? {
        (try? Data(contentsOf: root.appending(path: path))).map { Array($0) }
    }

    static func table<Row: TableRow>(_ type: Row.Type) -> Table<Row> {
        decode(type, from: bytes("Content/data/\(Row.table).csv") ?? [])
    }

    static let catalogue = Catalogue(
        models: table(Model.self).rows, devices: table(Device.self).rows,
        formats: table(Format.self).rows)

    static func answer(_ query: String) throws -> Answer {
        try size(Scenario.parse(query), in: catalogue)
    }

    static func complaint(_ query: String) -> Complaint? {
        do throws(Complaint) {
            _ = try size(Scenario.parse(query), in: catalogue)
            return nil
        } catch {
            return error
        }
    }

    static let mib = 1_048_576.0
}
