import Markup
import Sizing
import Widgets

/// The controls of the calculator, each with its label.
struct CalculatorFields {
    let scenario: Scenario
    let catalogue: Catalogue
    let words: Words

    /// What a technical lead knows.
    var main: HTML {
        """
        <div class="fields">
        \(select(.model, models))
        \(select(.quant, weightFormats, hint: .formHintQuant))
        \(number(.context, hint: .formHintContext))
        \(number(.users, hint: .formHintUsers))
        \(select(.device, devices))
        \(number(.count))
        \(select(.engine, engines))
        \(select(.cache, cacheFormats))
        </div>
        """
    }

    /// What an engineer sets.
    var more: HTML {
        """
        <div class="fields">
        \(select(.split, splits))
        \(number(.ubatch))
        \(select(.flash, onOff))
        \(number(.utilisation))
        \(number(.ram, hint: .formHintRam))
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
    private func select(
        _ key: ScenarioKey, _ groups: [ChoiceGroup], hint: PagePhrase? = nil
    ) -> HTML {
        let chosen = scenario.text(of: key)
        let options = groups.map { group -> HTML in
            let options = group.choices.map { option($0, isChosen: $0.value == chosen) }
            if group.title.isEmpty { return HTML(options) }
            return "<optgroup label=\"\(group.title)\">\(HTML(options))</optgroup>"
        }
        return field(
            key, hint: hint,
            control: """
                <select id="f-\(key.rawValue)" name="\(key.rawValue)"\
                \(attributes(key, hint))>\(HTML(options))</select>
                """)
    }

    private func option(_ choice: Choice, isChosen: Bool) -> HTML {
        let selected: HTML = isChosen ? " selected" : ""
        return "<option value=\"\(choice.value)\"\(selected)>\(choice.name)</option>"
    }

    /// A text field with a numeric keyboard: a number field would hide what cannot be read as one.
    private func number(_ key: ScenarioKey, hint: PagePhrase? = nil) -> HTML {
        field(
            key, hint: hint,
            control: """
                <input type="text" inputmode="decimal" autocomplete="off" \
                id="f-\(key.rawValue)" name="\(key.rawValue)" \
                value="\(scenario.text(of: key))"\(attributes(key, hint))>
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

// MARK: - Choices

extension CalculatorFields {
    private var models: [ChoiceGroup] {
        groups(catalogue.models.all.filter(\.isSizable), by: \.developer) {
            Choice(value: $0.id, name: $0.name)
        }
    }

    private var devices: [ChoiceGroup] {
        [alone(.formNoDevice)]
            + groups(
                catalogue.devices.all, by: { words.named(PhraseKeys.key($0.kind)) },
                choice: { Choice(value: $0.id, name: $0.name) })
    }

    private var weightFormats: [ChoiceGroup] {
        groups(catalogue.formats.all.filter(\.forWeights), by: \.engine.name) {
            Choice(value: $0.id, name: $0.name)
        }
    }

    private var cacheFormats: [ChoiceGroup] {
        [
            ChoiceGroup(
                title: "",
                choices: catalogue.formats.all.filter(\.forCache).map { format in
                    let isUsual = format.id == Scenario.defaults.cache
                    return Choice(
                        value: format.id,
                        name: isUsual ? words(PagePhrase.formCacheAsDefault) : format.name)
                })
        ]
    }

    private var engines: [ChoiceGroup] {
        var group = alone(.formEngineByFormat)
        group.choices += Engine.allCases.map { Choice(value: $0.rawValue, name: $0.name) }
        return [group]
    }

    private var splits: [ChoiceGroup] {
        var group = alone(.formSplitByEngine)
        group.choices += [
            Choice(value: Split.layer.rawValue, name: words(PagePhrase.formSplitLayer)),
            Choice(value: Split.tensor.rawValue, name: words(PagePhrase.formSplitTensor)),
        ]
        return [group]
    }

    private var onOff: [ChoiceGroup] {
        let choices = [
            Choice(value: "on", name: words(PagePhrase.formOn)),
            Choice(value: "off", name: words(PagePhrase.formOff)),
        ]
        return [ChoiceGroup(title: "", choices: choices)]
    }

    /// The choice of leaving it open.
    private func alone(_ phrase: PagePhrase) -> ChoiceGroup {
        ChoiceGroup(title: "", choices: [Choice(value: "", name: words(phrase))])
    }

    /// In the order in which the titles first appear.
    private func groups<Row>(
        _ rows: [Row], by title: (Row) -> String, choice: (Row) -> Choice
    ) -> [ChoiceGroup] {
        var groups: [ChoiceGroup] = []
        for row in rows {
            let title = title(row)
            if let index = groups.firstIndex(where: { $0.title == title }) {
                groups[index].choices.append(choice(row))
            } else {
                groups.append(ChoiceGroup(title: title, choices: [choice(row)]))
            }
        }
        return groups
    }
}
