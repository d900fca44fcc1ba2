import Markup
import Sizing

/// How far the devices reach, and what lies on each of several.
extension AnswerView {
    var limits: HTML? {
        guard let placement = answer.placement else { return nil }
        return """
            <h3>\(words(WidgetPhrase.answerLimits))</h3>
            <div class="lines">
            \(placement.isOfOneKind ? devicesNeeded(placement) : nil)
            \(longestContext(placement))
            \(mostUsers(placement))
            </div>
            """
    }

    private func devicesNeeded(_ placement: Placement) -> HTML {
        let each = placement.shares.first.map { Double($0.room) } ?? 0
        let formula = words(
            WidgetPhrase.formulaDevices,
            [
                ("needed", words.memory(Double(placement.needed))), ("room", words.memory(each)),
            ])
        return line(
            key: "devices", style: "plain", name: words(WidgetPhrase.answerDevicesNeeded),
            value: placement.devicesNeeded.map { words.number($0) }
                ?? words(WidgetPhrase.answerMoreThan64),
            formula: HTML(formula))
    }

    private func longestContext(_ placement: Placement) -> HTML {
        let formula = words(
            WidgetPhrase.formulaLongestContext,
            [
                ("room", words.memory(Double(placement.room))),
                ("users", words.users(answer.scenario.users)),
                ("token", words.smallMemory(Double(answer.memory.cachePerToken ?? 0))),
            ])
        return line(
            key: "context", style: "plain", name: words(WidgetPhrase.answerLongestContext),
            value: placement.longestContext.map { words.tokens($0) }
                ?? words(WidgetPhrase.answerNone),
            formula: HTML(formula))
    }

    private func mostUsers(_ placement: Placement) -> HTML {
        let users = max(answer.scenario.users, 1)
        let formula = words(
            WidgetPhrase.formulaMostUsers,
            [
                ("room", words.memory(Double(placement.room))),
                ("tokens", words.tokens(answer.scenario.context)),
                ("each", words.memory(Double(answer.memory.cache ?? 0) / Double(users))),
            ])
        return line(
            key: "users", style: "plain", name: words(WidgetPhrase.answerMostUsers),
            value: placement.mostUsers > 0
                ? words.number(placement.mostUsers) : words(WidgetPhrase.answerNone),
            formula: HTML(formula))
    }

    var shares: HTML? {
        guard let placement = answer.placement, placement.shares.count > 1 else { return nil }
        let unit = words(UnitPhrase.gib)
        let table = ResultTable(
            caption: words(WidgetPhrase.answerShares),
            columns: [
                .init(words(WidgetPhrase.columnDevice)),
                .init(words(WidgetPhrase.answerNeeded, [("unit", unit)]), isFigures: true),
                .init(words(WidgetPhrase.columnRoom, [("unit", unit)]), isFigures: true),
            ],
            rows: placement.shares.map { share in
                [
                    .text(catalogue.devices[share.device]?.name ?? share.device),
                    .figure(words.gib(Double(share.needed))),
                    .figure(words.gib(Double(share.room))),
                ]
            })
        return table.view(words)
    }
}
