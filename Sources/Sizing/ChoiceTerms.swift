/// What a choice's figures were computed from, for their formulas.
///
/// A class of constants for the reason that `Answer` is one.
public final class ChoiceTerms: Sendable {
    /// Of a month in which the devices are paid for; 0 at an API.
    public let hours: Double
    /// Of an API for a million tokens, in the requirements' currency; `nil` on devices.
    public let prices: (prompt: Double, output: Double)?
    public let requestsMonth: Double
    /// Tokens that a request writes, thoughts among them.
    public let written: Double
    /// In the order of the task's needs.
    public let abilities: [ChoiceAbility]

    init(
        hours: Double, prices: (prompt: Double, output: Double)?, requestsMonth: Double,
        written: Double, abilities: [ChoiceAbility]
    ) {
        self.hours = hours
        self.prices = prices
        self.requestsMonth = requestsMonth
        self.written = written
        self.abilities = abilities
    }
}

/// How a choice meets one of the task's needs.
public struct ChoiceAbility: Sendable, Equatable {
    /// Id in `abilities.csv`.
    public let id: String
    /// 0 to 100, after the format's loss.
    public let score: Double
    public let needed: Double
    public let evidence: Evidence
}

extension Needs {
    /// Each need with the score that `match` took.
    func abilities(_ standing: Standing, loss: Double, _ all: [Ability]) -> [ChoiceAbility] {
        var abilities: [ChoiceAbility] = []
        for need in needs where need.ability < standing.values.count {
            let value = standing.values[need.ability]
            abilities.append(
                ChoiceAbility(
                    id: all[need.ability].id, score: score(value, loss: loss), needed: need.level,
                    evidence: value.evidence))
        }
        return abilities
    }

    func score(_ value: Standing.Value, loss: Double) -> Double { max(0, value.score - loss) }
}

extension AdviceSearch {
    func terms(_ candidate: Candidate, _ facts: RuleFacts) -> ChoiceTerms {
        let advice = catalogue.advice
        let think = Settings(rules.think, facts).value(.think, else: 1)
        var prices: (prompt: Double, output: Double)?
        var hours = 0.0
        var loss = 0.0
        if candidate.isAPI {
            let row = catalogue.prices.all[candidate.offer]
            prices = (row.price * rate, (row.priceOut ?? 0) * rate)
        } else {
            hours = options.options[candidate.option].hours
            loss = self.loss(facts, advice.builds.all[candidate.build])
        }
        return ChoiceTerms(
            hours: hours, prices: prices, requestsMonth: request.perMonth,
            written: max(1, Double(request.output) * think),
            abilities: needs.abilities(
                advice.standings.all[candidate.standing], loss: loss, advice.abilities.all))
    }
}
