import Testing

@testable import Sizing

struct PropertyTests {
    private static let models = Samples.catalogue.models.all.map(\.id)

    @Test func `more context never needs less memory`() throws {
        for id in Self.models {
            var former: Int64 = 0
            for context in [1, 100, 1000, 5000, 30_000, 200_000] {
                let total = try Samples.answer("model=\(id)&context=\(context)").memory.total
                #expect(total >= former, "\(id) \(context)")
                former = total
            }
        }
    }

    @Test func `more users never need less memory`() throws {
        for id in Self.models {
            let one = try Samples.answer("model=\(id)&users=3").memory.total
            #expect(try Samples.answer("model=\(id)&users=4").memory.total >= one, "\(id)")
        }
    }

    @Test func `more bits never make fewer bytes`() throws {
        // Neighbours such as Q2_K_S and Q2_K may change places: the quantizer gives each its own
        // favours, and a fallback can cost more than the recipe saves.
        let families = [
            ["q2_k", "q3_k_m", "q4_k_m", "q5_k_m", "q6_k", "q8_0", "f16", "f32"],
            ["q4_0", "q4_1", "q5_1", "q8_0"], ["iq1_s", "iq2_xs", "iq3_xxs", "iq4_xs", "q6_k"],
            ["awq-int4", "fp8", "bf16"], ["gptq-int4-g128", "gptq-int4-g32", "gptq-int8", "bf16"],
            ["mlx-4bit", "mlx-6bit", "mlx-8bit", "bf16"],
        ]
        for id in Self.models {
            for family in families {
                let sizes = try family.map {
                    try Samples.answer("model=\(id)&quant=\($0)").memory.weights
                }
                #expect(sizes == sizes.sorted(), "\(id) \(family)")
            }
        }
    }

    @Test func `two devices never hold less than one`() throws {
        for device in Samples.catalogue.devices.all.map(\.id) {
            for id in ["llama-3.1-8b", "qwen3-30b-a3b", "gemma-3-27b", "deepseek-v3"] {
                let query = "model=\(id)&device=\(device)&split=layer"
                let one = try #require(Samples.answer(query).placement)
                let two = try #require(Samples.answer(query + "&count=2").placement)
                #expect(two.fits || !one.fits, "\(device) \(id)")
                #expect(two.longestContext ?? 0 >= one.longestContext ?? 0, "\(device) \(id)")
                #expect(two.mostUsers >= one.mostUsers, "\(device) \(id)")
            }
        }
    }

    @Test func `a fitting scenario has each share within its room`() throws {
        for device in ["rtx-3060-12gb", "rtx-4090", "h100-sxm-80gb", "apple-m4-max-40"] {
            for id in Self.models {
                for count in [1, 2, 5] {
                    let query = "model=\(id)&device=\(device)&count=\(count)"
                    let placement = try #require(Samples.answer(query).placement)
                    let within = placement.shares.allSatisfy { $0.needed <= $0.room }
                    #expect(within == placement.fits, "\(query)")
                }
            }
        }
    }
}
