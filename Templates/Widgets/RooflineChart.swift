public import Markup
public import Sizing

/// What the devices can reach, and where scenarios lie under it: generating is limited by the
/// memory's bandwidth, the slope; reading a prompt by the arithmetic, the flat part.
public struct RooflineChart: Sendable {
    struct Entry: Sendable {
        let row: ScenarioTable.Row
        let devices: Placement
        let roofline: Roofline
    }

    public let caption: String
    let entries: [Entry]

    /// At most five rows are drawn; those without a speed are left out.
    public init(caption: String, rows: [ScenarioTable.Row], in catalogue: Catalogue) {
        self.caption = caption
        entries = rows.prefix(5).compactMap { row in
            guard let estimates = row.estimates, let speed = estimates.servingSpeed,
                let placement = row.answer.placement,
                let roofline = roofline(of: row.answer, speed: speed, in: catalogue)
            else { return nil }
            return Entry(row: row, devices: placement, roofline: roofline)
        }
    }

    public var isEmpty: Bool { entries.isEmpty }

    public func view(words: Words, catalogue: Catalogue, id: HTML? = nil) -> HTML {
        chartFigure(
            caption: caption, keys: keys(words, catalogue), plot: plot(words, catalogue).svg,
            note: words(WidgetPhrase.chartRooflineNote), table: table(words),
            id: id, words: words)
    }

    private let tera = 1e12

    // MARK: Drawing

    /// One of each roof, in the order of the rows.
    private var roofs: [Entry] {
        var found: [Entry] = []
        for entry in entries
        where !found.contains(where: { $0.roofline.roof == entry.roofline.roof }) {
            found.append(entry)
        }
        return found
    }

    func plot(_ words: Words, _ catalogue: Catalogue) -> Plot {
        let x = intensities(words)
        var (least, most) = (1e300, 0.0)
        for entry in entries {
            most = max(most, entry.roofline.roof.rate / tera)
            for point in [entry.roofline.decode, entry.roofline.prefill] {
                least = min(least, point.rate.low / tera)
                most = max(most, point.rate.mid / tera)
            }
        }
        return Plot(
            title: caption.utf8.isEmpty ? words(WidgetPhrase.chartRoofline) : caption,
            description: description(words), x: x,
            y: Axis(
                title: words(WidgetPhrase.unitCompute), decadesAround: least, most
            ) { words.language.number($0, digits: 7) },
            lines: roofs.enumerated().map { index, entry in
                line(entry.roofline.roof, from: x.low, to: x.high, style: 6 + index)
            },
            points: points(words))
    }

    private func intensities(_ words: Words) -> Axis {
        var (least, most) = (1e300, 0.0)
        for entry in entries {
            for point in [entry.roofline.decode, entry.roofline.prefill] {
                least = min(least, point.intensity)
                most = max(most, point.intensity)
            }
            most = max(most, entry.roofline.roof.ridge * 2)
        }
        return Axis(
            title: words(WidgetPhrase.chartIntensity), decadesAround: least, most
        ) { words.language.number($0, digits: 4) }
    }

    private func line(_ roof: Roof, from low: Double, to high: Double, style: Int) -> Plot.Line {
        let corner = min(max(roof.ridge, low), high)
        return Plot.Line(
            style: style,
            points: [low, corner, high].map { ($0, roof.reach(at: $0) / tera) }, isThin: true)
    }

    /// Of the rows that lie on one spot, as users change nothing for a prompt, the first is drawn
    /// with all their numbers.
    private func points(_ words: Words) -> [Plot.Point] {
        var points: [Plot.Point] = []
        for (index, entry) in entries.enumerated() {
            let roofline = entry.roofline
            for (point, mark) in [
                (roofline.decode, Plot.Point.Mark.dot), (roofline.prefill, .square),
            ] {
                let others = entries.indices.filter { other in
                    let found = entries[other].roofline
                    return (mark == .dot ? found.decode : found.prefill) == point
                }
                if others.first != index { continue }
                points.append(self.point(point, mark, entry, others, words))
            }
        }
        return points
    }

    private func point(
        _ point: Roofline.Point, _ mark: Plot.Point.Mark, _ entry: Entry, _ rows: [Int],
        _ words: Words
    ) -> Plot.Point {
        var numbers = ""
        for row in rows where entries.count > 1 {
            numbers += (numbers.utf8.isEmpty ? "" : ", ") + words.number(row + 1)
        }
        return Plot.Point(
            x: point.intensity, y: point.rate.mid / tera, style: (rows.first ?? 0) + 1, mark: mark,
            text: numbers,
            title: entry.row.name(words) + ": " + rate(point, words) + "\u{A0}"
                + words(WidgetPhrase.unitCompute))
    }

    private func keys(_ words: Words, _ catalogue: Catalogue) -> [ChartKey] {
        var keys: [ChartKey] = []
        for (index, entry) in roofs.enumerated() {
            keys.append(ChartKey(line: 6 + index, entry.devices.devices(words, catalogue)))
        }
        keys.append(ChartKey(.dot, style: 6, words(WidgetPhrase.chartGenerating)))
        keys.append(ChartKey(.square, style: 6, words(WidgetPhrase.chartReading)))
        for (index, entry) in entries.enumerated() where entries.count > 1 {
            let number = words.number(index + 1)
            keys.append(
                ChartKey(.dot, style: index + 1, number + "\u{A0}– " + entry.row.name(words)))
        }
        return keys
    }

    // MARK: Words

    private func rate(_ point: Roofline.Point, _ words: Words) -> String {
        words.language.range(point.rate.low / tera, point.rate.high / tera)
    }

    private func description(_ words: Words) -> String {
        var parts: [String] = []
        for entry in entries {
            let (decode, prefill) = (entry.roofline.decode, entry.roofline.prefill)
            parts.append(
                words(
                    WidgetPhrase.chartRooflineRow,
                    [
                        ("label", entry.row.name(words)),
                        ("decode-intensity", words.language.range(decode.intensity)),
                        ("decode", rate(decode, words)),
                        ("prefill-intensity", words.language.range(prefill.intensity)),
                        ("prefill", rate(prefill, words)),
                        ("unit", words(WidgetPhrase.unitCompute)),
                    ]))
        }
        return sentences(parts, words)
    }

    private func table(_ words: Words) -> ResultTable {
        let unit = words(WidgetPhrase.unitCompute)
        func heading(_ kind: WidgetPhrase, _ unit: String) -> ResultTable.Column {
            .init(words(kind) + ": " + unit, isFigures: true)
        }
        let perByte = words(WidgetPhrase.chartPerByte)
        return ResultTable(
            caption: "",
            columns: [
                .init(words(WidgetPhrase.columnLabel)),
                heading(.chartGenerating, perByte), heading(.chartGenerating, unit),
                heading(.chartReading, perByte), heading(.chartReading, unit),
                heading(.chartRoof, unit),
            ],
            rows: entries.map { entry in
                let (decode, prefill) = (entry.roofline.decode, entry.roofline.prefill)
                return [
                    .text(entry.row.name(words)),
                    .figure(words.language.range(decode.intensity)), .figure(rate(decode, words)),
                    .figure(words.language.range(prefill.intensity)),
                    .figure(rate(prefill, words)),
                    .figure(words.language.range(entry.roofline.roof.rate / tera)),
                ]
            })
    }
}

extension Language {
    /// One known number, as a range writes it.
    func range(_ value: Double) -> String { range(value, value) }
}
