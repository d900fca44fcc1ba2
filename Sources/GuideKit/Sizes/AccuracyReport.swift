import Markup
import Sizing

/// `guide accuracy`: how far the core is off on the rows of `published.csv`, in a fixed-width table.
struct AccuracyReport {
    let accuracy: Accuracy

    var text: String {
        var lines = [heading("quantity")]
        lines += Published.Quantity.allCases.flatMap { quantity -> [String] in
            let all = accuracy.summary(quantity.rawValue) { $0.published.quantity == quantity }
            let heldOut = accuracy.summary("  left out of the fit") {
                $0.published.quantity == quantity && $0.published.heldOut
            }
            return [all, heldOut].compactMap { $0.map(line) }
        }
        let groups: [(String, (Accuracy.Comparison) -> String)] = [
            ("engine", { $0.engine.rawValue }), ("device", { $0.device }),
            ("family", { $0.family }), ("format", { $0.format }),
        ]
        for (name, key) in groups {
            lines += ["", heading(name + ", worst first")]
            lines += accuracy.summaries(by: key).prefix(12).map(line)
        }
        lines += ["", "worst rows: computed, published, scenario"]
        lines += accuracy.worst(12).map { row in
            let figures = [row.computed.mid, row.published.value].map {
                padded(english.number($0, places: 1), to: 12)
            }
            return "  " + figures.joined() + "  " + row.published.scenario
        }
        return lines.joined(separator: "\n")
    }

    private let english = Words(language: Language(code: "en"), entries: [])

    private func heading(_ name: String) -> String {
        name + String(repeating: " ", count: max(34 - name.count, 1))
            + "rows   median   9 of 10   bias   in range   width"
    }

    private func line(_ summary: Accuracy.Summary) -> String {
        let name = summary.name.prefix(33)
        let figures = [
            (String(summary.count), 4), (percent(summary.median), 9),
            (percent(summary.ninetieth), 10),
            (percent(summary.bias), 7), (percent(summary.held), 11),
            (english.number(summary.width, places: 2), 8),
        ]
        return name + String(repeating: " ", count: 34 - name.count)
            + figures.map { padded($0.0, to: $0.1) }.joined()
    }

    private func percent(_ share: Double) -> String { english.number(share * 100, places: 1) + "%" }

    private func padded(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }
}

extension SizeDesk {
    /// The accuracy of the core on the published rows of the root.
    public var accuracy: String {
        AccuracyReport(accuracy: Accuracy(tables.published, in: tables.catalogue)).text
    }
}
