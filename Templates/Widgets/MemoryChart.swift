public import Markup
public import Sizing

/// Stacked bars of memory, one for each scenario and all on one scale, with the same figures as a
/// table behind a disclosure.
public struct MemoryChart: Sendable {
    public let caption: String
    public let rows: [ScenarioTable.Row]

    public init(caption: String, rows: [ScenarioTable.Row]) {
        self.caption = caption
        self.rows = rows
    }

    public func view(words: Words, catalogue: Catalogue) -> HTML {
        """
        <figure class="chart"><figcaption>\(caption)</figcaption>
        \(memoryKey(parts, words: words))
        <ol class="bars">
        \(rows.map { bar($0, words, catalogue) })
        </ol>
        <details><summary>\(words(WidgetPhrase.chartFigures))</summary>
        \(table.view(words: words, catalogue: catalogue))</details></figure>
        """
    }

    /// Bytes at the right end of every bar.
    private var scale: Double {
        var scale = 0.0
        for row in rows {
            scale = max(scale, Double(row.answer.memory.total))
            if let room = row.answer.placement?.room { scale = max(scale, Double(room)) }
        }
        return scale
    }

    private var parts: [MemoryPart] {
        MemoryPart.allCases.filter { part in
            rows.contains { (part.bytes($0.answer.memory) ?? 0) > 0 }
        }
    }

    private func bar(_ row: ScenarioTable.Row, _ words: Words, _ catalogue: Catalogue) -> HTML {
        let label = row.label ?? row.answer.modelName(words)
        let bar = MemoryBar(
            label: label, memory: row.answer.memory, placement: row.answer.placement,
            scale: scale)
        let room = row.answer.placement.map { placement -> HTML in
            "<small>\(placement.usable(words, catalogue))</small>"
        }
        return """
            <li><span>\(label)</span> <b>\(words.memory(Double(row.answer.memory.total)))</b>\
            \(bar.svg(words))\(room)</li>
            """
    }

    private var table: ScenarioTable {
        let hasDevices = rows.contains { $0.answer.placement != nil }
        let figures: [ScenarioColumn] = [.weights, .cache, .buffers, .memory]
        return ScenarioTable(
            caption: "", columns: [.label] + figures + (hasDevices ? [.device, .room] : []),
            rows: rows)
    }
}
