import Markup
import Sizing
import Widgets

/// The controls of the calculator, each with its label.
struct CalculatorFields {
    let scenario: Scenario
    let catalogue: Catalogue
    let words: Words
    /// Relative to the page.
    let configurationModule: String

    /// What a technical lead knows.
    var main: HTML {
        """
        <div class="fields">
        \(select(.model, models, list: "models"))
        \(select(.quant, weightFormats, hint: .formHintQuant))
        \(number(.context, hint: .formHintContext))
        \(number(.users, hint: .formHintUsers))
        \(select(.device, devices, list: "devices"))
        \(number(.count))
        \(select(.engine, engines))
        \(select(.cache, cacheFormats))
        </div>
        """
    }
}

/// One choice of a list.
struct Choice {
    let value: String
    let name: String
}

/// Choices under a title, which is empty for those that stand alone.
struct ChoiceGroup {
    let title: String
    var choices: [Choice]
}

extension CalculatorFields {
    /// `list` is the table from which the script adds the choices that `groups` lacks.
    func select(
        _ key: ScenarioKey, _ groups: [ChoiceGroup], list: HTML? = nil, hint: PagePhrase? = nil
    ) -> HTML {
        let list: HTML? = list.map { " data-list=\"\($0)\"" }
        let chosen = scenario.text(of: key)
        let options = groups.map { group -> HTML in
            let options = group.choices.map { option($0, isChosen: $0.value == chosen) }
            if group.title.isEmpty { return HTML(options) }
            return "<optgroup label=\"\(group.title)\">\(HTML(options))</optgroup>"
        }
        return field(
            key, hint: hint,
            control: """
                <select id="f-\(key.rawValue)" name="\(key.rawValue)"\(list)\
                \(attributes(key, hint))>\(HTML(options))</select>
                """)
    }

    private func option(_ choice: Choice, isChosen: Bool) -> HTML {
        let selected: HTML = isChosen ? " selected" : ""
        return "<option value=\"\(choice.value)\"\(selected)>\(choice.name)</option>"
    }

    /// A text field with a numeric keyboard: a number field would hide what cannot be read as one.
    func number(_ key: ScenarioKey, hint: PagePhrase? = nil) -> HTML {
        field(
            key, hint: hint,
            control: """
                <input type="text" inputmode="decimal" autocomplete="off" \
                id="f-\(key.rawValue)" name="\(key.rawValue)" \
                value="\(scenario.text(of: key))"\(attributes(key, hint))>
                """)
    }

    /// A text field for an id; `list` holds those that the script offers.
    func text(_ key: ScenarioKey, list: HTML? = nil, hint: PagePhrase? = nil) -> HTML {
        let offered: HTML? = list.map { " list=\"\($0)\"" }
        return field(
            key, hint: hint,
            control: """
                <input type="text" autocomplete="off" autocapitalize="none" spellcheck="false" \
                id="f-\(key.rawValue)" name="\(key.rawValue)" \
                value="\(scenario.text(of: key))"\(offered)\(attributes(key, hint))>
                """)
    }

    private func attributes(_ key: ScenarioKey, _ hint: PagePhrase?) -> HTML {
        // A model has no default: without one there is nothing to compute.
        let usual = Scenario.defaults.text(of: key)
        let described: HTML? = hint.map { _ in " aria-describedby=\"h-\(key.rawValue)\"" }
        return " data-default=\"\(usual)\"\(described)"
    }

    private func field(_ key: ScenarioKey, hint: PagePhrase?, control: HTML) -> HTML {
        let hint: HTML? = hint.map { phrase in
            "<small id=\"h-\(key.rawValue)\">\(words(phrase))</small>"
        }
        return """
            <div class="field f-\(key.rawValue)" data-field><label for="f-\(key.rawValue)">\
            \(words.named(PhraseKeys.key(key)))</label>\(control)\(hint)</div>
            """
    }
}
