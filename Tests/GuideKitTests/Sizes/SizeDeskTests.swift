import Foundation
import GuideKit
import Testing

/// `guide size`, on the program's own tables.
@Suite struct SizeDeskTests {
    private let base = "model=llama-3.1-8b&device=rtx-4090"

    private func desk(_ language: String = "en") throws -> SizeDesk {
        try SizeDesk(root: ".", language: language, SmallSite([:]).environment)
    }

    private func object(_ query: String) throws -> [String: Any] {
        let (text, isError) = try desk().json(query)
        #expect(!isError)
        return try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func `the text has memory, speed and cost`() throws {
        let text = try desk("pl").text(base + "&tune=qlora&api_in=1&api_out=2")
        for part in ["tokenów/s", "GiB", "USD", "Dostrajanie", "zapytań dziennie"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `a query that cannot be answered has no charts`() throws {
        #expect(try desk().pictures(base).contains("picture-context"))
        #expect(try desk().pictures("model=nobody") == "{\"html\":\"\"}")
    }

    @Test func `what does not fit has no speed`() throws {
        #expect(try !desk().text("model=llama-3.1-70b&device=rtx-4090").contains("tokens/s"))
    }

    @Test func `two scenarios are printed one after the other, and nested`() throws {
        let query = base + "&b.quant=q8_0"
        let text = try desk().text(query)
        #expect(text.contains("Q4_K_M") && text.contains("\n\nLlama 3.1 8B · Q8_0"))
        let second = try #require(try object(query)["b"] as? [String: Any])
        #expect(second["speed"] != nil)
        #expect(try object(base)["b"] == nil)
    }

    @Test func `a draft model has its part of the memory`() throws {
        let query = base + "&draft=llama-3.2-1b"
        let memory = try #require(try object(query)["memory"] as? [String: Any])
        #expect((memory["draft"] as? Int ?? 0) > 500_000_000)
        let alone = try #require(try object(base)["memory"] as? [String: Any])
        #expect(alone["draft"] == nil)
    }

    @Test func `what is offloaded is said of the host`() throws {
        let memory = try #require(try object(base + "&offload=4")["memory"] as? [String: Any])
        let host = try #require(memory["host"] as? [String: Any])
        #expect((host["needed"] as? Int ?? 0) > 100_000_000)
    }

    @Test func `heads that do not divide name the nearest count`() throws {
        let query = "model=llama-3.1-8b&quant=bf16&device=rtx-4090&count=3"
        let memory = try #require(try object(query)["memory"] as? [String: Any])
        #expect(memory["nearest_count"] as? Int == 2 || memory["nearest_count"] as? Int == 4)
    }

    @Test func `the limit of the throughput has its reason`() throws {
        let speed = try #require(try object(base)["speed"] as? [String: Any])
        let limit = try #require(speed["limit"] as? [String: Any])
        #expect(["memory", "cache", "compute"].contains(limit["reason"] as? String ?? ""))
        #expect((limit["users"] as? Int ?? 0) > 1)
        #expect(speed["step"] != nil)
    }
}
