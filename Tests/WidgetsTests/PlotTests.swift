import Markup
import Testing

@testable import Widgets

/// Where texts stand in a drawing.
struct PlotTests {
    private func plot(points: [Plot.Point] = [], limits: [Plot.Limit] = []) -> String {
        Plot(
            title: "", description: "", x: Axis(title: "", upTo: 100) { "\(Int($0))" },
            y: Axis(title: "", upTo: 100) { "\(Int($0))" }, points: points, limits: limits
        ).svg.text
    }

    private func point(_ x: Double, _ text: String) -> Plot.Point {
        Plot.Point(x: x, y: 50, style: 1, mark: .dot, text: text, title: "")
    }

    @Test func `of two limits close together the lower is named below its line`() {
        let html = plot(limits: [.init(value: 50, text: "low"), .init(value: 52, text: "high")])
        let names = html.matches(of: /y="(\d+)" class="end">(low|high)</)
        let heights = names.compactMap { Int($0.1) }
        #expect(heights.count == 2)
        #expect(heights[0] - heights[1] >= 16)
    }

    @Test func `limits far apart are named above their lines`() throws {
        let html = plot(limits: [.init(value: 20, text: "low"), .init(value: 80, text: "high")])
        for found in html.matches(of: /y1="(\d+)" y2="\d+"\/><text x="100%" y="(\d+)"/) {
            #expect(try #require(Int(found.2)) < #require(Int(found.1)))
        }
    }

    @Test func `a number gives way to a point close at its right`() {
        let html = plot(points: [point(40, "1"), point(44, "2"), point(80, "3")])
        #expect(html.contains("class=\"end\" dx=\"-8\">1<"))
        #expect(html.contains(" dx=\"8\">2<"))
        #expect(html.contains(" dx=\"8\">3<"))
    }

    @Test func `a small number at an axis keeps its first digits`() {
        let language = Language(code: "en")
        #expect(language.tick(0.00012) == "0.00012")
        #expect(language.tick(0.5) == "0.5")
        #expect(language.tick(0) == "0")
    }
}
