import Testing

@testable import Sizing

struct BufferTests {
    private func mebibytes(_ query: String) throws -> Double {
        Double(try #require(Samples.answer(query).memory.buffers)) / Samples.mib
    }

    /// llama.cpp's logs with flash attention: logits and the last hidden state of a micro-batch.
    @Test(arguments: [
        ("model=qwen3-30b-a3b", 300.75), ("model=qwen3-235b-a22b", 304.75),
        ("model=qwen3-32b&context=4096", 306.75), ("model=gemma-3-27b", 522.62),
        ("model=llama-3.1-8b", 258.50), ("model=qwen3-235b-a22b&ubatch=2048", 1219),
    ])
    func `the compute buffer is what llama dot cpp logs`(query: String, logged: Double) throws {
        #expect((try mebibytes(query) / logged - 1).magnitude < 0.001)
    }

    @Test func `without flash attention the scores of the whole context are held`() throws {
        // Llama 3 8B at 8k: 560 MiB; Qwen3-32B at 40k: 5252 MiB.
        let small = try mebibytes("model=llama-3-8b&flash=off")
        #expect((small / 560 - 1).magnitude < 0.01)
        let large = try mebibytes("model=qwen3-32b&flash=off&context=40960")
        #expect((large / 5252 - 1).magnitude < 0.01)
    }

    @Test func `vLLM measures itself with its largest batch`() throws {
        // Activation peaks on an H100: 4.76 GiB for Llama-3.1-8B, 5.64 for Qwen3-32B.
        let device = "&quant=bf16&device=h100-sxm-80gb"
        #expect((try mebibytes("model=llama-3.1-8b" + device) / 1024 / 4.76 - 1).magnitude < 0.02)
        #expect((try mebibytes("model=qwen3-32b" + device) / 1024 / 5.64 - 1).magnitude < 0.02)
    }

    @Test func `a quantized value cache needs flash attention`() {
        #expect(
            Samples.complaint("model=llama-3.1-8b&cache=q8_0&flash=off")
                == Complaint(field: "flash", kind: .conflict(with: "cache")))
    }
}
