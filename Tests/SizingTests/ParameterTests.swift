import Testing

@testable import Sizing

struct ParameterTests {
    private func parameters(_ id: String) throws -> Parameters {
        try #require(Samples.catalogue.models[id]).parameters
    }

    /// Published counts of the repositories' own indices.
    @Test(arguments: [
        ("llama-3.1-8b", 8_030_261_248), ("qwen2.5-7b", 7_615_616_512),
        ("phi-2", 2_779_683_840), ("starcoderbase-15b", 15_517_456_384),
        ("gemma-2-9b", 9_241_705_984), ("olmo-2-7b", 7_298_617_344),
        ("nemotron-4-340b", 341_029_195_776), ("granite-4.0-h-small", 32_207_337_984),
        ("falcon-h1-7b", 7_585_654_880), ("lfm2-1.2b", 1_170_340_608),
    ])
    func `the count from the shape is the published one`(id: String, published: Int64) throws {
        let difference = Double(try parameters(id).total - published) / Double(published)
        #expect(difference.magnitude < 1e-4, "\(difference)")
    }

    @Test func `tied embeddings are counted once`() throws {
        #expect(try parameters("gemma-2-9b").embeddings == 256_000 * 3584)
        #expect(try parameters("llama-3.1-8b").embeddings == 2 * 128_256 * 4096)
    }

    @Test func `only the experts at work are active`() throws {
        // The maker says 3.3 billion of Qwen3-30B-A3B and 37 of DeepSeek-V3.
        #expect(((3.2e9)...(3.5e9)).contains(Double(try parameters("qwen3-30b-a3b").active)))
        #expect(((36e9)...(39e9)).contains(Double(try parameters("deepseek-v3").active)))
    }

    @Test func `a dense model is all active`() throws {
        let counted = try parameters("llama-3.1-8b")
        #expect(counted.active == counted.total)
    }
}
