/// Looks for the models, formats and devices that meet the requirements.
///
/// By bounds and not by trying all: a model's cheapest device that could hold it bounds its cost
/// from below; models are taken from the cheapest bound, and one whose bound is beaten by a choice
/// already found that is as good is not laid on any device.
final class AdviceSearch {
    let catalogue: Catalogue
    let requirements: Requirements
    let task: TaskRow
    let rules: RuleBook
    let facts: RuleFacts
    let settings: Settings
    let needs: Needs
    let request: AdviceRequest
    let options: DeviceOptions
    /// US dollars a month; without a limit beyond any cost.
    let budget: Double
    /// Of the tier that the task needs, among the tiers.
    var neededPlace = 0
    /// Settings that are asked for each model, see `RuleSetting`.
    let cap: Double
    let tolerance: Double
    private let premium: Double
    let baseCost: Double
    private let sizeBurden: Double
    private let busyBurden: Double

    init(
        _ requirements: Requirements, _ task: TaskRow, _ rules: RuleBook, _ catalogue: Catalogue
    ) {
        self.catalogue = catalogue
        self.requirements = requirements
        self.task = task
        self.rules = rules
        let rate = catalogue.unitsPerUSD(requirements.currency)
        var facts = RuleFacts(requirements, task, unitsPerUSD: rate)
        // Of the hardware there is, for what rules assume of it.
        let owned = requirements.device.flatMap { catalogue.devices[$0] }
        if let owned, owned.memoryGiB == nil { facts.hardware = owned.kind.rawValue }
        self.facts = facts
        settings = Settings(rules.set, facts)
        needs = Needs(
            task, facts, rules.need, catalogue.advice.abilities.all,
            quality: requirements.quality)
        request = AdviceRequest(
            requirements, RequestLength(requirements, task), settings, catalogue)
        options = DeviceOptions(requirements, facts, rules.set, settings, catalogue)
        budget = facts.budget ?? 1e18
        cap = max(0.1, settings.value(.marginCap, else: 100))
        tolerance = settings.value(.tolerance, else: 0)
        premium = settings.value(.premium, else: 0)
        baseCost = settings.value(.baseCost, else: 0)
        sizeBurden = settings.value(.sizeBurden, else: 0)
        busyBurden = settings.value(.busyBurden, else: 0)
    }
}

// MARK: - Models

extension AdviceSearch {
    /// A model that meets the needs before any format's loss, and the least it can cost.
    struct Prospect {
        let standing: Int
        let model: Model
        let match: Match
        let favour: Double
        let think: Double
        /// Parameters at work for a token, at least.
        let active: Double
        /// US dollars a month at least, and that as choices are ranked.
        let least: Double
        let bound: Double
    }

    /// Models whose abilities do, from the least possible cost.
    func prospects(_ offers: [APIOffer]) -> [Prospect] {
        var found: [Prospect] = []
        for (index, standing) in catalogue.advice.standings.all.enumerated() {
            let match = needs.match(standing, loss: 0, cap: cap)
            guard match.least >= 0, let model = catalogue.models[standing.id],
                let prospect = prospect(index, model, match, offers)
            else { continue }
            var place = found.count
            while place > 0, found[place - 1].bound > prospect.bound { place -= 1 }
            found.insert(prospect, at: place)
        }
        return found
    }

    private func prospect(
        _ index: Int, _ model: Model, _ match: Match, _ offers: [APIOffer]
    ) -> Prospect? {
        var facts = facts
        facts.take(model)
        facts.evidence = match.evidence.rawValue
        facts.margin = match.least
        facts.isBelow = place(of: model) ?? 0 < neededPlace
        guard accepts(model, facts) else { return nil }
        let favour = favour(facts)
        var least = leastCost(Double(model.paramsTotal))
        var params = facts.params ?? 0
        for offer in offers where utf8Equal(offer.model, model.id) {
            least = min(least, offer.month)
            params = 0
        }
        return Prospect(
            standing: index, model: model, match: match, favour: favour,
            think: Settings(rules.think, facts).value(.think, else: 1),
            active: model.leastActive,
            least: least,
            bound: rank(month: least, favour, params: params, worth: cap, busy: 0))
    }

    /// Whether the model takes what the task gives it, and no rule leaves it out.
    func accepts(_ model: Model, _ facts: borrowing RuleFacts) -> Bool {
        if let most = model.maxContext, most < request.context { return false }
        if let wanted = task.modality, !takes(model, wanted) { return false }
        for rule in rules.exclude where rule.holds(facts) { return false }
        return true
    }

    private func takes(_ model: Model, _ wanted: String) -> Bool {
        for part in utf8Parts(model.modality, separator: UInt8(ascii: "+"))
        where utf8Equal(part, wanted) {
            return true
        }
        return false
    }

    private func favour(_ facts: borrowing RuleFacts) -> Double {
        var factor = 1.0
        for rule in rules.favour where rule.holds(facts) { factor *= rule.weight }
        return factor
    }

    /// US dollars a month of the cheapest devices that could hold so many parameters in four bits.
    private func leastCost(_ parameters: Double) -> Double {
        for option in options.options {
            let room = options.devices[option.device].memory * Double(option.count)
            if room >= parameters / 2 { return option.month.mid }
        }
        return 1e18
    }

    /// What choices are ranked by: the cost, more for size and use, less for quality beyond the need.
    func rank(month: Double, _ favour: Double, params: Double, worth: Double, busy: Double)
        -> Double
    {
        let size = 1 + params * sizeBurden
        let use = 1 + busy * busyBurden
        return (month + baseCost) * favour * size * use
            * (1 - premium * max(0, min(1, worth / cap)))
    }
}

extension Model {
    /// A bound from below on the parameters that multiply with each token: without embeddings, which
    /// are at most three fifths of the smallest models, and without shared experts.
    fileprivate var leastActive: Double {
        if let paramsActive { return Double(paramsActive) * 0.4 }
        return Double(paramsTotal) * 0.4 * activeShare
    }
}
