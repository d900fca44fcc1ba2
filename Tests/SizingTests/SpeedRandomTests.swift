import Testing

@testable import Sizing

/// Scenarios drawn at random, absurd ones among them: nothing traps, every range is in order.
@Suite struct SpeedRandomTests {
    struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    static let catalogue = Tables.catalogue

    static func scenario(_ dice: inout Dice) -> Scenario {
        var scenario = Scenario(model: catalogue.models.all.randomElement(using: &dice)?.id)
        let sizes = [1, 2, 7, 512, 4096, 131_072, 100_000_000, Int(Int32.max)]
        func size() -> Int { sizes.randomElement(using: &dice) ?? 1 }
        scenario.quant = catalogue.formats.all.randomElement(using: &dice)?.id ?? "q4_k_m"
        scenario.users = size()
        scenario.depth = size()
        scenario.prompt = size()
        scenario.output = size()
        let count = Int.random(in: 0...3, using: &dice)
        for _ in 0..<count {
            if let device = catalogue.devices.all.randomElement(using: &dice) {
                scenario.devices.append(device.id)
            }
        }
        scenario.counts = [Int.random(in: 1...1024, using: &dice)]
        scenario.split = Bool.random(using: &dice) ? .tensor : nil
        scenario.engine =
            Bool.random(using: &dice) ? Engine.allCases.randomElement(using: &dice) : nil
        scenario.ubatch = size()
        scenario.offload = Bool.random(using: &dice) ? .experts : .layers(size())
        scenario.ramBandwidth = Bool.random(using: &dice) ? 0.1 : nil
        scenario.draft = Bool.random(using: &dice) ? "llama-3.2-1b" : nil
        scenario.accept = Double.random(in: 0...1, using: &dice)
        scenario.tune =
            [nil, .full, .fullBF16, .full8Bit, .lora, .qlora]
            .randomElement(using: &dice) ?? nil
        scenario.sequence = size()
        scenario.batch = size()
        scenario.rank = size()
        scenario.zero = Int.random(in: 0...3, using: &dice)
        scenario.checkpointing = Bool.random(using: &dice)
        scenario.tokens = Bool.random(using: &dice) ? 1e15 : 1
        scenario.rent = Bool.random(using: &dice) ? 1e9 : nil
        scenario.price = Bool.random(using: &dice) ? 0 : nil
        scenario.used = Bool.random(using: &dice) ? 0 : nil
        scenario.years = Bool.random(using: &dice) ? 0.1 : nil
        scenario.currency = Currency.allCases.randomElement(using: &dice) ?? .usd
        scenario.language = TextLanguage.allCases.randomElement(using: &dice)
        return scenario
    }

    private func estimates(of answer: Estimates) -> [Estimate] {
        var found: [Estimate?] = []
        if let speed = answer.speed {
            found += [speed.decode, speed.prefill, speed.throughput, speed.firstToken]
        }
        if let need = answer.tuning { found += [need.total, need.perDevice, need.seconds] }
        if let cost = answer.cost {
            found += [cost.month, cost.millionTokens, cost.page, cost.tuning]
            found.append(cost.breakEvenRequestsDay)
        }
        return found.compactMap { $0 }
    }

    @Test func `random scenarios give ranges in order and finite`() {
        var dice = Dice(state: 7)
        var figures = 0
        for _ in 0..<3000 {
            let scenario = Self.scenario(&dice)
            guard let answer = try? estimate(scenario, in: Self.catalogue) else { continue }
            for estimate in estimates(of: answer) {
                figures += 1
                #expect(estimate.low.isFinite && estimate.mid.isFinite && estimate.high.isFinite)
                #expect(estimate.low >= 0 && estimate.low <= estimate.mid)
                #expect(estimate.mid <= estimate.high)
            }
        }
        #expect(figures > 3000)
    }

    @Test func `what is not a number becomes nought`() {
        let estimate = Estimate(low: .nan, mid: .infinity, high: -.infinity)
        #expect(estimate == Estimate(low: 0, mid: 1e300, high: 1e300))
        #expect(Estimate(.nan, spread: .nan) == Estimate(exactly: 0))
    }
}
