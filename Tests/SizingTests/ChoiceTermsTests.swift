import Testing

@testable import Sizing

/// A choice's figures follow from the terms that its formulas show.
@Suite struct ChoiceTermsTests {
    /// Every choice of the experts' requirements, with the advice that it is of.
    private func each(_ body: (Advice, Choice) throws -> Void) throws {
        let catalogue = try AdviceSamples.catalogue()
        for opinion in try AdviceExpertTests.opinions() {
            let advice = try advise(Requirements.parse(opinion.query), in: catalogue)
            for choice in advice.choices { try body(advice, choice) }
        }
    }

    private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 0.001 * max(a, b) }

    @Test func `quality is the mean over the abilities`() throws {
        try each { _, choice in
            let abilities = choice.terms.abilities
            let count = Double(abilities.count)
            #expect(isNear(choice.quality, abilities.map(\.score).reduce(0, +) / count))
            #expect(isNear(choice.needed, abilities.map(\.needed).reduce(0, +) / count))
            #expect(abilities.allSatisfy { $0.score >= $0.needed }, "\(choice.model)")
        }
    }

    @Test func `an API's month is its requests at its prices`() throws {
        try each { advice, choice in
            guard let prices = choice.terms.prices else { return }
            let length = RequestLength(advice.requirements, advice.task)
            let each = prices.prompt * Double(length.prompt) + prices.output * choice.terms.written
            let month = each / 1e6 * choice.terms.requestsMonth
            #expect(isNear(choice.costMonth.mid, month), "\(choice.model)")
        }
    }

    @Test func `a million tokens cost the month over its tokens`() throws {
        try each { advice, choice in
            let length = RequestLength(advice.requirements, advice.task)
            let tokens = choice.terms.requestsMonth * Double(length.prompt + length.output)
            #expect(isNear(choice.costMillion.mid, choice.costMonth.mid / tokens * 1e6))
        }
    }

    @Test func `the load is what the busiest hour writes over the throughput`() throws {
        try each { advice, choice in
            // Thoughts lengthen what the calculator's scenario has.
            let output = RequestLength(advice.requirements, advice.task).output
            guard let throughput = choice.throughput, choice.terms.written == Double(output)
            else { return }
            let rate = Double(advice.requirements.requests) * choice.terms.written / 3600
            #expect(isNear(choice.busy, rate / throughput.mid), "\(choice.model)")
        }
    }

    @Test func `rented devices are paid for the hours that the rules name`() throws {
        let catalogue = try AdviceSamples.catalogue()
        func hours(_ text: String) throws -> Set<Double> {
            let advice = try advise(Requirements.parse(text), in: catalogue)
            let rented = advice.choices.filter { $0.basis == .rented }
            #expect(!rented.isEmpty)
            return Set(rented.map(\.terms.hours))
        }
        #expect(try hours("task=summarise&data=cloud&language=pl") == [730.5])
        #expect(try hours("task=summarise&data=cloud&language=pl&latency=batch") == [243.5])
    }
}
