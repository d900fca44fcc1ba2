// MARK: - Where nothing meets the requirements

extension AdviceSearch {
    /// The first requirement, in the order of the rules, that alone gives a choice when it is
    /// loosened, and by how much at least.
    func loosening() -> Loosening? {
        for rule in inOrder(rules.loosen) where rule.holds(facts) {
            guard let field = named(rule.target, as: RequirementKey.self) else { continue }
            let steps = looser(field)
            // If the loosest gives nothing, no step does.
            guard let loosest = steps.last, let last = best(loosest) else { continue }
            var found = last
            for step in steps.dropLast() {
                guard let better = best(step) else { continue }
                found = better
                break
            }
            let value =
                field == .budget ? budgetText(found.choice) : found.requirements.text(of: field)
            return Loosening(
                field: field, value: value, choice: found.choice,
                remarks: remarks([rule], facts, values(field, value, found.choice)))
        }
        return nil
    }

    private func best(
        _ requirements: Requirements
    ) -> (requirements: Requirements, choice: Choice)? {
        let search = AdviceSearch(requirements, task, rules, catalogue)
        search.neededPlace = neededPlace
        guard let first = search.first(), let choice = search.choice(first) else { return nil }
        return (requirements, choice)
    }

    private func values(_ field: RequirementKey, _ value: String, _ choice: Choice)
        -> [RemarkValue]
    {
        let written: RemarkValue.Kind =
            field == .budget ? .money(Estimate(exactly: parseDecimal(value) ?? 0)) : .text(value)
        return [
            RemarkValue("field", .phrase("field." + field.rawValue)),
            RemarkValue("value", written), RemarkValue("choice", .model(choice.model)),
            RemarkValue("cost", .money(choice.costMonth)),
        ]
    }

    private func inOrder(_ rules: [Rule]) -> [Rule] {
        var sorted: [Rule] = []
        for rule in rules {
            var place = sorted.count
            while place > 0, sorted[place - 1].weight > rule.weight { place -= 1 }
            sorted.insert(rule, at: place)
        }
        return sorted
    }

    /// The requirements with this one loosened step by step.
    private func looser(_ field: RequirementKey) -> [Requirements] {
        var steps: [Requirements] = []
        var next = requirements
        while next.loosen(field), steps.count < 8 { steps.append(next) }
        return steps
    }

    /// The middle cost rounded up to two digits.
    private func budgetText(_ choice: Choice) -> String {
        var unit = 0.01
        while choice.costMonth.mid >= unit * 100, unit < 1e12 { unit *= 10 }
        return decimalText((choice.costMonth.mid / unit).rounded(.up) * unit)
    }
}

extension Requirements {
    /// Loosens one requirement by a step; `false` where it cannot be.
    fileprivate mutating func loosen(_ field: RequirementKey) -> Bool {
        switch field {
        case .budget:
            guard budget != nil else { return false }
            budget = nil
        case .latency:
            guard let looser = latency.looser else { return false }
            latency = looser
        case .quality:
            guard let looser = quality.looser else { return false }
            quality = looser
        case .data:
            guard let looser = data.looser else { return false }
            data = looser
        case .count:
            guard device != nil, count <= 32 else { return false }
            count *= 2
        case .device:
            guard device != nil else { return false }
            device = nil
        case .requests:
            guard requests > 1 else { return false }
            requests /= 2
        default: return false
        }
        return true
    }
}

extension Requirements.Latency {
    fileprivate var looser: Self? {
        switch self {
        case .instant: .chat
        case .chat: .minutes
        case .minutes: .batch
        case .batch: nil
        }
    }
}

extension Requirements.Quality {
    fileprivate var looser: Self? {
        switch self {
        case .critical: .good
        case .good: .draft
        case .draft: nil
        }
    }
}

extension Requirements.DataPlace {
    fileprivate var looser: Self? {
        switch self {
        case .inside: .cloud
        case .cloud: .anywhere
        case .anywhere: nil
        }
    }
}
