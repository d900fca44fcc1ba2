import Foundation
import Markup
import Testing

@testable import Sizing
@testable import Widgets

struct ChartTests {
    private static let catalogue = RealTables.catalogue

    private static func rows(_ queries: [String]) throws -> [ScenarioTable.Row] {
        try queries.map { .init(label: nil, estimates: try RealTables.estimates($0)) }
    }

    private static let card = "model=llama-3.1-8b&device=rtx-4090"
    private static let server =
        "model=llama-3.1-8b&quant=bf16&device=h100-sxm-80gb&users=16&api_in=1&api_out=3"

    /// Every chart in a language.
    private static func charts(_ language: String) throws -> [HTML] {
        let words = Samples.words(language)
        let rows = try rows([card, server])
        let choices = [
            FrontierChart.Choice(name: "A <1>", quality: 40, cost: Estimate(100, spread: 1.5)),
            FrontierChart.Choice(name: "B", quality: 38, cost: Estimate(300, spread: 1.5)),
            FrontierChart.Choice(name: "C", quality: 61, cost: Estimate(900, spread: 1.5)),
        ]
        let steps = choices.map {
            LadderView.Step(
                name: $0.name, place: "P", adds: ["more"], cost: $0.cost, quality: $0.quality)
        }
        return [
            ContextChart(caption: "Cap", rows: rows, in: catalogue)
                .view(words: words, catalogue: catalogue),
            SpeedChart(caption: "Cap", rows: rows, in: catalogue)
                .view(words: words, catalogue: catalogue),
            RooflineChart(caption: "Cap", rows: rows, in: catalogue)
                .view(words: words, catalogue: catalogue),
            BreakEvenChart(caption: "Cap", rows: rows, in: catalogue)
                .view(words: words, catalogue: catalogue),
            FrontierChart(
                caption: "Cap", qualityTitle: "Q", costTitle: "C", currency: .usd, choices: choices
            ).view(words: words),
            LadderView(caption: "Cap", qualityTitle: "Q", currency: .usd, steps: steps)
                .view(words: words),
        ]
    }

    @Test(arguments: Samples.languages)
    func `every chart has a title, a table and no unfilled word`(language: String) throws {
        for chart in try Self.charts(language) {
            #expect(chart.text.contains("role=\"img\""))
            #expect(chart.text.contains("<title>"))
            #expect(chart.text.contains("<details><summary>"))
            #expect(chart.text.contains("<table>"))
            #expect(!chart.text.contains("{"))
            #expect(!chart.text.contains("chart."))
            #expect(!chart.text.contains("style="))
            #expect(!chart.text.contains("A <1>"))
        }
    }

    @Test func `each drawing tells its lines in words`() throws {
        for chart in try Self.charts("en").dropLast() {
            let described = try #require(chart.text.firstMatch(of: /<desc>([^<]*)<\/desc>/))
            #expect(described.1.count > 10)
        }
    }

    @Test func `speed falls along the context, and the table says the same`() throws {
        let chart = try SpeedChart(caption: "", rows: Self.rows([Self.card]), in: Self.catalogue)
        let curve = try #require(chart.curves.first)
        #expect(zip(curve.speeds, curve.speeds.dropFirst()).allSatisfy { $0.mid > $1.mid })
        let words = Samples.words("ru")
        let html = chart.view(words: words, catalogue: Self.catalogue).text
        for (context, speed) in zip(curve.contexts, curve.speeds) {
            let row =
                "<th scope=\"row\" class=\"n\">\(words.number(context))</th><td class=\"n\">"
                + words.language.range(speed.low, speed.high) + "</td>"
            #expect(html.contains(row))
        }
    }

    @Test func `a line of speed ends where the memory does`() throws {
        let query = "model=qwen2.5-32b&device=rtx-4090"
        let estimates = try RealTables.estimates(query)
        let most = try #require(estimates.answer.placement?.longestContext)
        let chart = try SpeedChart(caption: "", rows: Self.rows([query]), in: Self.catalogue)
        #expect(chart.curves.first?.contexts.last == most)
    }

    @Test(arguments: [0, 5000])
    func `the scenario's own fill is marked on its line of speed`(depth: Int) throws {
        let rows = try Self.rows([Self.card + "&depth=\(depth)"])
        let chart = SpeedChart(caption: "", rows: rows, in: Self.catalogue)
        let point = try #require(chart.plot(Samples.words("en")).points.first)
        let scenario = rows[0].answer.scenario
        #expect(point.x == Double(depth + scenario.prompt + scenario.output))
        let speed = try #require(rows[0].estimates?.speed)
        #expect(abs(point.y / speed.decode.mid - 1) < 1e-9)
    }

    @Test func `memory on the devices grows with the context`() throws {
        let chart = try ContextChart(caption: "", rows: Self.rows([Self.card]), in: Self.catalogue)
        let curve = try #require(chart.curves.first)
        #expect(zip(curve.bytes, curve.bytes.dropFirst()).allSatisfy { $0 < $1 })
        #expect(curve.contexts.last == 131_072)
        let html = chart.view(words: Samples.words("en"), catalogue: Self.catalogue).text
        #expect(html.contains("class=\"limit\""))
    }

    @Test(arguments: [card, server, "model=qwen3-30b-a3b&device=rtx-4090"])
    func `no scenario lies above its roof`(query: String) throws {
        let chart = try RooflineChart(caption: "", rows: Self.rows([query]), in: Self.catalogue)
        let roofline = try #require(chart.entries.first?.roofline)
        for point in [roofline.decode, roofline.prefill] {
            #expect(point.rate.mid <= roofline.roof.reach(at: point.intensity))
        }
        #expect(roofline.decode.intensity < roofline.prefill.intensity)
    }

    @Test func `rows on one spot have their numbers beside one mark`() throws {
        let rows = try Self.rows([Self.card, Self.card + "&users=8"])
        let html = RooflineChart(caption: "", rows: rows, in: Self.catalogue)
            .plot(Samples.words("en"), Self.catalogue).svg.text
        #expect(html.matches(of: /<rect class="s/).count == 1)
        #expect(html.matches(of: /<circle class="s/).count == 2)
        #expect(html.contains(">1, 2</text>"))
    }

    @Test func `an API that the author priced is called by its prices`() throws {
        let words = Samples.words("en")
        let priced = try BreakEvenChart(
            caption: "", rows: Self.rows([Self.server]), in: Self.catalogue)
        #expect(
            priced.view(words: words, catalogue: Self.catalogue).text
                .contains("API, $1 a million tokens in and $3 out"))
    }

    @Test func `where the lines cross both cost the same`() throws {
        let chart = try BreakEvenChart(
            caption: "", rows: Self.rows([Self.server]), in: Self.catalogue)
        let own = try #require(chart.own.first)
        let api = try #require(chart.apis.first)
        let crossing = try #require(own.crossing)
        #expect(crossing.mid < own.capacity)
        let difference = own.cost(of: crossing.mid).mid / api.cost(of: crossing.mid).mid - 1
        #expect(abs(difference) < 1e-9)
    }

    @Test(arguments: ["0.000001", "1000"])
    func `however cheap or dear an API is, its line is in the drawing`(price: String) throws {
        let rows = try Self.rows([Self.card + "&api_in=\(price)&api_out=\(price)"])
        let plot = BreakEvenChart(caption: "", rows: rows, in: Self.catalogue)
            .plot(Samples.words("en"), Self.catalogue)
        let line = try #require(plot.lines.last)
        #expect(line.points.contains { plot.y.contains($0.y) })
    }

    @Test func `generating and reading are inside the drawing even for a prompt of one token`()
        throws
    {
        let rows = try Self.rows([Self.server + "&prompt=1"])
        let plot = RooflineChart(caption: "", rows: rows, in: Self.catalogue)
            .plot(Samples.words("en"), Self.catalogue)
        #expect(plot.points.allSatisfy { plot.x.contains($0.x) && plot.y.contains($0.y) })
    }

    @Test func `beyond what the devices serve another set is paid for`() throws {
        let chart = try BreakEvenChart(
            caption: "", rows: Self.rows([Self.server]), in: Self.catalogue)
        let own = try #require(chart.own.first)
        #expect(own.sets(for: own.capacity) == 1)
        #expect(own.sets(for: own.capacity * 1.01) == 2)
        #expect(own.cost(of: own.capacity * 2.5).mid == own.month.mid * 3)
    }

    @Test func `the frontier has what nothing beats in both`() {
        func choice(_ name: String, _ quality: Double, _ cost: Double) -> FrontierChart.Choice {
            .init(name: name, quality: quality, cost: Estimate(exactly: cost))
        }
        let chart = FrontierChart(
            caption: "", qualityTitle: "", costTitle: "", currency: .usd,
            choices: [
                choice("dear", 60, 900), choice("beaten", 40, 300), choice("cheap", 41, 100),
                choice("same", 41, 100),
            ])
        #expect(chart.choices.map(\.name) == ["cheap", "same", "beaten", "dear"])
        #expect(
            chart.choices.filter { chart.isEfficient($0) }.map(\.name) == ["cheap", "same", "dear"])
    }

    @Test func `ticks stand in order`() throws {
        let rows = try Self.rows([Self.card, Self.server])
        let words = Samples.words("pl")
        let plots = [
            ContextChart(caption: "", rows: rows, in: Self.catalogue).plot(words),
            SpeedChart(caption: "", rows: rows, in: Self.catalogue).plot(words),
            RooflineChart(caption: "", rows: rows, in: Self.catalogue).plot(words, Self.catalogue),
            BreakEvenChart(caption: "", rows: rows, in: Self.catalogue).plot(words, Self.catalogue),
        ]
        for axis in plots.flatMap({ [$0.x, $0.y] }) {
            let places = axis.ticks.map { axis.place($0.value) }
            #expect(places == places.sorted())
            #expect((2...8).contains(places.count))
            #expect(places.allSatisfy { $0 > -1e-6 && $0 < 1 + 1e-6 })
        }
    }
}
