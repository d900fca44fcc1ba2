import Markup
import Sizing
import Widgets

// MARK: - Choices

extension CalculatorFields {
    /// The chosen one; `options.js` brings the others.
    var models: [ChoiceGroup] {
        var groups = [alone(.formOwnModel)]
        if let model = catalogue.models[scenario.text(of: .model)] {
            let choice = Choice(value: model.id, name: model.name)
            groups.append(ChoiceGroup(title: model.developer, choices: [choice]))
        }
        return groups
    }

    /// The chosen one; `options.js` brings the others.
    var devices: [ChoiceGroup] {
        var groups = [alone(.formNoDevice)]
        if let device = catalogue.devices[scenario.text(of: .device)] {
            let choice = Choice(value: device.id, name: device.name)
            let title = words.named(PhraseKeys.key(device.kind))
            groups.append(ChoiceGroup(title: title, choices: [choice]))
        }
        return groups
    }

    /// By engine, in the order in which the engines first appear.
    var weightFormats: [ChoiceGroup] {
        var groups: [ChoiceGroup] = []
        for format in catalogue.formats.all where format.forWeights {
            let choice = Choice(value: format.id, name: format.name)
            if let index = groups.firstIndex(where: { $0.title == format.engine.name }) {
                groups[index].choices.append(choice)
            } else {
                groups.append(ChoiceGroup(title: format.engine.name, choices: [choice]))
            }
        }
        return groups
    }

    var cacheFormats: [ChoiceGroup] {
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

    var engines: [ChoiceGroup] {
        var group = alone(.formEngineByFormat)
        group.choices += Engine.allCases.map { Choice(value: $0.rawValue, name: $0.name) }
        return [group]
    }

    var splits: [ChoiceGroup] {
        var group = alone(.formSplitByEngine)
        group.choices += [
            Choice(value: Split.layer.rawValue, name: words(PagePhrase.formSplitLayer)),
            Choice(value: Split.tensor.rawValue, name: words(PagePhrase.formSplitTensor)),
        ]
        return [group]
    }

    var onOff: [ChoiceGroup] {
        let choices = [
            Choice(value: "on", name: words(PagePhrase.formOn)),
            Choice(value: "off", name: words(PagePhrase.formOff)),
        ]
        return [ChoiceGroup(title: "", choices: choices)]
    }

    var tunings: [ChoiceGroup] {
        var group = alone(.formNoTuning)
        group.choices += [
            Choice(value: Tuning.qlora.rawValue, name: "QLoRA"),
            Choice(value: Tuning.lora.rawValue, name: "LoRA"),
            Choice(value: Tuning.full.rawValue, name: words(PagePhrase.formTuneFull)),
            Choice(value: Tuning.fullBF16.rawValue, name: words(PagePhrase.formTuneFullBf16)),
            Choice(value: Tuning.full8Bit.rawValue, name: words(PagePhrase.formTuneFull8bit)),
        ]
        return [group]
    }

    var currencies: [ChoiceGroup] {
        [
            ChoiceGroup(
                title: "",
                choices: Sizing.Currency.allCases.map { currency in
                    Choice(value: currency.rawValue, name: currency.written.code)
                })
        ]
    }

    var languages: [ChoiceGroup] {
        var group = alone(.formPageLanguage)
        group.choices += [
            Choice(value: TextLanguage.ru.rawValue, name: "Русский"),
            Choice(value: TextLanguage.zh.rawValue, name: "中文"),
            Choice(value: TextLanguage.pl.rawValue, name: "Polski"),
            Choice(value: TextLanguage.en.rawValue, name: "English"),
        ]
        return [group]
    }

    var draftFormats: [ChoiceGroup] { [alone(.formNoDraft)] + weightFormats }

    var cacheValueFormats: [ChoiceGroup] {
        var group = alone(.formCacheAsCache)
        group.choices += catalogue.formats.all.filter(\.forCache).map {
            Choice(value: $0.id, name: $0.name)
        }
        return [group]
    }

    /// The choice of leaving it open.
    private func alone(_ phrase: PagePhrase) -> ChoiceGroup {
        ChoiceGroup(title: "", choices: [Choice(value: "", name: words(phrase))])
    }
}
