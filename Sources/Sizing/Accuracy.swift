/// How far the core is off on published measurements.
package struct Accuracy: Sendable {
    /// One published figure beside the core's.
    package struct Comparison: Sendable {
        package let published: Published
        package let device: String
        package let engine: Engine
        package let family: String
        package let format: String
        package let computed: Estimate

        /// Computed over measured, less 1: +0.1 is ten per cent too much.
        package var error: Double { computed.mid / published.value - 1 }
        package var holds: Bool {
            computed.low <= published.value && published.value <= computed.high
        }
        /// High over low.
        package var width: Double { computed.low > 0 ? computed.high / computed.low : 1 }
    }

    /// A figure that could not be computed.
    package struct Failure: Sendable {
        package let published: Published
        /// `nil` where the core gives no figure for a scenario that it accepts.
        package let complaint: Complaint?
    }

    /// Of some comparisons.
    package struct Summary: Sendable {
        package let name: String
        package let count: Int
        /// Medians and the ninth decile of the error's size, the signed median.
        package let median: Double
        package let ninetieth: Double
        package let bias: Double
        /// Share of the measured values within the printed range, and the range's median width.
        package let held: Double
        package let width: Double
    }

    package let comparisons: [Comparison]
    package let failures: [Failure]

    package init(_ rows: [Published], in catalogue: Catalogue) {
        var found: [Comparison] = []
        var missed: [Failure] = []
        for row in rows {
            do throws(Complaint) {
                let estimates = try estimate(Scenario.parse(row.scenario), in: catalogue)
                let answer = estimates.answer
                guard let computed = row.quantity.figure(of: estimates),
                    row.value > 0
                else {
                    missed.append(Failure(published: row, complaint: nil))
                    continue
                }
                found.append(
                    Comparison(
                        published: row, device: answer.scenario.devices.first ?? "",
                        engine: answer.engine, family: answer.model.family,
                        format: answer.format.id, computed: computed))
            } catch {
                missed.append(Failure(published: row, complaint: error))
            }
        }
        comparisons = found
        failures = missed
    }

    /// Over the comparisons that `include` takes; `nil` if there are none.
    package func summary(
        _ name: String, where include: (Comparison) -> Bool = { _ in true }
    ) -> Summary? {
        let taken = comparisons.filter(include)
        if taken.isEmpty { return nil }
        let errors = taken.map { $0.error < 0 ? -$0.error : $0.error }.sorted()
        return Summary(
            name: name, count: taken.count, median: quantile(errors, 0.5),
            ninetieth: quantile(errors, 0.9),
            bias: quantile(taken.map { $0.error }.sorted(), 0.5),
            held: Double(taken.filter { $0.holds }.count) / Double(taken.count),
            width: quantile(taken.map { $0.width }.sorted(), 0.5))
    }

    /// One for each name that `key` gives, the worst median first.
    package func summaries(
        by key: (Comparison) -> String, where include: (Comparison) -> Bool = { _ in true }
    ) -> [Summary] {
        var names: [String] = []
        for comparison in comparisons where include(comparison) {
            let name = key(comparison)
            if !names.contains(where: { utf8Equal($0, name) }) { names.append(name) }
        }
        return names.compactMap { name in
            summary(name) { include($0) && utf8Equal(key($0), name) }
        }
        .sorted { $0.median == $1.median ? utf8Precedes($0.name, $1.name) : $0.median > $1.median }
    }

    /// The comparisons with the greatest errors.
    package func worst(
        _ count: Int, where include: (Comparison) -> Bool = { _ in true }
    ) -> [Comparison] {
        let sorted = comparisons.filter(include).sorted {
            let (a, b) = ($0.error * $0.error, $1.error * $1.error)
            return a == b ? utf8Precedes($0.published.id, $1.published.id) : a > b
        }
        return Array(sorted.prefix(max(0, count)))
    }
}

/// Of values in order, the one with this share of them below it, between two neighbours in
/// proportion; 0 of none.
func quantile(_ sorted: [Double], _ share: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = min(1, max(0, share)) * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (sorted[below + 1] - sorted[below]) * (place - Double(below))
}

extension Published.Quantity {
    /// The figure that the core estimates; `nil` where it has none.
    func figure(of estimates: Estimates) -> Estimate? {
        let memory = estimates.answer.memory
        switch self {
        case .weights: return Estimate(exactly: Double(memory.weights))
        case .cache: return memory.cache.map { Estimate(exactly: Double($0)) }
        case .memory: return Estimate(exactly: Double(memory.total))
        case .decode: return estimates.speed?.decode
        case .prefill: return estimates.speed?.prefill
        case .throughput: return estimates.speed?.throughput
        case .firstToken: return estimates.speed?.firstToken
        case .fineTuning: return estimates.tuning?.total
        }
    }
}
