// MARK: - Devices and APIs

extension AdviceSearch {
    /// Every model with its cheapest way, but those that are beaten by a choice as good.
    func candidates() -> Candidates {
        var found = Candidates()
        let rivals = max(1, Int(settings.value(.choices, else: 5)))
        let offers = offers()
        for prospect in prospects(offers) {
            if prospect.least > budget { continue }
            if found.beat(
                quality: prospect.match.quality - tolerance, month: prospect.least,
                price: prospect.bound, number: rivals)
            {
                continue
            }
            if let best = cheapest(prospect, offers, below: 1e300) { found.insert(best) }
        }
        return found
    }

    /// The first of the candidates, without the others.
    func first() -> Candidate? {
        var first: Candidate?
        let offers = offers()
        for prospect in prospects(offers) where prospect.least <= budget {
            let limit = first?.price ?? 1e300
            if prospect.bound >= limit { break }
            better(&first, cheapest(prospect, offers, below: limit))
        }
        return first
    }

    /// Who has hardware is not sent to an API by it; the two are compared apart.
    private func offers() -> [APIOffer] { requirements.device == nil ? apiOffers() : [] }

    /// The model's cheapest way by preference, where that is below `limit`.
    func cheapest(
        _ prospect: Prospect, _ offers: [APIOffer], below limit: Double
    ) -> Candidate? {
        var best: Candidate?
        for offer in offers where utf8Equal(offer.model, prospect.model.id) {
            better(&best, candidate(prospect, offer))
        }
        let builds = catalogue.advice.builds.all
        for index in builds.indices {
            let limit = min(limit, best?.price ?? limit)
            better(&best, candidate(prospect, builds[index], index, below: limit))
        }
        return best
    }

    /// Takes the other in the place of the best, if it ranks before it and is within the budget.
    private func better(_ best: inout Candidate?, _ other: Candidate?) {
        guard let other, other.month <= budget else { return }
        if let current = best, current.price <= other.price { return }
        best = other
    }

    /// The cheapest devices that serve the model in this format.
    private func candidate(
        _ prospect: Prospect, _ build: Build, _ index: Int, below limit: Double
    ) -> Candidate? {
        guard serves(build, prospect.model),
            let match = match(prospect, build), match.least >= caution(match)
        else { return nil }
        var fitting: Fitting?
        var best: Candidate?
        for known in options.devices {
            guard let part = known.parts[index] else { continue }
            var devices: Double?
            for place in known.options {
                let option = options.options[place]
                let limit = best?.price ?? limit
                if least(option, load: 0, prospect, match) >= limit { break }
                guard option.month.mid <= budget, request.allows(prospect.active, known, option)
                else { continue }
                fitting =
                    fitting ?? Fitting.make(prospect.model, build, request, think: prospect.think)
                guard let fitting else { return nil }
                guard fitting.holds(option, known), fitting.divides(among: option.count) else {
                    continue
                }
                devices = devices ?? fitting.devices(part)
                let load = (devices ?? 0) / Double(option.count)
                guard load <= Double(option.replicas),
                    least(option, load: load, prospect, match) < limit
                else { continue }
                var trial = fitting.trial(option, part)
                guard trial.isPossible, least(option, load: trial.load, prospect, match) < limit,
                    trial.lay(fitting.layout(option, known)),
                    least(option, load: trial.load, prospect, match) < limit,
                    let service = trial.service
                else { continue }
                better(&best, candidate(prospect, index, match, place, service))
            }
        }
        return best
    }

    /// The least that as many copies are ranked by as serve `load` times what one does. More copies
    /// are used less, but what use adds to the cost of them all stays the same.
    private func least(
        _ option: DeviceOption, load: Double, _ prospect: Prospect, _ match: Match
    ) -> Double {
        let month = option.month.mid * max(1, load.rounded(.up))
        return rank(
            month: month, prospect.favour,
            params: Double(prospect.model.paramsTotal) / 1e9, worth: match.worth,
            busy: option.month.mid * load * request.busy / max(1e-12, month + baseCost))
    }

    func candidate(
        _ prospect: Prospect, _ build: Int, _ match: Match, _ option: Int, _ service: Service
    ) -> Candidate {
        let month = options.options[option].month.mid * Double(service.replicas)
        return Candidate(
            standing: prospect.standing, build: build, option: option, offer: -1,
            service: service, month: month,
            price: rank(
                month: month, prospect.favour,
                params: Double(prospect.model.paramsTotal) / 1e9, worth: match.worth,
                busy: service.busy),
            quality: match.quality, evidence: match.evidence, guessed: match.guessed,
            margin: match.least)
    }

    /// A model published in a format of its own is proposed in that alone.
    func serves(_ build: Build, _ model: Model) -> Bool {
        if let native = build.native { return utf8Equal(native, model.nativeDtype ?? "") }
        for other in catalogue.advice.builds.all {
            if let native = other.native, utf8Equal(native, model.nativeDtype ?? "") {
                return false
            }
        }
        return true
    }

    /// `nil` where the format's loss takes a level below the need.
    func match(_ prospect: Prospect, _ build: Build) -> Match? {
        guard catalogue.formats[build.quant] != nil else { return nil }
        var facts = facts
        facts.take(prospect.model)
        let match = needs.match(
            catalogue.advice.standings.all[prospect.standing], loss: loss(facts, build), cap: cap)
        return match.least >= 0 ? match : nil
    }

    /// Points that the format takes off every score of the model that `facts` are of.
    func loss(_ facts: RuleFacts, _ build: Build) -> Double {
        var facts = facts
        facts.quant = build.quant
        facts.bits = catalogue.formats[build.quant]?.bits
        facts.engine = build.engine.rawValue
        var loss = 0.0
        for rule in rules.loss where rule.holds(facts) { loss += rule.weight }
        return loss
    }

    /// Points above the need that this evidence has to have.
    func caution(_ match: Match) -> Double {
        var facts = facts
        facts.evidence = match.evidence.rawValue
        var points = 0.0
        for rule in rules.caution where rule.holds(facts) { points += rule.weight }
        return points
    }

}

extension AdviceSearch {
    /// An API's row with its price of a month.
    struct APIOffer {
        let index: Int
        let model: String
        /// US dollars, and what of it the output costs.
        let month: Double
        let output: Double
    }

    func apiOffers() -> [APIOffer] {
        guard requirements.data == .anywhere else { return [] }
        var offers: [APIOffer] = []
        for (index, row) in catalogue.prices.all.enumerated() where row.kind == .api {
            guard let model = row.model, let output = row.priceOut else { continue }
            let written = output * Double(request.output) / 1e6 * request.perMonth
            let read = row.price * Double(request.prompt) / 1e6 * request.perMonth
            offers.append(
                APIOffer(index: index, model: model, month: read + written, output: written))
        }
        return offers
    }

    func candidate(_ prospect: Prospect, _ offer: APIOffer) -> Candidate? {
        var facts = facts
        facts.take(prospect.model)
        facts.basis = Choice.Basis.api.rawValue
        facts.evidence = prospect.match.evidence.rawValue
        for rule in rules.exclude where rule.holds(facts) { return nil }
        guard prospect.match.least >= caution(prospect.match) else { return nil }
        let month = offer.month + offer.output * (prospect.think - 1)
        return Candidate(
            standing: prospect.standing, build: -1, option: -1, offer: offer.index,
            service: Service(users: 1, replicas: 1, busy: 0, firstToken: 1), month: month,
            price: rank(
                month: month, prospect.favour, params: 0, worth: prospect.match.worth, busy: 0),
            quality: prospect.match.quality, evidence: prospect.match.evidence,
            guessed: prospect.match.guessed, margin: prospect.match.least)
    }
}
