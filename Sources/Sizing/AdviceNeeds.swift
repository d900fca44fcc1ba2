/// What the task needs of a model, with the rules' adjustments, by the order of `abilities.csv`.
struct Needs {
    struct Need {
        /// Index into `abilities.csv` and into a standing's values.
        let ability: Int
        let level: Double
    }

    let needs: [Need]
    /// The mean of the levels.
    let level: Double

    /// `extra` points on every level.
    init(
        _ task: TaskRow, _ facts: borrowing RuleFacts, _ rules: [Rule], _ abilities: [Ability],
        quality: Requirements.Quality
    ) {
        var needs: [Need] = []
        var sum = 0.0
        for need in task.needs(quality) {
            let id = utf8Equal(need.ability, "language") ? facts.language : need.ability
            guard let index = abilities.firstIndex(where: { utf8Equal($0.id, id) }) else {
                continue
            }
            var level = need.level
            for rule in rules where rule.effect == .need {
                guard rule.holds(facts) else { continue }
                if rule.target.isEmpty || utf8Equal(rule.target, need.ability) {
                    level += rule.weight
                }
            }
            level = min(100, max(0, level))
            needs.append(Need(ability: index, level: level))
            sum += level
        }
        self.needs = needs
        level = needs.isEmpty ? 0 : sum / Double(needs.count)
    }

    /// A standing held against the needs, `loss` points taken off every score.
    func match(_ standing: borrowing Standing, loss: Double, cap: Double) -> Match {
        var match = Match()
        for need in needs where need.ability < standing.values.count {
            let value = standing.values[need.ability]
            let score = score(value, loss: loss)
            let above = score - need.level
            match.quality += score
            match.worth += min(cap, above)
            match.least = min(match.least, above)
            if value.evidence == .interpolated { match.guessed += 1 }
            if value.evidence == .maker { match.reported += 1 }
        }
        match.count = needs.count
        let count = Double(max(1, needs.count))
        match.quality /= count
        match.worth /= count
        return match
    }
}

/// How a model meets the needs.
struct Match {
    /// The mean score.
    var quality = 0.0
    /// The mean of the points above the levels, capped.
    var worth = 0.0
    /// The least of them: negative where a level is missed.
    var least = 100.0
    /// Abilities that count, those estimated, those that only the maker has measured.
    var count = 0
    var guessed = 0
    var reported = 0

    /// Estimated if most of the abilities are.
    var evidence: Evidence {
        if guessed * 2 > count { return .interpolated }
        return guessed + reported > 0 ? .maker : .independent
    }
}
