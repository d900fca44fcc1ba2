import Foundation
import Testing

@testable import Sizing

/// The published tables, found beside the checkout or beside the folder it lies in.
enum Truth {
    static let isThere = rows("weights") != nil

    static func rows(_ name: String) -> [[String: String]]? {
        let places = ["../shared/truth/", "../../shared/truth/"]
        guard let bytes = places.lazy.compactMap({ Samples.bytes($0 + name + ".csv") }).first
        else { return nil }
        let rows = CSV.read(bytes).rows
        let header = rows[0].map(\.text)
        return rows.dropFirst().map { cells in
            Dictionary(zip(header, cells.map(\.text)), uniquingKeysWith: { $1 })
        }
    }
}

/// Published sizes that lie beside the checkout; skipped where they do not.
@Suite(.enabled(if: Truth.isThere, "no ../shared/truth beside the checkout"))
struct TruthTests {
    /// Errors as shares, smallest first, the worst printed.
    private func judge(_ errors: [(Double, String)], _ name: String) -> (Double, Double) {
        let sorted = errors.map { ($0.0.magnitude, $0.0, $0.1) }.sorted { $0.0 < $1.0 }
        let median = sorted[sorted.count / 2].0
        let ninety = sorted[sorted.count * 9 / 10].0
        print("\(name): \(sorted.count) rows, median \(median), nine tenths within \(ninety)")
        for row in sorted.suffix(8).reversed() { print("  ", row.1, row.2) }
        return (median, ninety)
    }

    @Test func `weights are within half a percent in the middle and two at nine tenths`() throws {
        var errors: [(Double, String)] = []
        for row in Truth.rows("weights") ?? [] {
            guard let query = TruthNames.query(row["model"] ?? "", row["quant"] ?? ""),
                let bytes = TruthNames.bytes(row["size_value"] ?? "", row["size_unit"] ?? "")
            else { continue }
            let weights = Double(try Samples.answer(query).memory.weights)
            errors.append((weights / bytes - 1, query))
        }
        let (median, ninety) = judge(errors, "weights")
        #expect(errors.count > 100)
        #expect(median < 0.005)
        #expect(ninety < 0.02)
    }

    @Test func `caches are within a fifth of a percent in the middle and one at nine tenths`()
        throws
    {
        var errors: [(Double, String)] = []
        for row in Truth.rows("kv") ?? [] {
            guard let query = TruthNames.cacheQuery(row),
                let bytes = TruthNames.bytes(row["kv_size_value"] ?? "", row["kv_size_unit"] ?? "")
            else { continue }
            let cache = Double(try Samples.answer(query).memory.cache ?? 0)
            errors.append((cache / bytes - 1, query))
        }
        let (median, ninety) = judge(errors, "cache")
        #expect(errors.count > 20)
        #expect(median < 0.002)
        #expect(ninety < 0.01)
    }

    @Test func `memory in use at inference is within a sixth at nine tenths`() throws {
        var errors: [(Double, String)] = []
        for row in Truth.rows("inference_memory") ?? [] {
            guard let query = TruthNames.inferenceQuery(row),
                let bytes = TruthNames.bytes(row["memory_value"] ?? "", row["memory_unit"] ?? "")
            else { continue }
            let answer = try Samples.answer(query)
            let needed = Double(answer.placement?.needed ?? answer.memory.total)
            errors.append((needed / bytes - 1, query))
        }
        let (median, ninety) = judge(errors, "inference memory")
        #expect(errors.count > 50)
        #expect(median < 0.06)
        #expect(ninety < 0.18)
    }
}
