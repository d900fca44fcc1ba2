import Markup
import Sizing
import Widgets

/// An answer for the terminal: the parts of memory in a column, then what fits.
struct AnswerText {
    let answer: Answer
    let words: Words
    let catalogue: Catalogue

    var text: String {
        let lines = [title] + table(parts) + table(limits) + notes
        return lines.joined(separator: "\n")
    }

    private var title: String {
        "\(answer.modelName(words)) · \(answer.format.name) · \(answer.engine.name)"
    }

    private var parts: [(String, String)] {
        let memory = answer.memory
        let whole = answer.hasShape
        let parts: [(WidgetPhrase, Int64?)] = [
            (.partWeights, memory.weights), (.partCache, memory.cache),
            (.partBuffers, memory.buffers), (.partRuntime, whole ? memory.runtime : nil),
            (.partTotal, whole ? memory.total : nil),
        ]
        return parts.compactMap { phrase, bytes in
            bytes.map { (words(phrase), words.memory($0)) }
        }
    }

    private var limits: [(String, String)] {
        guard let placement = answer.placement else { return [] }
        return [
            (placement.devices(words, catalogue), words.memory(placement.room)),
            (
                words(WidgetPhrase.columnFits),
                words(placement.fits ? WidgetPhrase.fitsYes : .fitsNo)
            ),
            (
                words(WidgetPhrase.answerDevicesNeeded),
                placement.devicesNeeded.map { words.number($0) }
                    ?? words(WidgetPhrase.answerMoreThan64)
            ),
            (
                words(WidgetPhrase.answerLongestContext),
                placement.longestContext.map { words.tokens($0) } ?? words(WidgetPhrase.answerNone)
            ),
            (words(WidgetPhrase.answerMostUsers), words.number(placement.mostUsers)),
        ]
    }

    private var notes: [String] {
        answer.notes.map { "— " + words.named(PhraseKeys.key($0)) }
    }

    /// Names on the left, values right-aligned by display width.
    private func table(_ rows: [(String, String)]) -> [String] {
        let left = rows.map { width($0.0) }.max() ?? 0
        let right = rows.map { width($0.1) }.max() ?? 0
        return rows.map { name, value in
            "  " + name
                + String(repeating: " ", count: left - width(name) + 2 + right - width(value))
                + value
        }
    }

    private func width(_ text: String) -> Int {
        text.reduce(0) { $0 + DiagnosticPrinter.cells($1) }
    }
}
