import Testing

@testable import Sizing

struct PlacementTests {
    private func placement(_ query: String) throws -> Placement {
        try #require(Samples.answer(query).placement)
    }

    @Test func `an 8B model in four bits fits a card of 24 GB with room for context`() throws {
        let placement = try placement("model=llama-3.1-8b&device=rtx-4090")
        #expect(placement.fits)
        #expect(placement.devicesNeeded == 1)
        #expect(try #require(placement.longestContext) > 100_000)
    }

    @Test func `a 70B model in four bits needs two such cards`() throws {
        let placement = try placement("model=llama-3.3-70b&device=rtx-3090")
        #expect(!placement.fits)
        #expect(placement.devicesNeeded == 2)
        #expect(placement.longestContext == nil)
        #expect(placement.mostUsers == 0)
    }

    @Test func `an 80 GB card does not give eighty gibibytes`() throws {
        let placement = try placement("model=llama-3.1-8b&device=h100-sxm-80gb")
        #expect(placement.room == Int64(79.18 * 1_073_741_824))
    }

    @Test func `vLLM's room for the cache is what is left of its share`() throws {
        // llm-d-planner: Qwen3-32B on an H100 at 0.9 keeps 4.45 GiB, 18,227 tokens.
        let placement = try placement("model=qwen3-32b&quant=bf16&device=h100-sxm-80gb")
        let tokens = Double(try #require(placement.longestContext))
        #expect((tokens / 18_227 - 1).magnitude < 0.02)
    }

    @Test func `a Mac gives two thirds of small memories and three quarters of large ones`() throws
    {
        let small = try placement("model=qwen3-4b&device=apple-m4-pro&ram=24")
        #expect(small.room == 16 * 1_073_741_824)
        let large = try placement("model=qwen3-4b&device=apple-m4-max-40")
        #expect(large.room == 96 * 1_073_741_824)
    }

    @Test func `a processor's memory comes from the scenario`() throws {
        let answer = try Samples.answer("model=qwen3-4b&device=desktop-ddr5-5600-dual&ram=16")
        #expect(answer.placement?.room == clampedInteger(14.4 * 1_073_741_824))
        #expect(answer.notes == [.deviceMemoryFromScenario])
    }

    @Test func `the limits found are the last that fit`() throws {
        let query = "model=qwen3-14b&device=rtx-4090"
        let found = try placement(query)
        let context = try #require(found.longestContext)
        #expect(try placement(query + "&context=\(context)").fits)
        #expect(try !placement(query + "&context=\(context + 1)").fits)
        #expect(try placement(query + "&users=\(found.mostUsers)").fits)
        #expect(try !placement(query + "&users=\(found.mostUsers + 1)").fits)
    }

    @Test func `heads that do not divide are told with the nearest number that does`() throws {
        let answer = try Samples.answer("model=gemma-3-27b&quant=bf16&device=a100-sxm-80gb&count=3")
        #expect(answer.placement?.fits == false)
        #expect(answer.placement?.nearestCount == 2)
        #expect(answer.notes == [.headsNotDivisible])
    }

    @Test func `fewer cache heads than devices are held several times`() throws {
        let answer = try Samples.answer("model=qwen2.5-7b&quant=bf16&device=l4&count=4")
        #expect(answer.notes.isEmpty)
        let seven = try Samples.answer("model=qwen2.5-72b&quant=bf16&device=l4&count=16")
        #expect(seven.notes == [.cacheReplicated])
    }

    @Test func `mixed devices take layers by their room`() throws {
        let placement = try placement(
            "model=llama-3.3-70b&device=rtx-3090,rtx-3060-12gb&count=1,2&context=4096")
        #expect(placement.shares.count == 3)
        #expect(placement.shares[0].needed > placement.shares[1].needed)
        #expect(placement.shares.allSatisfy { $0.needed <= $0.room } == placement.fits)
    }

    @Test func `experts in system memory leave little on the card`() throws {
        let placement = try placement(
            "model=qwen3-30b-a3b&device=rtx-3060-12gb&offload=experts&ram=32")
        #expect(placement.fits)
        #expect(try #require(placement.host).needed > placement.needed)
    }

    @Test func `system memory that cannot take its part does not fit`() throws {
        let query = "model=qwen3-235b-a22b&device=rtx-4090&offload=experts"
        #expect(try !placement(query + "&ram=64").fits)
        #expect(try placement(query + "&ram=192").fits)
    }

    @Test func `layers moved to system memory free the card`() throws {
        let none = try placement("model=llama-3.3-70b&device=rtx-4090&ram=64")
        let some = try placement("model=llama-3.3-70b&device=rtx-4090&ram=64&offload=45")
        #expect(!none.fits)
        #expect(some.fits)
    }

    @Test func `a draft model takes room`() throws {
        let alone = try Samples.answer("model=llama-3.1-70b")
        let helped = try Samples.answer("model=llama-3.1-70b&draft=llama-3.2-1b")
        #expect(helped.memory.draft > 800_000_000)
        #expect(helped.memory.total == alone.memory.total + helped.memory.draft)
    }

    @Test(arguments: [
        ("model=nothing-like-it", "model"), ("model=llama-3.1-8b&quant=q4_k_n", "quant"),
        ("model=llama-3.1-8b&device=rtx-4091", "device"), ("quant=q8_0", "model"),
        ("model=llama-3.1-8b&device=rtx-4090&count=1,2", "count"),
        ("model=llama-3.1-8b&device=rtx-4090,l4&count=1000", "count"),
        ("model=llama-3.1-8b&quant=awq-int4&engine=llama.cpp", "engine"),
        ("model=llama-3.1-8b&draft=x", "draft"),
    ])
    func `what cannot be sized is complained of by its field`(query: String, field: String) {
        #expect(Samples.complaint(query)?.field == field)
    }

    @Test func `a mistyped model is answered with the nearest`() {
        #expect(
            Samples.complaint("model=lama-3.1-8b")?.kind
                == .unknownValue("lama-3.1-8b", nearest: "llama-3.1-8b"))
    }

    @Test func `the devices that hold a scenario are listed with their number`() throws {
        let holdings = try holdings(
            Scenario.parse("model=llama-3.3-70b&split=layer"), in: Samples.catalogue)
        let one = holdings.first { $0.device == "rtx-3090" }
        #expect(one?.number == 2)
        #expect(holdings.first { $0.device == "h100-sxm-80gb" }?.number == 1)
        #expect(holdings.allSatisfy { $0.needed <= $0.room })
    }
}
