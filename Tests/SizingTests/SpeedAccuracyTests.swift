import Testing

@testable import Sizing

/// The accuracy that the core must reach on published measurements, those of devices and models
/// that had no part in the fit among them.
@Suite struct SpeedAccuracyTests {
    static let accuracy = Accuracy(Tables.published, in: Tables.catalogue)

    private func summary(
        _ quantity: Published.Quantity, heldOut: Bool? = nil
    ) throws -> Accuracy.Summary {
        try #require(
            Self.accuracy.summary(quantity.rawValue) {
                $0.published.quantity == quantity
                    && (heldOut == nil || $0.published.heldOut == heldOut)
            })
    }

    @Test func `every published row is computed`() {
        #expect(Self.accuracy.failures.map { $0.published.id } == [])
    }

    @Test(arguments: [
        (Published.Quantity.decode, 0.12, 0.30), (.prefill, 0.20, 0.45),
        (.throughput, 0.25, 0.60), (.fineTuning, 0.15, 0.35),
    ])
    func `errors are within what the design asks`(
        quantity: Published.Quantity, median: Double, ninetieth: Double
    ) throws {
        let all = try summary(quantity)
        #expect(all.median <= median)
        #expect(all.ninetieth <= ninetieth)
    }

    @Test(arguments: [
        (Published.Quantity.decode, 0.12), (.prefill, 0.20), (.throughput, 0.25),
    ])
    func `the median holds on devices and models left out of the fit`(
        quantity: Published.Quantity, median: Double
    ) throws {
        #expect(try summary(quantity, heldOut: true).median <= median)
    }

    @Test func `the printed ranges hold nine measured values of ten`() throws {
        let exact: [Published.Quantity] = [.weights, .cache, .memory]
        let all = try #require(
            Self.accuracy.summary("ranges") { !exact.contains($0.published.quantity) })
        #expect(all.held >= 0.9)
        #expect(all.width <= 1.8)
    }

    @Test func `a group's worst stands first`() {
        let groups = Self.accuracy.summaries(by: { $0.device })
        #expect(groups.count > 20)
        #expect(zip(groups, groups.dropFirst()).allSatisfy { $0.median >= $1.median })
    }

    @Test func `the worst rows are in the order of their errors`() {
        let worst = Self.accuracy.worst(10).map { $0.error * $0.error }
        #expect(worst.count == 10)
        #expect(worst == worst.sorted(by: >))
    }

    @Test func `a quantile lies between its neighbours`() {
        #expect(quantile([], 0.5) == 0)
        #expect(quantile([3], 0.9) == 3)
        #expect(quantile([1, 2, 3, 4], 0.5) == 2.5)
        #expect(quantile([1, 2, 3, 4], 1) == 4)
    }
}
