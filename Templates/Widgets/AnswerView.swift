public import Markup
public import Sizing

/// The calculator's answer: a sentence, the bar, and every figure with its formula. The build
/// renders it for the default scenario, the browser for the reader's; both must give the same bytes.
///
/// The element with `data-verdict` is what a live region should speak.
public func answerView(_ answer: Answer, words: Words, catalogue: Catalogue) -> HTML {
    AnswerView(answer: answer, words: words, catalogue: catalogue).view
}

/// The answer to a scenario's text, or the complaint about it: all that the calculator shows.
public func render(_ query: String, _ catalogue: Catalogue, _ words: Words) -> HTML {
    do throws(Complaint) {
        let answer = try size(Scenario.parse(query), in: catalogue)
        return answerView(answer, words: words, catalogue: catalogue)
    } catch {
        return complaintView(error, words: words)
    }
}

struct AnswerView {
    let answer: Answer
    let words: Words
    let catalogue: Catalogue

    var view: HTML {
        guard answer.hasShape else { return "<div class=\"answer\">\(verdict)\(notes)</div>" }
        return """
            <div class="answer">
            \(verdict)
            <p class="conditions">\(conditions)</p>
            \(bar)
            \(parts)
            \(limits)
            \(shares)
            \(notes)
            </div>
            """
    }

    /// The devices by name, empty without any.
    var devices: String { answer.placement?.devices(words, catalogue) ?? "" }

    private var verdict: HTML {
        let placement = answer.placement
        let style: HTML = placement.map { $0.fits ? "verdict yes" : "verdict no" } ?? "verdict"
        return "<p class=\"\(style)\" data-verdict>\(sentence)</p>"
    }

    private var sentence: String {
        let memory = answer.memory
        guard answer.hasShape else {
            return words(
                WidgetPhrase.answerWeightsOnly,
                [
                    ("parameters", words.parameters(answer.totalParameters)),
                    ("format", answer.format.name),
                    ("weights", words.memory(Double(memory.weights))),
                ])
        }
        guard let placement = answer.placement else {
            return words(WidgetPhrase.answerMemoryOnly, facts(needed: Double(memory.total)))
                + separator + words(WidgetPhrase.answerChooseDevice)
        }
        return placement.fits ? words(WidgetPhrase.answerFits, facts(placement)) : refusal(placement)
    }

    private func refusal(_ placement: Placement) -> String {
        let isTotalTooLarge = placement.needed > placement.room
        let phrase: WidgetPhrase =
            isTotalTooLarge ? .answerDoesNotFit : .answerShareDoesNotFit
        let refusal = words(phrase, facts(placement))
        guard placement.isOfOneKind else { return refusal }
        guard let count = placement.devicesNeeded else {
            return refusal + separator + words(WidgetPhrase.answerNoneEnough)
        }
        return refusal + separator + words(WidgetPhrase.answerEnough, count: count)
    }

    private func facts(needed: Double) -> [(name: String, text: String)] {
        [
            ("model", answer.modelName(words)), ("format", answer.format.name),
            ("needed", words.memory(needed)),
        ]
    }

    private func facts(_ placement: Placement) -> [(name: String, text: String)] {
        let needed = Double(placement.needed)
        let room = Double(placement.room)
        return facts(needed: needed) + [
            ("devices", devices), ("room", words.memory(room)),
            ("free", words.memory(max(room - needed, 0))),
            ("over", words.memory(max(needed - room, 0))),
        ]
    }

    /// Between two sentences: none after the Chinese full stop.
    private var separator: String { words.language == Language(code: "zh") ? "" : " " }

    private var conditions: String {
        words(
            WidgetPhrase.answerConditions,
            [
                ("tokens", words.tokens(answer.scenario.context)),
                ("users", words.users(answer.scenario.users)),
                ("cache", catalogue.formats[answer.scenario.cache]?.name ?? answer.scenario.cache),
                ("engine", answer.engine.name),
            ])
    }

    private var bar: HTML {
        let room = answer.placement.map { Double($0.room) }
        let bar = MemoryBar(
            label: answer.modelName(words), memory: answer.memory, room: room)
        return bar.svg(words)
    }

    private var notes: HTML? {
        // What the verdict itself already says is not said twice.
        let notes = answer.notes.filter { $0 != .shapeIncomplete }
        if notes.isEmpty { return nil }
        let items = notes.map { note -> HTML in "<li>\(words.named(PhraseKeys.key(note)))</li>" }
        return """
            <div class="notes"><h3>\(words(WidgetPhrase.answerNotes))</h3>
            <ul>\(HTML(items))</ul></div>
            """
    }
}
