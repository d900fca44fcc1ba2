import Markup
import Sizing

/// Where to start, and what comes after: the ladder, routing, fine-tuning, own hardware or an API.
extension AdviceView {
    var ladder: HTML? {
        if advice.ladder.isEmpty { return nil }
        return ladder(caption: "").view(words: say.words)
    }

    func ladder(caption: String) -> LadderView {
        LadderView(
            caption: caption, qualityTitle: say(.quality),
            currency: advice.requirements.currency, steps: advice.ladder.map(step))
    }

    private func step(_ step: LadderStep) -> LadderView.Step {
        let said = step.remarks.map { remark -> HTML in
            "<span data-rule=\"\(remark.rule)\">\(sentence(remark))</span>"
        }
        return LadderView.Step(
            name: say.modelName(step.choice.model), place: say.place(step.choice),
            adds: [HTML(added(step))] + said, cost: step.choice.costMonth,
            quality: whole(step.choice.quality))
    }

    /// What a step gains and costs against the one below.
    private func added(_ step: LadderStep) -> String {
        if step.gain <= 0, step.costFactor == 1 { return say(.stepFirst) }
        let phrase: AdvicePhrase =
            step.costFactor > 1.05 ? .stepDearer : step.costFactor < 0.95 ? .stepCheaper : .stepNext
        return say(
            phrase,
            [
                ("gain", say.points(step.gain)),
                ("factor", say.words.number(step.costFactor, places: step.costFactor < 10 ? 1 : 0)),
            ])
    }

    var routing: HTML? {
        advice.routing.map { routing -> HTML in
            """
            <p>\(say(
                .routingBlended,
                [
                    ("share", say.share(routing.share)),
                    ("small", say.modelName(routing.small.model)),
                    ("large", say.modelName(routing.large.model)),
                    ("cost", say.money(routing.blendedMonth)),
                ])) \(say(
                .routingParts,
                [
                    ("small", say.money(routing.smallMonth)),
                    ("large", say.money(routing.largeMonth)),
                ]))</p>
            \(remarks(routing.remarks))
            """
        }
    }

    var tuning: HTML? {
        advice.tuning.map { tuning -> HTML in
            let phrase: AdvicePhrase = tuning.suffices ? .tuningEnough : .tuningTooFew
            let examples = say(
                phrase,
                [
                    ("examples", say.words.number(tuning.examples)),
                    ("wanted", say.words.number(tuning.wanted)),
                    ("model", say.modelName(tuning.model)),
                ])
            return """
                <p>\(examples) \(HTML(needs(tuning), separator: " "))</p>
                \(remarks(tuning.remarks))
                """
        }
    }

    private func needs(_ tuning: TuningAdvice) -> [HTML] {
        var sentences: [HTML] = []
        if let need = tuning.need {
            let memory = say.words.memory(need.total.low, need.total.high)
            sentences.append(
                HTML(
                    say(
                        .tuningNeed,
                        [
                            ("method", say.words.named("tune." + tuning.method.rawValue)),
                            ("memory", memory),
                        ])))
        }
        if let cost = tuning.cost {
            sentences.append(HTML(say(.tuningCost, [("cost", say.money(cost))])))
        }
        return sentences
    }

    var ownOrAPI: HTML? {
        advice.ownOrAPI.map { comparison -> HTML in
            let sums = say(
                .ownMonth,
                [
                    ("own", say.line(comparison.own)),
                    ("own-cost", say.money(comparison.own.costMonth)),
                    ("api", say.modelName(comparison.api.model)),
                    ("api-cost", say.money(comparison.api.costMonth)),
                ])
            return """
                <p>\(sums) \(verdict(comparison))</p>
                \(remarks(comparison.remarks))
                """
        }
    }

    private func verdict(_ comparison: OwnOrAPI) -> String {
        let load = say.words.number(comparison.requestsDay, places: 0)
        let cheaper: AdvicePhrase =
            switch comparison.cheaper {
            case .own: .ownCheaper
            case .api: .apiCheaper
            case .unclear: .unclear
            }
        let verdict = say(cheaper, [("load", load)])
        guard let limit = comparison.breakEvenRequestsDay else { return verdict }
        let space = say.words.language == Language(code: "zh") ? "" : " "
        return verdict + space
            + say(.ownFrom, [("load", say.words.language.range(limit.low, limit.high))])
    }
}
