import Testing

@testable import Sizing

/// Steele and Vigna's SplitMix64: the same numbers on every run.
private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

struct FuzzTests {
    private static let absurd = [
        "", "0", "-1", "1", "2", "7", "64", "1e3", "1e9", "1e15", "1e308", "99999999999999999999",
        "0.000001", "-0.5", "NaN", "inf", "on", "off", "experts", "true", "x", "%", "%zz", "я", "🙂",
        ",", ",,", "1,2,3", "llama.cpp", "vllm", "layer", "tensor", "mla", "hybrid", "100000000",
    ]

    private func value(_ key: String, _ generator: inout Generator) -> String {
        let catalogue = Samples.catalogue
        if Bool.random(using: &generator) {
            switch key {
            case "model", "draft":
                return catalogue.models.all.randomElement(using: &generator)?.id ?? ""
            case "quant", "cache":
                return catalogue.formats.all.randomElement(using: &generator)?.id ?? ""
            case "device": return catalogue.devices.all.randomElement(using: &generator)?.id ?? ""
            default: return String(Int.random(in: 0...200_000, using: &generator))
            }
        }
        return Self.absurd.randomElement(using: &generator) ?? ""
    }

    @Test func `no random query traps, and what is answered reads back`() throws {
        var generator = Generator(state: 2026)
        let keys =
            ScenarioKey.allCases.map(\.rawValue) + Model.shapeColumns + ["b.users", "", "zz"]
        var answered = 0
        for _ in 0..<3000 {
            var query = Bool.random(using: &generator) ? "model=\(value("model", &generator))" : ""
            for _ in 0..<Int.random(in: 0...8, using: &generator) {
                let key = keys.randomElement(using: &generator) ?? ""
                query += "&\(key)=\(value(key, &generator))"
            }
            guard let scenario = try? Scenario.parse(query) else { continue }
            #expect(try Scenario.parse(scenario.query) == scenario, "\(query)")
            guard let answer = try? size(scenario, in: Samples.catalogue) else { continue }
            answered += 1
            #expect(answer.memory.total >= 0, "\(query)")
        }
        #expect(answered > 100)
    }

    @Test func `no absurd shape traps`() throws {
        var generator = Generator(state: 7)
        let numbers = ["0", "1", "3", "64", "1000", "99999", "10000000", "1000000000", "-4", "1e3"]
        for _ in 0..<1000 {
            var query = "users=1000000&context=100000000&device=rtx-4090&count=64"
            for column in Model.shapeColumns where UInt8.random(in: 0...3, using: &generator) > 0 {
                query += "&\(column)=\(numbers.randomElement(using: &generator) ?? "")"
            }
            _ = try? size(Scenario.parse(query), in: Samples.catalogue)
        }
    }

    @Test func `no bytes trap the readers of tables and configurations`() {
        var generator = Generator(state: 99)
        let letters =
            Array("{}[]\":,\\u0123456789eE.-+ntf \n\r;\u{FEFF}я".utf8) + [0xFF, 0xC3, 0x80]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...60, using: &generator)
            let bytes = (0..<count).map { _ in letters.randomElement(using: &generator) ?? 0 }
            _ = decode(Model.self, from: bytes)
            _ = JSONValue.read(bytes)
        }
    }
}
