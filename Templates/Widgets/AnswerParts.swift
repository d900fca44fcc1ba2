import Markup
import Sizing

/// The parts of the memory, each a line that opens its formula with the reader's values in it.
extension AnswerView {
    var parts: HTML {
        let lines = MemoryPart.allCases.compactMap { part in
            part.bytes(answer.memory).map { bytes in
                line(
                    key: part.style, style: part.style, part.phrase, words.memory(bytes),
                    formula(of: part))
            }
        }
        return """
            <h3>\(say(.answerParts))</h3>
            <div class="lines">
            \(lines)
            \(line(key: "total", style: "sum", .partTotal, value("total"), [.formulaTotal]))
            \(system)
            \(room)
            </div>
            <p class="hint">\(say(.answerFormulaHint))</p>
            """
    }

    /// One figure. By `key` the browser keeps the lines open that the reader has opened.
    func line(
        key: HTML, style: HTML, _ name: WidgetPhrase, _ value: String, _ formula: [WidgetPhrase]
    ) -> HTML {
        let sentences = formula.map { HTML(say($0)) }
        return """
            <details id="line-\(key)"><summary class="\(style)"><span>\(say(name))</span> \
            <b>\(value)</b></summary><p>\(HTML(sentences, separator: space))</p></details>
            """
    }

    /// What lies beside the devices, and what is left for them.
    private var system: HTML? {
        guard let placement = answer.placement, placement.host(beside: answer.memory) > 0 else {
            return nil
        }
        return """
            \(line(key: "host", style: "plain", .partHost, value("host"), [.formulaHost]))
            \(line(
                key: "needed", style: "sum", .partDevices, value("needed"), [.formulaDevicesSum]))
            """
    }

    private var room: HTML? {
        answer.placement.map { placement in
            let isSold = placement.marketed(catalogue) != nil
            return line(
                key: "room", style: "m-room", .partRoom, value("room"),
                [isSold ? .formulaRoom : .formulaRoomFromScenario])
        }
    }

    private func formula(of part: MemoryPart) -> [WidgetPhrase] {
        switch part {
        case .weights:
            return answer.memory.embeddings > 0
                ? [.formulaWeights, .formulaEmbeddings] : [.formulaWeights]
        case .cache:
            // Less than the printed figures can show is rounding.
            let rest = Double(answer.memory.cache ?? 0) - answer.grownCache
            if answer.notes.contains(.cacheReplicated) {
                return [.formulaCache, .formulaCacheCopies]
            }
            return rest > 1_048_576 ? [.formulaCache, .formulaCacheRest] : [.formulaCache]
        case .buffers: return [.formulaBuffers]
        case .draft: return [.formulaDraft]
        case .runtime:
            return [answer.placement == nil ? .formulaRuntimeAlone : .formulaRuntime]
        }
    }
}
