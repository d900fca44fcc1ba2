import Testing

@testable import Sizing

struct ScenarioTests {
    @Test func `keys come in any order and later ones win`() throws {
        let scenario = try Scenario.parse("users=4&model=llama-3.1-8b&context=4096&users=2")
        #expect(scenario.model == "llama-3.1-8b")
        #expect(scenario.users == 2)
        #expect(scenario.context == 4096)
    }

    @Test func `an empty text is the default scenario`() throws {
        #expect(try Scenario.parse("") == Scenario())
    }

    @Test func `an empty value is the default, as a form submits it`() throws {
        #expect(try Scenario.parse("model=a&context=&ram=&device=") == Scenario(model: "a"))
    }

    @Test func `percent signs and plus signs are decoded`() throws {
        #expect(try Scenario.parse("?model=a%2Eb+c").model == "a.b c")
    }

    @Test func `lists stand between commas`() throws {
        let scenario = try Scenario.parse("device=rtx-3090,rtx-4090&count=1,2")
        #expect(scenario.devices == ["rtx-3090", "rtx-4090"])
        #expect(scenario.counts == [1, 2])
    }

    @Test func `a whole number may be written with an exponent`() throws {
        #expect(try Scenario.parse("context=1e5").context == 100_000)
    }

    @Test(arguments: [
        ("contxt=1", "contxt", Complaint.Kind.unknownKey(nearest: "context")),
        ("context=many", "context", .notANumber("many")),
        ("context=1.5", "context", .notANumber("1.5")),
        ("users=0", "users", .outOfRange("0", low: "1", high: "1000000")),
        ("split=row", "split", .unknownValue("row", nearest: nil)),
        ("flash=offf", "flash", .unknownValue("offf", nearest: "off")),
        ("model", "", .brokenQuery),
        ("model=%4", "", .brokenQuery),
        ("b.users=x", "b.users", .notANumber("x")),
        ("ram=0", "ram", .outOfRange("0", low: "0.125 GiB", high: "1000000 GiB")),
    ])
    func `a complaint names the key`(query: String, field: String, kind: Complaint.Kind) {
        #expect(throws: Complaint(field: field, kind: kind)) { try Scenario.parse(query) }
    }

    @Test(arguments: [
        "", "model=llama-3.1-8b", "model=a&quant=q8_0&context=4096&users=3",
        "layers=32&hidden_size=4096&tied_embeddings=true",
        "model=a&device=x,y&count=1,2&split=tensor&ram=12.5&offload=experts",
        "model=a&flash=off&accept=0.85&tune=qlora&zero=2&tokens=2000000000000&currency=rub",
        "model=a&b.quant=q8_0", "model=a&ram=32&b.ram=", "price=0.000001&route=0.25",
    ])
    func `the canonical text reads back as itself`(query: String) throws {
        #expect(try Scenario.parse(query).query == query)
    }

    @Test func `the canonical text leaves out what is the default`() throws {
        let query = "context=8192&quant=q4_k_m&model=a&cache=f16&users=1&flash=on"
        #expect(try Scenario.parse(query).query == "model=a")
    }

    @Test func `the second scenario has the first one's values but its own`() throws {
        let scenario = try Scenario.parse("b.quant=q8_0&model=a&context=100")
        #expect(scenario.alternative.first?.context == 100)
        #expect(scenario.alternative.first?.quant == "q8_0")
        #expect(scenario.quant == "q4_k_m")
    }

    @Test func `columns of the models' table are keys of the shape`() throws {
        let scenario = try Scenario.parse("hidden_size=4096&layers=32")
        #expect(scenario.shape.map(\.column) == ["layers", "hidden_size"])
    }
}
