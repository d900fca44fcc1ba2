public import Markup
public import Sizing

/// Memory along the context, with the devices' room as a line across.
public struct ContextChart: Sendable {
    struct Curve: Sendable {
        let row: ScenarioTable.Row
        let contexts: [Int]
        /// On the devices, at each of `contexts`.
        let bytes: [Double]
    }

    public let caption: String
    let curves: [Curve]

    /// At most five rows are drawn.
    public init(caption: String, rows: [ScenarioTable.Row], in catalogue: Catalogue) {
        self.caption = caption
        let marks = rows.map { $0.answer.scenario.context }
        curves = rows.prefix(5).compactMap { row in
            var contexts: [Int] = []
            var bytes: [Double] = []
            for context in row.answer.contextSteps(from: 1, with: marks) {
                guard let answer = row.answer.resized(context: context, in: catalogue),
                    answer.hasShape
                else { continue }
                contexts.append(context)
                bytes.append(answer.deviceBytes)
            }
            return contexts.isEmpty ? nil : Curve(row: row, contexts: contexts, bytes: bytes)
        }
    }

    public var isEmpty: Bool { curves.isEmpty }

    public func view(words: Words, catalogue: Catalogue, id: HTML? = nil) -> HTML {
        chartFigure(
            caption: caption, keys: keys(words, catalogue), plot: plot(words).svg,
            table: table(words),
            id: id, words: words)
    }

    private func keys(_ words: Words, _ catalogue: Catalogue) -> [ChartKey] {
        var keys = curves.enumerated().map { ChartKey(line: $0 + 1, $1.row.name(words)) }
        keys.append(ChartKey(.dot, style: 6, words(WidgetPhrase.chartOwn)))
        for placement in rooms {
            keys.append(ChartKey(limit: placement.usable(words, catalogue)))
        }
        return keys
    }

    func plot(_ words: Words) -> Plot {
        let unit = [(name: "unit", text: words(UnitPhrase.gib))]
        // A scenario may ask for more than its model was made for.
        let steps = union(curves.map { $0.contexts + [$0.row.answer.scenario.context] })
        return Plot(
            title: caption.utf8.isEmpty ? words(WidgetPhrase.chartContext) : caption,
            description: description(words),
            x: Axis(
                title: words(WidgetPhrase.columnContext),
                doublingsAround: Double(steps.first ?? 1024), Double(steps.last ?? 2048)
            ) { words.number(Int64($0)) },
            y: Axis(title: words(WidgetPhrase.columnMemory, unit), upTo: most) {
                words.language.tick($0)
            },
            lines: curves.enumerated().map { index, curve in
                Plot.Line(style: index + 1, points: curve.points)
            },
            points: curves.enumerated().map { index, curve in point(curve, index + 1, words) },
            limits: rooms.map { placement in
                let room = Double(placement.room)
                return Plot.Limit(value: room / gib, text: words.memory(room))
            })
    }

    /// Where lines rise far above the devices' room, what is below it must stay legible, and where the
    /// scenarios themselves lie.
    private var most: Double {
        var most = 0.0
        var own = 0.0
        for curve in curves {
            for bytes in curve.bytes { most = max(most, bytes / gib) }
            own = max(own, curve.row.answer.deviceBytes / gib)
        }
        var room = 0.0
        for placement in rooms { room = max(room, Double(placement.room) / gib) }
        return room > 0 ? max(room, own, min(most, room * 2)) : max(own, most)
    }

    private let gib = 1_073_741_824.0

    /// Where the row's own scenario lies.
    private func point(_ curve: Curve, _ style: Int, _ words: Words) -> Plot.Point {
        let answer = curve.row.answer
        return Plot.Point(
            x: Double(answer.scenario.context), y: answer.deviceBytes / gib, style: style,
            mark: .dot, text: "",
            title: words.tokens(answer.scenario.context) + ": "
                + words.memory(answer.deviceBytes))
    }

    /// One of each size, in the order of the rows.
    private var rooms: [Placement] {
        var rooms: [Placement] = []
        for curve in curves {
            guard let placement = curve.row.answer.placement,
                !rooms.contains(where: { $0.room == placement.room })
            else { continue }
            rooms.append(placement)
        }
        return rooms
    }

    private func description(_ words: Words) -> String {
        var parts: [String] = []
        for curve in curves {
            guard let first = curve.contexts.first, let last = curve.contexts.last else { continue }
            parts.append(
                words(
                    WidgetPhrase.chartFromTo,
                    [
                        ("label", curve.row.name(words)), ("from", words.tokens(first)),
                        ("low", words.memory(curve.bytes[0])), ("to", words.tokens(last)),
                        ("high", words.memory(curve.bytes[curve.bytes.count - 1])),
                    ]))
        }
        return sentences(parts, words)
    }

    private func table(_ words: Words) -> ResultTable {
        let unit = words(UnitPhrase.gib)
        let steps = union(curves.map { $0.contexts })
        return ResultTable(
            caption: "",
            columns: [.init(words(WidgetPhrase.columnContext), isFigures: true)]
                + curves.map { .init($0.row.name(words) + ", " + unit, isFigures: true) },
            rows: steps.map { step in
                [.figure(words.number(step))]
                    + curves.map { curve in
                        guard let index = curve.contexts.firstIndex(of: step) else { return .none }
                        return .figure(words.gib(curve.bytes[index]))
                    }
            })
    }
}

extension ContextChart.Curve {
    fileprivate var points: [(x: Double, y: Double)] {
        var points: [(x: Double, y: Double)] = []
        for (index, context) in contexts.enumerated() {
            points.append((Double(context), bytes[index] / 1_073_741_824))
        }
        return points
    }
}

extension ScenarioTable.Row {
    /// The author's label, or else the model's name.
    func name(_ words: Words) -> String { label ?? answer.modelName(words) }
}

/// Sentences one after the other; none after the Chinese full stop.
func sentences(_ parts: [String], _ words: Words) -> String {
    let space = words.language == Language(code: "zh") ? "" : " "
    var text = ""
    for part in parts { text += (text.utf8.isEmpty ? "" : space) + part }
    return text
}
