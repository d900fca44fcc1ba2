import Foundation
import Markup
import Sizing
import Testing

@testable import Widgets

/// The charts below the calculator's answer.
struct PicturesTests {
    private static let card = "model=llama-3.1-8b&device=rtx-4090"
    private static let priced = card + "&api_in=1&api_out=3"

    private static func pictures(_ query: String, _ language: String = "en") -> String {
        renderPictures(query, RealTables.catalogue, Samples.words(language)).text
    }

    /// Which charts there are, by their disclosures.
    private static func names(_ query: String) -> [String] {
        pictures(query).matches(of: /<details id="picture-([a-z-]+)"/).map { String($0.1) }
    }

    @Test func `a scenario with devices and prices has all four`() {
        #expect(Self.names(Self.priced) == ["context", "speed", "roofline", "break-even"])
    }

    @Test func `without devices there is memory alone`() {
        #expect(Self.names("model=llama-3.1-8b") == ["context"])
    }

    @Test func `what does not fit has no speed to draw`() {
        #expect(Self.names("model=llama-3.1-70b&device=rtx-4090") == ["context"])
    }

    @Test(arguments: Samples.languages)
    func `where only weights are known a sentence says so`(language: String) {
        let html = Self.pictures("params_total=7000000000&device=rtx-4090", language)
        #expect(html == "<p>" + Samples.words(language)(WidgetPhrase.chartNone) + "</p>")
    }

    @Test func `a complaint has no charts`() {
        #expect(Self.pictures("model=nobody").isEmpty)
    }

    @Test func `two scenarios are lines of the same charts`() {
        let html = Self.pictures(Self.priced + "&b.quant=q8_0&b.context=20000")
        #expect(html.matches(of: /<figure/).count == 4)
        for name in ["Case A", "Case B"] {
            #expect(html.components(separatedBy: "<span>\(name)</span>").count == 3)
        }
    }

    @Test(arguments: ["512", "8192", "20000", "131072", "1000000"])
    func `the scenario's own point lies in the drawing of its memory`(context: String) {
        let html = Self.pictures("model=llama-3.1-70b&device=rtx-4090&context=\(context)")
        #expect(html.matches(of: /<circle class="s1"/).count == 1)
    }

    @Test func `the own context has its row in the table`() {
        let html = Self.pictures(Self.card + "&context=20000")
        #expect(html.contains(">20,000</th>"))
    }

    @Test(arguments: Samples.languages)
    func `no word is left unfilled`(language: String) {
        for query in [Self.priced, Self.priced + "&currency=rub&b.users=8"] {
            let html = Self.pictures(query, language)
            #expect(!html.contains("{"))
            #expect(!html.contains("chart."))
        }
    }

    @Test func `no absurd scenario traps`() {
        var dice = Dice(state: 2026)
        var drawn = 0
        for _ in 0..<200 {
            let html = Self.pictures(Self.absurd(&dice))
            if html.contains("<figure") { drawn += 1 }
            #expect(!html.contains("nan") && !html.contains("inf\""))
        }
        #expect(drawn > 40)
    }
}

// MARK: - Absurd scenarios

extension PicturesTests {
    /// Steele and Vigna's SplitMix64: the same numbers on every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    /// Numbers from one end of what may be asked to the other.
    private static func absurd(_ dice: inout Dice) -> String {
        let catalogue = RealTables.catalogue
        var query = "model=" + (catalogue.models.all.randomElement(using: &dice)?.id ?? "")
        query += "&device=" + (catalogue.devices.all.randomElement(using: &dice)?.id ?? "")
        let counts = ["1", "2", "7", "300", "4096", "1000000", "100000000"]
        for key in ["context", "depth", "prompt", "output", "users", "ubatch"] {
            guard Bool.random(using: &dice) else { continue }
            query += "&\(key)=" + (counts.randomElement(using: &dice) ?? "1")
        }
        let amounts = ["0", "0.000001", "0.3", "1", "40", "100000", "1000000000"]
        for key in ["api_in", "api_out", "rent", "price", "power_price", "measured"] {
            guard Bool.random(using: &dice) else { continue }
            query += "&\(key)=" + (amounts.randomElement(using: &dice) ?? "1")
        }
        if Bool.random(using: &dice) { query += "&count=64" }
        if Bool.random(using: &dice) { query += "&b.context=100000000&b.currency=rub" }
        return query
    }
}
