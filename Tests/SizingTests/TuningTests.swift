import Testing

@testable import Sizing

@Suite struct TuningTests {
    private func need(_ query: String) throws -> TuningNeed {
        let answer = try estimate(Scenario.parse(query), in: Tables.catalogue)
        return try #require(answer.tuning)
    }

    private let gigabyte = 1e9

    @Test func `a scenario without fine-tuning has none`() throws {
        let answer = try estimate(Scenario.parse("model=llama-3.1-8b"), in: Tables.catalogue)
        #expect(answer.tuning == nil)
    }

    /// QwenLM/Qwen, README: 20.1 GB at 256 tokens, 36.6 at 8192, rank 64, on one A100.
    @Test(arguments: [(256, 20.1), (2048, 23.8), (8192, 36.6)])
    func `LoRA of a 7B model takes what Qwen measured`(sequence: Int, measured: Double) throws {
        let total = try need("model=qwen-7b&tune=lora&rank=64&sequence=\(sequence)").total
        #expect(total.low <= measured * gigabyte && measured * gigabyte <= total.high)
        #expect(abs(total.mid / (measured * gigabyte) - 1) < 0.15)
    }

    /// 16 to 18 bytes a parameter before activations: 8.03 billion of them.
    @Test func `full training of 8B in mixed precision starts at 16 bytes a parameter`() throws {
        let total = try need("model=llama-3.1-8b&tune=full&sequence=1").total
        #expect(total.low > 8.03 * 16 * gigabyte)
        #expect(total.mid < 8.03 * 18 * gigabyte + 5 * gigabyte)
    }

    @Test func `the methods stand in the order of their memory`() throws {
        let methods = ["qlora", "lora", "full-8bit", "full-bf16", "full"]
        let bytes = try methods.map { try need("model=llama-3.1-8b&tune=\($0)").total.mid }
        #expect(bytes == bytes.sorted())
    }

    @Test(arguments: ["sequence=512", "sequence=4096", "batch=8", "rank=256", "checkpointing=off"])
    func `asking for more never takes less`(more: String) throws {
        let plain = "model=llama-3.1-8b&tune=lora&sequence=512"
        #expect(try need(plain + "&" + more).total.mid >= need(plain).total.mid)
    }

    @Test func `each stage of ZeRO takes less on a device than the one before`() throws {
        let query = "model=llama-3.3-70b&tune=full&device=h100-sxm-80gb&count=64&zero="
        let each = try (0...3).map { try need(query + "\($0)").perDevice.mid }
        #expect(each == each.sorted(by: >))
    }

    @Test func `the whole is what all devices take`() throws {
        let need = try need("model=llama-3.1-8b&tune=lora&device=a100-sxm-80gb&count=4")
        #expect(abs(need.total.mid / need.perDevice.mid - 4) < 1e-9)
    }

    /// QwenLM/Qwen: 5.2 s for 8 sequences of 2048 tokens, so ten million tokens in 53 minutes.
    @Test func `a run takes the time that Qwen measured`() throws {
        let query = "model=qwen-7b&tune=lora&device=a100-sxm-80gb"
        let seconds = try #require(try need(query).seconds)
        let measured = 10e6 / (8 * 2048) * 5.2
        #expect(seconds.low <= measured && measured <= seconds.high)
    }

    @Test func `a device without published arithmetic gives no time`() throws {
        #expect(try need("model=qwen-7b&tune=lora&device=epyc-9654").seconds == nil)
    }
}
