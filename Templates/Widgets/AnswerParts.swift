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
            return rest > 1_048_576 ? [.formulaCache, .formulaCacheRest] : [.formulaCache]
        case .buffers: return [.formulaBuffers]
        case .runtime:
            return [answer.placement == nil ? .formulaRuntimeAlone : .formulaRuntime]
        }
    }
}
