import Foundation
import Markup
import Testing

@testable import Sizing
@testable import Widgets

struct MemoryBarTests {
    private let words = Samples.words("en")

    @Test func `the segments lie end to end and add up to the whole`() {
        let bar = MemoryBar(label: "", memory: Samples.memory)
        var end = 0.0
        for segment in bar.segments {
            #expect(segment.start == end)
            end += segment.bytes
        }
        #expect(end == Double(Samples.memory.total))
    }

    @Test func `the widths are shares of the room where that is larger`() throws {
        let answer = try Samples.answer(rooms: [20])
        let bar = MemoryBar(label: "", memory: answer.memory, placement: answer.placement)
        let svg = bar.svg(words).text
        #expect(svg.contains("class=\"m-w\" x=\"0%\" width=\"30%\""))
        #expect(svg.contains("class=\"m-c\" x=\"30%\" width=\"15%\""))
        #expect(!svg.contains("class=\"limit\""))
    }

    @Test func `what lies in system memory is not drawn`() throws {
        let answer = try Samples.answer(rooms: [20], system: 2)
        let bar = MemoryBar(label: "", memory: answer.memory, placement: answer.placement)
        #expect(bar.svg(words).text.contains("class=\"m-w\" x=\"0%\" width=\"20%\""))
    }

    @Test func `a line marks where the room ends inside the bar`() throws {
        let answer = try Samples.answer(rooms: [4])
        let bar = MemoryBar(label: "", memory: answer.memory, placement: answer.placement)
        #expect(bar.svg(words).text.contains("class=\"limit\" x1=\"40%\" x2=\"40%\""))
    }

    @Test func `the drawing has a title and a description`() {
        let bar = MemoryBar(label: "A & B", memory: Samples.memory)
        let svg = bar.svg(words).text
        #expect(svg.contains("role=\"img\""))
        #expect(svg.contains("<title>A &amp; B: 10.0\u{A0}GiB in all</title>"))
        #expect(svg.contains("<desc>Weights: 6.00\u{A0}GiB; KV cache: 3.00\u{A0}GiB"))
    }

    @Test(arguments: [
        (1.0, 3.0, "33.33%"), (1, 2, "50%"), (1, 10_000, "0.01%"), (5, 4, "100%"), (1, 0, "0%"),
        (-1, 4, "0%"), (.nan, 4, "0%"), (.infinity, 4, "0%"), (2.05, 100, "2.05%"),
    ])
    func `a percentage is between nothing and the whole`(
        part: Double, whole: Double, expected: String
    ) {
        #expect(percentage(part, of: whole) == expected)
    }

    @Test func `bars of one chart share a scale`() throws {
        let small = try Samples.answer()
        let large = try Samples.answer(rooms: [40])
        let chart = MemoryChart(
            caption: "Both",
            rows: [.init(label: "small", answer: small), .init(label: "large", answer: large)])
        let html = chart.view(words: words, catalogue: Samples.catalogue).text
        #expect(html.components(separatedBy: "class=\"m-w\" x=\"0%\" width=\"15%\"").count == 3)
    }

    @Test func `a chart has its figures as a table behind a disclosure`() throws {
        let chart = try MemoryChart(
            caption: "One", rows: [.init(label: "small", answer: Samples.answer())])
        let html = chart.view(words: words, catalogue: Samples.catalogue).text
        #expect(html.contains("<details><summary>The same figures as a table</summary>"))
        #expect(html.contains("<td class=\"n\">10.0</td>"))
    }
}
