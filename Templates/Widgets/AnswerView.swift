public import Markup
public import Sizing

/// The calculator's answer: a sentence, the main figures, and every figure with its formula. The
/// build renders it for the default scenario, the browser for the reader's; both must give the same
/// bytes.
///
/// The element with `data-verdict` is what a live region should speak.
public func answerView(_ estimates: Estimates, words: Words, catalogue: Catalogue) -> HTML {
    AnswerView(estimates, words, catalogue).view
}

/// The answer to a scenario's text, or the complaint about it: all that the calculator shows.
public func render(_ query: String, _ catalogue: Catalogue, _ words: Words) -> HTML {
    do throws(Complaint) {
        let (estimates, second) = try asked(query, catalogue, words)
        guard let second else { return answerView(estimates, words: words, catalogue: catalogue) }
        return comparisonView(estimates, second, words: words, catalogue: catalogue)
    } catch {
        return complaintView(error, words: words)
    }
}

/// What a scenario's text asks for, with the second scenario if there is one.
func asked(
    _ query: String, _ catalogue: Catalogue, _ words: Words
) throws(Complaint) -> (first: Estimates, second: Estimates?) {
    let scenario = try Scenario.parse(query)
    let estimates = try estimate(scenario.read(in: words.language), in: catalogue)
    guard let other = scenario.alternative.first else { return (estimates, nil) }
    return (estimates, try estimate(other, of: words.language, in: catalogue))
}

/// A complaint about the second scenario names its field with `b.` before it.
private func estimate(
    _ other: Scenario, of language: Language, in catalogue: Catalogue
) throws(Complaint) -> Estimates {
    do throws(Complaint) {
        return try estimate(other.read(in: language), in: catalogue)
    } catch {
        throw Complaint(field: "b." + error.field, kind: error.kind)
    }
}

extension Scenario {
    /// The same, its texts in the edition's language where it names none.
    public func read(in language: Language) -> Scenario {
        var scenario = self
        for known in TextLanguage.allCases where scenario.language == nil {
            if utf8Equal(known.rawValue, language.code) { scenario.language = known }
        }
        return scenario
    }
}

/// A class for the reason that `Answer` is one.
final class AnswerView {
    let estimates: Estimates
    let words: Words
    let catalogue: Catalogue
    /// Before every id, so that two answers can stand on a page.
    let prefix: HTML
    private let facts: AnswerFacts

    init(
        _ estimates: Estimates, _ words: Words, _ catalogue: Catalogue, prefix: HTML = ""
    ) {
        self.estimates = estimates
        self.words = words
        self.catalogue = catalogue
        self.prefix = prefix
        facts = AnswerFacts(estimates, words, catalogue)
    }

    var answer: Answer { estimates.answer }

    /// Of what fits, or would with fewer users at once.
    var speed: Speed? {
        guard let placement = answer.placement, placement.mostUsers > 0 else { return nil }
        return estimates.speed
    }

    /// Without a device an API's; with one that holds the model, the device's.
    var cost: Cost? {
        answer.placement == nil || speed != nil ? estimates.cost : nil
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
            \(details)
            </div>
            """
    }

    var details: HTML {
        """
        <p class="conditions">\(say(.answerConditions))</p>
        \(tiles)
        \(bar)
        \(parts)
        \(speedLines)
        \(tuningLines)
        \(costLines)
        \(limits)
        \(launch)
        \(notes)
        """
    }

    /// What is asked first, large.
    private var tiles: HTML {
        var tiles = [tile(.answerMemory, value(answer.placement == nil ? "total" : "needed"))]
        if let speed {
            tiles.append(tile(speed.users > 1 ? .speedDecodeEach : .speedDecode, value("decode")))
            if speed.users > 1 { tiles.append(tile(.speedThroughput, value("throughput"))) }
            tiles.append(tile(.speedFirstToken, value("first")))
        }
        if let cost {
            if cost.month != nil { tiles.append(tile(.costMonth, value("month"))) }
            if cost.millionTokens != nil { tiles.append(tile(.costMillion, value("million"))) }
        }
        return "<dl class=\"tiles\">\(HTML(tiles))</dl>"
    }

    private func tile(_ name: WidgetPhrase, _ value: String) -> HTML {
        "<div><dt>\(say(name))</dt><dd>\(value)</dd></div>"
    }

    private var bar: HTML {
        MemoryBar(
            label: answer.modelName(words), memory: answer.memory, placement: answer.placement
        ).svg(words)
    }

    /// A part of the answer, folded but for those that most readers want.
    func section(
        _ key: HTML, _ title: WidgetPhrase, isOpen: Bool = false, _ content: HTML
    ) -> HTML {
        let open: HTML = isOpen ? " open" : ""
        return """
            <details class="part" id="\(prefix)part-\(key)"\(open)><summary>\(say(title))</summary>
            \(content)
            </details>
            """
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
