import Markup
import Sizing
import Widgets

extension ModelView {
    var memory: HTML? {
        if figures.formats.isEmpty { return nil }
        let columns =
            [
                ResultTable.Column(words(WidgetPhrase.columnQuant)),
                .init(words(PagePhrase.modelBits), isFigures: true),
                .init(words(PagePhrase.modelWeightsAlone), isFigures: true),
            ] + figures.contexts.map { .init(words.tokens($0), isFigures: true) }
        let table = ResultTable(
            caption: words(
                PagePhrase.modelMemoryCaption, [("unit", words(UnitPhrase.gib))]),
            columns: columns, rows: figures.formats.map(memoryRow))
        return """
            <h2 id="memory">\(words(PagePhrase.modelMemory))</h2>
            \(table.view(words))
            """
    }

    private func memoryRow(_ row: ModelFigures.FormatRow) -> [ResultTable.Cell] {
        let count = figures.usual?.totalParameters ?? Double(model.paramsTotal)
        let bits: ResultTable.Cell =
            count > 0 ? .figure(words.number(row.weights * 8 / count, places: 2)) : .none
        return [
            .text("\(row.format.name) <small>\(row.format.engine.name)</small>" as HTML), bits,
            .figure(words.gib(row.weights)),
        ]
            + row.totals.map { total in total.map { .figure(words.gib($0)) } ?? .none }
    }

    var devices: HTML? {
        guard let usual = figures.usual, usual.hasShape, !figures.devices.isEmpty else {
            return nil
        }
        let columns =
            [
                ResultTable.Column(words(WidgetPhrase.columnDevice)),
                .init(
                    words(WidgetPhrase.columnMarketed, [("unit", words(WidgetPhrase.unitGb))]),
                    isFigures: true),
            ] + figures.deviceFormats.map { .init($0.name, isFigures: true) }
        let table = ResultTable(
            caption: words(
                PagePhrase.modelDevicesCaption,
                [("tokens", words.tokens(usual.scenario.context))]),
            columns: columns, rows: figures.devices.map(deviceRow))
        return """
            <h2 id="devices">\(words(PagePhrase.modelDevices))</h2>
            \(table.view(words))
            """
    }

    private func deviceRow(_ row: ModelFigures.DeviceRow) -> [ResultTable.Cell] {
        let device = row.device
        let name: HTML =
            links.device(device.id).map { "<a href=\"\($0)\">\(device.name)</a>" }
            ?? HTML(device.name)
        let memory: ResultTable.Cell =
            device.memoryGiB.map { .figure(words.number($0, places: 0)) } ?? .none
        return [.text(name), memory]
            + row.counts.map { count in
                .figure(
                    count.map { words.number($0) } ?? words(WidgetPhrase.answerMoreThan64))
            }
    }

    var shape: HTML {
        """
        <h2 id="shape">\(words(PagePhrase.modelShape))</h2>
        \(definitionList(about + dimensions))
        """
    }

    private var about: [(name: String, value: HTML?)] {
        [
            (words(PagePhrase.modelDeveloper), HTML(model.developer)),
            (words(PagePhrase.modelReleased), model.released.map { HTML($0) }),
            (words(PagePhrase.modelLicence), model.license.map { HTML($0) }),
            (words(PagePhrase.modelModality), HTML(modality(model.modality, words))),
            (words(PagePhrase.modelRepository), HTML(model.repository)),
            (words(PagePhrase.modelTier), tier.map { HTML($0.nameAndRange(words)) }),
            (
                words(PagePhrase.modelParameters),
                HTML(words.parameters(Double(model.paramsTotal)))
            ),
            (
                words(PagePhrase.modelActive),
                model.feedForward.experts > 0 ? activeCount.map { HTML(words.parameters($0)) } : nil
            ),
        ]
    }

    private var dimensions: [(name: String, value: HTML?)] {
        let experts = model.feedForward
        let heads: HTML =
            "\(words.number(model.attentionHeads))\u{A0}/\u{A0}\(words.number(model.kvHeads))"
        let chosen: HTML =
            "\(words.number(experts.experts))\u{A0}/\u{A0}\(words.number(experts.expertsPerToken))"
        return [
            (words(PagePhrase.modelLayers), known(model.layers)),
            (words(PagePhrase.modelHidden), known(model.hiddenSize)),
            (words(PagePhrase.modelHeads), model.attentionHeads > 0 ? heads : nil),
            (words(PagePhrase.modelHeadDim), known(model.headDim)),
            (words(PagePhrase.modelExperts), experts.experts > 0 ? chosen : nil),
            (words(PagePhrase.modelVocabulary), known(model.vocabSize)),
            (
                words(PagePhrase.modelMaxContext),
                model.maxContext.map { HTML(words.tokens($0)) }
            ),
            (
                words(PagePhrase.modelCachePerToken),
                figures.usual?.memory.cachePerToken.map { HTML(words.smallMemory(Double($0))) }
            ),
        ]
    }

    private func known(_ count: Int) -> HTML? { count > 0 ? HTML(words.number(count)) : nil }
}

/// `text+image` in the reader's words; a kind without a phrase stays as the table has it.
func modality(_ kinds: String, _ words: Words) -> String {
    kinds.split(separator: "+", omittingEmptySubsequences: true).map { kind in
        kind.split(separator: ">").map { part in
            let name = part.hasSuffix("-") ? String(part.dropLast()) : String(part)
            return words.has("modality." + name) ? words.named("modality." + name) : name
        }.joined(separator: " → ")
    }.joined(separator: " + ")
}
