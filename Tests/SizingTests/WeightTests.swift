import Testing

@testable import Sizing

struct WeightTests {
    private func weights(_ query: String) throws -> Double {
        Double(try Samples.answer(query).memory.weights)
    }

    /// Bytes of the tensors in llama-bench's records (lhl/strix-halo-testing).
    @Test(arguments: [
        ("model=llama-2-7b&quant=q4_0", 3_825_065_984.0),
        ("model=llama-2-7b&quant=q4_k_m", 4_080_263_168),
        ("model=llama-3.1-8b&quant=q4_k_m", 4_912_898_304),
        ("model=llama-3.1-70b&quant=q4_k_m", 42_512_531_712),
        ("model=gpt-oss-20b&quant=f16", 13_779_630_336),
    ])
    func `a recipe gives the file's bytes`(query: String, bytes: Double) throws {
        #expect((try weights(query) / bytes - 1).magnitude < 0.002)
    }

    @Test func `rows that blocks do not divide fall back to larger ones`() throws {
        // Qwen2.5-72B's feed-forward of 29568 makes its Q4_K_M 5.22 bits, Llama 70B's 4.82.
        let odd = try weights("model=qwen2.5-72b") * 8 / 72_706_203_648
        #expect((odd / 5.22 - 1).magnitude < 0.005)
        let even = try weights("model=llama-3.1-70b") * 8 / 70_553_706_496
        #expect((even / 4.82 - 1).magnitude < 0.005)
    }

    @Test func `small models with large vocabularies have more bits a weight`() throws {
        let small = try weights("model=llama-3.2-1b") / 1_235_814_400
        let large = try weights("model=llama-3.1-70b") / 70_553_706_496
        #expect(small > large * 1.05)
    }

    @Test func `AWQ leaves embeddings and head in sixteen bits`() throws {
        let answer = try Samples.answer("model=qwen3-8b&quant=awq-int4")
        let tables: Int64 = 2 * 2 * 151_936 * 4096
        #expect(answer.memory.embeddings == tables)
        let bits = Double(answer.memory.weights) * 8 / 8_190_735_360
        #expect((5.9...6.1).contains(bits))
    }

    @Test func `an MXFP4 file of llama.cpp has eight bits outside the experts`() throws {
        // 11.27 GiB by llama-bench.
        let gib = try weights("model=gpt-oss-20b&quant=mxfp4") / 1_073_741_824
        #expect((gib / 11.27 - 1).magnitude < 0.002)
    }

    @Test func `upper case and other spellings of a format are understood`() throws {
        let plain = try weights("model=llama-3.1-8b&quant=q4_k_m")
        #expect(try weights("model=llama-3.1-8b&quant=Q4_K_M") == plain)
        #expect(
            try weights("model=llama-3.1-8b&quant=fp16") == weights("model=llama-3.1-8b&quant=f16"))
    }

    @Test func `of a model known by its size alone only weights are told`() throws {
        let answer = try Samples.answer("params_total=910000000000&quant=f16")
        #expect(answer.memory.weights == 1_820_000_000_000)
        #expect(answer.memory.cache == nil)
        #expect(answer.memory.buffers == nil)
        #expect(answer.notes == [.shapeIncomplete])
    }

    @Test func `a shape in the scenario is sized as a row of the table is`() throws {
        let shape = """
            layers=32&hidden_size=4096&intermediate_size=14336&attention_heads=32&kv_heads=8\
            &head_dim=128&vocab_size=128256
            """
        #expect(try weights(shape) == weights("model=llama-3.1-8b"))
    }

    @Test(arguments: [
        ("layers=32&hidden_size=4096", "vocab_size"),
        ("layers=8&hidden_size=64&vocab_size=9&attention_heads=4&attention=mla", "kv_lora_rank"),
        ("hidden_size=4096", "layers"),
    ])
    func `an incomplete shape is asked for what it lacks`(query: String, field: String) {
        #expect(Samples.complaint(query) == Complaint(field: field, kind: .missing))
    }
}
