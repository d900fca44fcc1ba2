import Testing

@testable import Sizing

/// Sizes that llama.cpp and vLLM print (see the truth tables' sources).
struct CacheTests {
    private func mebibytes(_ query: String) throws -> Double {
        Double(try #require(Samples.answer(query).memory.cache)) / Samples.mib
    }

    @Test func `grouped queries keep keys and values of few heads`() throws {
        #expect(try mebibytes("model=qwen3-235b-a22b&context=32768") == 6016)
    }

    @Test func `keys and values may have formats of their own`() throws {
        #expect(try mebibytes("model=qwen3-235b-a22b&context=32768&cache=q8_0") == 3196)
        #expect(
            try mebibytes("model=qwen3-235b-a22b&context=8192&cache=q8_0&cache_v=f16") == 1151.5)
    }

    @Test func `a head's width is its own and not hidden over heads`() throws {
        // Gemma 3 27B: 16 cache heads of 128 in a hidden size of 5376; ten layers of 8192 cells and
        // 52 of 1536.
        let cells: Double = 10 * 8192 + 52 * 1536
        let cache = try mebibytes("model=gemma-3-27b&context=8192")
        #expect(cache == cells * 8192 / Samples.mib)
    }

    @Test func `sliding layers keep a window and a micro-batch in llama dot cpp`() throws {
        // 12 layers of 131072 cells and 12 of 768.
        #expect(try mebibytes("model=gpt-oss-20b&context=131072&quant=mxfp4") == 3072 + 18)
    }

    @Test func `windows of several users share one micro-batch`() throws {
        #expect(try mebibytes("model=gpt-oss-20b&context=32768&users=4&quant=mxfp4") == 3072 + 24)
    }

    @Test func `llama dot cpp ignores a window that all layers have`() throws {
        #expect(try mebibytes("model=mistral-7b-v0.1&context=16384") == 2048)
        let kept = try mebibytes("model=mistral-7b-v0.1&context=16384&engine=vllm")
        #expect(kept < 1024)
    }

    @Test func `the latent of MLA is kept once`() throws {
        // 61 layers of 512 + 64 in 16 bits: 70,272 bytes a token.
        let answer = try Samples.answer("model=deepseek-v3&context=32768")
        #expect(answer.memory.cachePerToken == 70_272)
        #expect(answer.memory.cache == 2_302_672_896)
    }

    @Test func `linear layers keep a state whatever the context`() throws {
        // 16 full layers of 64: 2048 MiB, and 149.62 MiB of state.
        let cache = try mebibytes("model=qwen3.6-27b&context=32768")
        #expect((cache - 2048 - 149.62).magnitude < 0.01)
    }

    @Test func `layers that share a cache hold none`() throws {
        // Hunyuan-Large: 32 of 64 layers, each of 2 x 8 x 80 elements in two bytes.
        let answer = try Samples.answer("model=hunyuan-large&engine=vllm&quant=bf16")
        #expect(answer.memory.cachePerToken == 81_920)
    }

    @Test func `users multiply the cache`() throws {
        let one = try mebibytes("model=llama-3.1-8b")
        #expect(try mebibytes("model=llama-3.1-8b&users=7") == 7 * one)
    }

    @Test func `a context is padded to whole blocks`() throws {
        let padded = try mebibytes("model=llama-3.1-8b&context=8000")
        #expect(try padded == mebibytes("model=llama-3.1-8b&context=8192"))
    }

    @Test func `tensor split holds the latent on every device`() throws {
        let alone = try mebibytes("model=kimi-k2&quant=fp8&context=8192")
        let eight = try mebibytes("model=kimi-k2&quant=fp8&context=8192&device=b200-sxm&count=8")
        #expect(eight == 8 * alone)
    }

    @Test func `a format that no cache has is refused`() {
        let complaint = Samples.complaint("model=llama-3.1-8b&cache=q4_k_m")
        #expect(complaint?.field == "cache")
    }
}
