import Markup
import Sizing
import Widgets

/// Advice as other programs read it: `guide advise --json`. Each item names the rules and the sources
/// that it rests on. What does not apply is absent.
func json(_ advice: Advice, say: RemarkWords) -> JSON {
    AdviceJSON(say: say, currency: advice.requirements.currency).json(advice)
}

private struct AdviceJSON {
    let say: RemarkWords
    let currency: Sizing.Currency

    func json(_ advice: Advice) -> JSON {
        .members([
            ("requirements", .string(advice.requirements.query)),
            ("task", .string(advice.task.id)),
            ("verdict", .string(advice.verdict.rawValue)),
            ("tier", advice.tier.map { .string($0) }),
            ("currency", .string(currency.rawValue)),
            ("reasons", remarks(advice.reasons)),
            ("choices", .array(advice.choices.map { .members(members($0)) })),
            ("ladder", .array(advice.ladder.map(step))),
            ("routing", advice.routing.map(routing)),
            ("tuning", advice.tuning.map(tuning)),
            ("own_or_api", advice.ownOrAPI.map(ownOrAPI)),
            ("loosening", advice.loosening.map(loosening)),
            ("risks", remarks(advice.risks)),
        ])
    }

    private func members(_ choice: Choice) -> [(name: String, value: JSON?)] {
        [
            ("model", .string(choice.model)), ("quant", choice.quant.map { .string($0) }),
            ("device", choice.device.map { .string($0) }),
            ("count", .integer(Int64(choice.count))),
            ("replicas", .integer(Int64(choice.replicas))),
            ("api", choice.api.map { .string($0) }), ("basis", .string(choice.basis.rawValue)),
            ("scenario", choice.scenario.map { .string($0.query) }),
            ("tier", .string(choice.tier)), ("cost_month", range(choice.costMonth)),
            ("cost_million", range(choice.costMillion)), ("decode", choice.decode.map(range)),
            ("first_token", choice.firstToken.map(range)),
            ("throughput", choice.throughput.map(range)), ("busy", .decimal(choice.busy)),
            ("quality", .decimal(choice.quality)), ("quality_needed", .decimal(choice.needed)),
            ("evidence", .string(choice.evidence.rawValue)),
            ("abilities", .array(choice.terms.abilities.map(ability))),
        ] + said(choice.remarks)
    }

    private func ability(_ ability: ChoiceAbility) -> JSON {
        .members([
            ("id", .string(ability.id)), ("score", .decimal(ability.score)),
            ("needed", .decimal(ability.needed)), ("evidence", .string(ability.evidence.rawValue)),
        ])
    }

    private func step(_ step: LadderStep) -> JSON {
        .members(
            members(step.choice).filter { !["rules", "sources", "remarks"].contains($0.name) }
                + [
                    ("gain", .decimal(step.gain)), ("cost_factor", .decimal(step.costFactor)),
                ] + said(step.remarks))
    }

    private func routing(_ routing: Routing) -> JSON {
        .members(
            [
                ("small", .string(routing.small.model)), ("large", .string(routing.large.model)),
                ("share", .decimal(routing.share)), ("small_month", range(routing.smallMonth)),
                ("large_month", range(routing.largeMonth)),
                ("blended_month", range(routing.blendedMonth)),
            ] + said(routing.remarks))
    }

    private func tuning(_ tuning: TuningAdvice) -> JSON {
        .members(
            [
                ("model", .string(tuning.model)), ("method", .string(tuning.method.rawValue)),
                ("examples", .integer(Int64(tuning.examples))),
                ("examples_wanted", .integer(Int64(tuning.wanted))),
                ("suffices", .bool(tuning.suffices)),
                ("scenario", .string(tuning.scenario.query)),
                ("memory", tuning.need.map { GuideKit.json($0) }),
                ("cost", tuning.cost.map(range)),
            ] + said(tuning.remarks))
    }

    private func ownOrAPI(_ both: OwnOrAPI) -> JSON {
        .members(
            [
                ("own", .members(members(both.own))), ("api", .members(members(both.api))),
                ("cheaper", .string(both.cheaper.rawValue)),
                ("requests_day", .decimal(both.requestsDay)),
                ("break_even_requests_day", both.breakEvenRequestsDay.map(range)),
            ] + said(both.remarks))
    }

    private func loosening(_ loosening: Loosening) -> JSON {
        .members(
            [
                ("field", .string(loosening.field.rawValue)), ("value", .string(loosening.value)),
                ("choice", .members(members(loosening.choice))),
            ] + said(loosening.remarks))
    }

    private func said(_ remarks: [Remark]) -> [(name: String, value: JSON?)] {
        var sources: [String] = []
        for source in remarks.flatMap(\.sources) where !sources.contains(source) {
            sources.append(source)
        }
        return [
            ("rules", .array(remarks.map { .string($0.rule) })),
            ("sources", .array(sources.map { .string($0) })), ("remarks", self.remarks(remarks)),
        ]
    }

    private func remarks(_ remarks: [Remark]) -> JSON {
        .array(
            remarks.map { remark in
                .object([
                    ("rule", .string(remark.rule)),
                    ("text", .string(say(remark))),
                    ("sources", .array(remark.sources.map { .string($0) })),
                ])
            })
    }

    private func range(_ estimate: Estimate) -> JSON {
        .object([
            ("low", .decimal(estimate.low)), ("mid", .decimal(estimate.mid)),
            ("high", .decimal(estimate.high)),
        ])
    }
}
