public import Markup
public import Sizing

/// Generation along the context, each between its bounds. A line ends where the memory does.
public struct SpeedChart: Sendable {
    struct Curve: Sendable {
        let row: ScenarioTable.Row
        let contexts: [Int]
        /// Tokens a second at each of `contexts`.
        let speeds: [Estimate]
        /// Of `contexts`, that which the scenario itself fills.
        let own: Int
    }

    public let caption: String
    let curves: [Curve]

    /// At most five rows are drawn; those without a speed are left out.
    public init(caption: String, rows: [ScenarioTable.Row], in catalogue: Catalogue) {
        self.caption = caption
        curves = rows.prefix(5).compactMap { Curve($0, in: catalogue) }
    }

    public var isEmpty: Bool { curves.isEmpty }

    public func view(words: Words, catalogue: Catalogue, id: HTML? = nil) -> HTML {
        chartFigure(
            caption: caption,
            keys: keys(words),
            plot: plot(words).svg, note: words(WidgetPhrase.chartSpeedEnds), table: table(words),
            id: id, words: words)
    }

    private func keys(_ words: Words) -> [ChartKey] {
        var keys = curves.enumerated().map { ChartKey(line: $0 + 1, $1.row.name(words)) }
        if curves.contains(where: { $0.contexts.contains($0.own) }) {
            keys.append(ChartKey(.dot, style: 6, words(WidgetPhrase.chartOwn)))
        }
        return keys
    }

    func plot(_ words: Words) -> Plot {
        let steps = union(curves.map { $0.contexts })
        var most = 0.0
        for curve in curves { for speed in curve.speeds { most = max(most, speed.high) } }
        return Plot(
            title: caption.utf8.isEmpty ? words(WidgetPhrase.chartSpeed) : caption,
            description: description(words),
            x: Axis(
                title: words(WidgetPhrase.chartFilled),
                doublingsAround: Double(steps.first ?? 1024), Double(steps.last ?? 2048)
            ) { words.number(Int64($0)) },
            y: Axis(title: words(WidgetPhrase.columnDecode), upTo: most) {
                words.language.tick($0)
            },
            lines: curves.enumerated().map { index, curve in curve.line(index + 1) },
            points: curves.enumerated().compactMap { index, curve in
                curve.point(index + 1, words)
            })
    }

    private func description(_ words: Words) -> String {
        var parts: [String] = []
        for curve in curves {
            guard let first = curve.contexts.first, let last = curve.contexts.last else { continue }
            let (start, end) = (curve.speeds[0], curve.speeds[curve.speeds.count - 1])
            parts.append(
                words(
                    WidgetPhrase.chartFromTo,
                    [
                        ("label", curve.row.name(words)), ("from", words.tokens(first)),
                        ("low", words.language.tokenRate(start.low, start.high)),
                        ("to", words.tokens(last)),
                        ("high", words.language.tokenRate(end.low, end.high)),
                    ]))
        }
        return sentences(parts, words)
    }

    private func table(_ words: Words) -> ResultTable {
        ResultTable(
            caption: "",
            columns: [.init(words(WidgetPhrase.chartFilled), isFigures: true)]
                + curves.map { .init($0.row.name(words), isFigures: true) },
            rows: union(curves.map { $0.contexts }).map { step in
                [.figure(words.number(step))]
                    + curves.map { curve in
                        guard let index = curve.contexts.firstIndex(of: step) else { return .none }
                        let speed = curve.speeds[index]
                        return .figure(words.language.range(speed.low, speed.high))
                    }
            })
    }
}

extension SpeedChart.Curve {
    /// With the cache filled up to each step, the request's own tokens among them.
    fileprivate init?(_ row: ScenarioTable.Row, in catalogue: Catalogue) {
        let scenario = row.answer.scenario
        let request = max(1, scenario.prompt) + max(1, scenario.output)
        let own = max(0, scenario.depth) + request
        var steps = row.answer.contextSteps(from: request, with: [own])
        if let most = row.answer.placement?.longestContext, let last = steps.last, most < last {
            steps = steps.filter { $0 < most }
            if most >= request { steps.append(most) }
        }
        var contexts: [Int] = []
        var speeds: [Estimate] = []
        for step in steps {
            var scenario = scenario
            scenario.context = step
            scenario.depth = max(0, step - request)
            guard let answer = try? size(scenario, in: catalogue), answer.placement?.fits == true,
                let speed = speed(of: answer, in: catalogue)
            else { break }
            contexts.append(step)
            speeds.append(speed.decode)
        }
        if contexts.count < 2 { return nil }
        self.init(row: row, contexts: contexts, speeds: speeds, own: own)
    }

    fileprivate func point(_ style: Int, _ words: Words) -> Plot.Point? {
        guard let index = contexts.firstIndex(of: own) else { return nil }
        let speed = speeds[index]
        return Plot.Point(
            x: Double(own), y: speed.mid, style: style, mark: .dot, text: "",
            title: words.tokens(own) + ": " + words.language.tokenRate(speed.low, speed.high))
    }

    fileprivate func line(_ style: Int) -> Plot.Line {
        var points: [(x: Double, y: Double)] = []
        var band: [(x: Double, low: Double, high: Double)] = []
        for (index, context) in contexts.enumerated() {
            let speed = speeds[index]
            points.append((Double(context), speed.mid))
            band.append((Double(context), speed.low, speed.high))
        }
        return Plot.Line(style: style, points: points, band: band)
    }
}
