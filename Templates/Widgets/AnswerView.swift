public import Markup
public import Sizing

/// The calculator's answer: a sentence, the bar, and every figure with its formula. The build
/// renders it for the default scenario, the browser for the reader's; both must give the same bytes.
///
/// The element with `data-verdict` is what a live region should speak.
public func answerView(_ answer: Answer, words: Words, catalogue: Catalogue) -> HTML {
    AnswerView(answer, words, catalogue).view
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
    private let facts: AnswerFacts

    init(_ answer: Answer, _ words: Words, _ catalogue: Catalogue) {
        self.answer = answer
        self.words = words
        self.catalogue = catalogue
        facts = AnswerFacts(answer, words, catalogue)
    }

    /// A phrase with the answer's values in it.
    func say(_ phrase: WidgetPhrase) -> String { words(phrase, facts.values) }

    /// A value as the formulas have it, so that both are written alike.
    func value(_ name: String) -> String {
        facts.values.first { utf8Equal($0.name, name) }?.text ?? ""
    }

    var view: HTML {
        guard answer.hasShape else { return "<div class=\"answer\">\(verdict)\(notes)</div>" }
        return """
            <div class="answer">
            \(verdict)
            <p class="conditions">\(say(.answerConditions))</p>
            \(bar)
            \(parts)
            \(limits)
            \(shares)
            \(notes)
            </div>
            """
    }

    private var verdict: HTML {
        let style: HTML =
            answer.placement.map { $0.fits ? "verdict yes" : "verdict no" } ?? "verdict"
        return "<p class=\"\(style)\" data-verdict>\(HTML(sentences, separator: space))</p>"
    }

    private var sentences: [HTML] {
        guard answer.hasShape else { return [HTML(say(.answerWeightsOnly))] }
        guard let placement = answer.placement else {
            return [HTML(say(.answerMemoryOnly)), HTML(say(.answerChooseDevice))]
        }
        return placement.fits ? [HTML(say(.answerFits))] : refusal(placement)
    }

    private func refusal(_ placement: Placement) -> [HTML] {
        if placement.nearestCount != nil { return [HTML(say(.answerNotDivisible))] }
        if let host = placement.host, host.needed > host.room {
            return [HTML(say(.answerHostDoesNotFit))]
        }
        let refusal = HTML(
            say(placement.needed > placement.room ? .answerDoesNotFit : .answerShareDoesNotFit))
        guard placement.isOfOneKind else { return [refusal] }
        guard let count = placement.devicesNeeded else {
            return [refusal, HTML(say(.answerNoneEnough))]
        }
        return [refusal, HTML(words(WidgetPhrase.answerEnough, count: count))]
    }

    /// Between two sentences: none after the Chinese full stop.
    var space: HTML { words.language == Language(code: "zh") ? "" : " " }

    private var bar: HTML {
        MemoryBar(
            label: answer.modelName(words), memory: answer.memory, placement: answer.placement
        ).svg(words)
    }

    private var notes: HTML? {
        // What the verdict itself already says is not said twice.
        let notes = answer.notes.filter { $0 != .shapeIncomplete }
        if notes.isEmpty { return nil }
        let items = notes.map { note -> HTML in "<li>\(words.named(PhraseKeys.key(note)))</li>" }
        return """
            <div class="notes"><h3>\(say(.answerNotes))</h3>
            <ul>\(HTML(items))</ul></div>
            """
    }
}
