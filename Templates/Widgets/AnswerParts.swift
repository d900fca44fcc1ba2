import Markup
import Sizing

/// The parts of the memory, each a line that opens its formula with the reader's values in it.
extension AnswerView {
    var parts: HTML {
        let memory = answer.memory
        let lines = MemoryPart.allCases.compactMap { part in
            part.bytes(memory).map { bytes in
                line(
                    key: part.style, style: part.style, name: words(part.phrase),
                    value: words.memory(bytes), formula: formula(of: part))
            }
        }
        return """
            <h3>\(words(WidgetPhrase.answerParts))</h3>
            <div class="lines">
            \(lines)
            \(total)
            \(room)
            </div>
            <p class="hint">\(words(WidgetPhrase.answerFormulaHint))</p>
            """
    }

    /// One figure. By `key` the browser keeps the lines open that the reader has opened.
    func line(
        key: HTML, style: HTML, name: String, value: String, formula: HTML
    ) -> HTML {
        """
        <details id="line-\(key)"><summary class="\(style)"><span>\(name)</span> \
        <b>\(value)</b></summary><p>\(formula)</p></details>
        """
    }

    private var total: HTML {
        let memory = answer.memory
        let sum = words(
            WidgetPhrase.formulaTotal,
            [
                ("weights", words.memory(Double(memory.weights))),
                ("cache", words.memory(Double(memory.cache ?? 0))),
                ("buffers", words.memory(Double(memory.buffers ?? 0))),
                ("runtime", words.memory(Double(memory.runtime))),
                ("total", words.memory(Double(memory.total))),
            ])
        return line(
            key: "total", style: "sum", name: words(WidgetPhrase.partTotal),
            value: words.memory(Double(memory.total)), formula: HTML(sum))
    }

    private var room: HTML? {
        guard let placement = answer.placement else { return nil }
        return line(
            key: "room", style: "m-room", name: words(WidgetPhrase.partRoom),
            value: words.memory(Double(placement.room)), formula: HTML(roomFormula(placement)))
    }

    private func formula(of part: MemoryPart) -> HTML {
        switch part {
        case .weights: HTML(weightsFormula)
        case .cache: HTML(cacheFormula)
        case .buffers: HTML(words(WidgetPhrase.formulaBuffers, [("engine", answer.engine.name)]))
        case .runtime: HTML(runtimeFormula)
        }
    }

    private var weightsFormula: String {
        let memory = answer.memory
        let count = answer.totalParameters
        let bits = count > 0 ? Double(memory.weights) * 8 / count : 0
        let formula = words(
            WidgetPhrase.formulaWeights,
            [
                ("parameters", words.parameters(count)), ("bits", words.number(bits, places: 2)),
                ("weights", words.memory(Double(memory.weights))), ("format", answer.format.name),
            ])
        guard memory.embeddings > 0 else { return formula }
        let embeddings = words.memory(Double(memory.embeddings))
        return formula + " " + words(WidgetPhrase.formulaEmbeddings, [("embeddings", embeddings)])
    }

    private var cacheFormula: String {
        let memory = answer.memory
        let scenario = answer.scenario
        let token = Double(memory.cachePerToken ?? 0)
        let grown = token * Double(scenario.context) * Double(scenario.users)
        let formula = words(
            WidgetPhrase.formulaCache,
            [
                ("token", words.smallMemory(token)), ("context", words.number(scenario.context)),
                ("users", words.number(scenario.users)), ("grown", words.memory(grown)),
            ])
        let rest = Double(memory.cache ?? 0) - grown
        // Less than the printed figures can show is rounding.
        guard rest > 1_048_576 else { return formula }
        let more = words(WidgetPhrase.formulaCacheRest, [("rest", words.memory(rest))])
        return formula + " " + more
    }

    private var runtimeFormula: String {
        guard answer.placement != nil else {
            return words(WidgetPhrase.formulaRuntimeAlone, [("engine", answer.engine.name)])
        }
        return words(
            WidgetPhrase.formulaRuntime, [("engine", answer.engine.name), ("devices", devices)])
    }

    private func roomFormula(_ placement: Placement) -> String {
        var marketed = 0.0
        for share in placement.shares {
            guard let memory = catalogue.devices[share.device]?.memoryGiB else {
                return words(
                    WidgetPhrase.formulaRoomFromScenario,
                    [("devices", devices), ("room", words.memory(Double(placement.room)))])
            }
            marketed += memory
        }
        let places = marketed == marketed.rounded(.toNearestOrEven) ? 0 : 1
        return words(
            WidgetPhrase.formulaRoom,
            [
                ("devices", devices), ("room", words.memory(Double(placement.room))),
                (
                    "marketed",
                    words.number(marketed, places: places) + "\u{A0}" + words(WidgetPhrase.unitGb)
                ),
            ])
    }
}
