import Markup
import Sizing
import Widgets

/// The controls of the decision form, each with its label.
struct DecisionFields {
    let requirements: Requirements
    let catalogue: Catalogue
    let words: Words
    /// Whether every device stands in the list; else `options.js` brings them.
    let hasDevices: Bool

    /// What everybody can answer.
    var main: HTML {
        """
        <div class="fields">
        \(select(.task, tasks, label: words(DecisionPhrase.task)))
        \(select(.language, languages))
        \(select(.quality, choices(Requirements.Quality.allCases, requirements.quality, "quality.")))
        \(select(.latency, choices(Requirements.Latency.allCases, requirements.latency, "latency.")))
        \(number(.requests, hint: .hintRequests))
        \(select(.data, choices(Requirements.DataPlace.allCases, requirements.data, "data.")))
        \(select(.device, devices, label: words(DecisionPhrase.hardware),
            list: hasDevices ? nil : "devices"))
        \(number(.budget, hint: .hintBudget))
        </div>
        """
    }

    /// What some know better than the default.
    var more: HTML {
        """
        <div class="fields">
        \(number(.prompt))
        \(number(.output))
        \(number(.context))
        \(number(.count))
        \(select(.currency, currencies))
        \(number(.examples, hint: .hintExamples))
        \(share)
        </div>
        """
    }
}

extension DecisionFields {
    private func select(
        _ key: RequirementKey, _ options: HTML, label: String? = nil, list: HTML? = nil
    ) -> HTML {
        let list: HTML? = list.map { " data-list=\"\($0)\"" }
        return field(
            key, label: label, hint: nil,
            control: """
                <select id="d-\(key.rawValue)" name="\(key.rawValue)"\(list) \
                data-default="\(usual(key))">\(options)</select>
                """)
    }

    /// A text field with a numeric keyboard: a number field would hide what cannot be read as one.
    private func number(_ key: RequirementKey, hint: DecisionPhrase? = nil) -> HTML {
        let described: HTML? = hint.map { _ in " aria-describedby=\"dh-\(key.rawValue)\"" }
        return field(
            key, label: nil, hint: hint,
            control: """
                <input type="text" inputmode="decimal" autocomplete="off" id="d-\(key.rawValue)" \
                name="\(key.rawValue)" value="\(value(key))" \
                data-default="\(usual(key))"\(described)>
                """)
    }

    /// Routing's share: what it holds is written beside it, by the script again at every step.
    private var share: HTML {
        let usual = catalogue.advice.usualRoute
        let key = RequirementKey.route.rawValue
        return field(
            .route, label: nil, hint: .hintRoute,
            control: """
                <span class="slide"><input type="range" min="0" max="1" step="0.01" id="d-\(key)" \
                name="\(key)" value="\(decimalText(requirements.route ?? usual))" \
                data-default="\(decimalText(usual))" aria-describedby="dh-\(key)"> \
                <output for="d-\(key)">\(words.language.percent(requirements.route ?? usual))\
                </output></span>
                """)
    }

    private func field(
        _ key: RequirementKey, label: String?, hint: DecisionPhrase?, control: HTML
    ) -> HTML {
        let hint: HTML? = hint.map { phrase in
            "<small id=\"dh-\(key.rawValue)\">\(words(phrase))</small>"
        }
        return """
            <div class="field f-\(key.rawValue)" data-field><label for="d-\(key.rawValue)">\
            \(label ?? words.named(PhraseKeys.key(key)))</label>\(control)\(hint)</div>
            """
    }

    private func value(_ key: RequirementKey) -> String {
        let text = requirements.text(of: key)
        return text.isEmpty ? usual(key) : text
    }

    /// A task has no default: without one there is nothing to advise on. The lengths are those of the
    /// task; the script takes them from its option.
    private func usual(_ key: RequirementKey) -> String {
        let task = catalogue.advice.tasks[requirements.task]
        return switch key {
        case .language: words.language.code
        case .prompt: String(task?.prompt ?? 1)
        case .output: String(task?.output ?? 1)
        default: Requirements.defaults.text(of: key)
        }
    }

    private func option(_ value: String, _ name: String, isChosen: Bool) -> HTML {
        let selected: HTML = isChosen ? " selected" : ""
        return "<option value=\"\(value)\"\(selected)>\(name)</option>"
    }
}

// MARK: - Choices

extension DecisionFields {
    /// By their difficulty; each brings its typical length of prompt and answer.
    private var tasks: HTML {
        let all = catalogue.advice.tasks.all
        let levels = (1...4).map { level -> HTML in
            group(
                words.named("group.level-\(level)"),
                all.filter { $0.kind == .model && $0.level == level })
        }
        return
            "\(HTML(levels))\(group(words(DecisionPhrase.other), all.filter { $0.kind != .model }))"
    }

    private func group(_ title: String, _ tasks: [TaskRow]) -> HTML {
        let options = tasks.map { task -> HTML in
            let selected: HTML = task.id == requirements.task ? " selected" : ""
            return """
                <option value="\(task.id)" data-prompt="\(task.prompt)" \
                data-output="\(task.output)"\(selected)>\(words.named("task." + task.id))</option>
                """
        }
        return tasks.isEmpty ? "" : "<optgroup label=\"\(title)\">\(HTML(options))</optgroup>"
    }

    private var languages: HTML {
        let chosen = requirements.language?.rawValue ?? words.language.code
        let names = [("ru", "Русский"), ("zh", "中文"), ("pl", "Polski"), ("en", "English")]
        return HTML(names.map { option($0.0, $0.1, isChosen: $0.0 == chosen) })
    }

    private func choices<Value: RawRepresentable<String> & Equatable>(
        _ values: [Value], _ chosen: Value, _ prefix: String
    ) -> HTML {
        HTML(
            values.map { value in
                option(
                    value.rawValue, words.named(prefix + value.rawValue), isChosen: value == chosen)
            })
    }

    private var devices: HTML {
        let none = option("", words(DecisionPhrase.none), isChosen: requirements.device == nil)
        return hasDevices ? "\(none)\(HTML(deviceGroups))" : none
    }

    private var deviceGroups: [HTML] {
        let kinds = catalogue.devices.all.reduce(into: [Device.Kind]()) { kinds, device in
            if !kinds.contains(device.kind) { kinds.append(device.kind) }
        }
        return kinds.map { kind -> HTML in
            let options = catalogue.devices.all.filter { $0.kind == kind }.map {
                option($0.id, $0.name, isChosen: $0.id == requirements.device)
            }
            return
                "<optgroup label=\"\(words.named(PhraseKeys.key(kind)))\">\(HTML(options))</optgroup>"
        }
    }

    private var currencies: HTML {
        HTML(
            Currency.allCases.map {
                option(
                    $0.rawValue, $0.rawValue.uppercased(), isChosen: $0 == requirements.currency)
            })
    }
}
