/// An API's price of a million tokens in and out, in the scenario's currency.
struct APIPrice: Sendable, Equatable {
    let input: Estimate
    let output: Estimate

    init(input: Estimate, output: Estimate) {
        self.input = input
        self.output = output
    }

    /// The scenario's own prices, else what providers ask for this model.
    init?(_ scenario: Scenario, unitsPerUSD rate: Double, in catalogue: Catalogue) {
        if let input = scenario.apiIn, let output = scenario.apiOut {
            self.init(input: Estimate(exactly: input), output: Estimate(exactly: output))
            return
        }
        guard let model = scenario.model else { return nil }
        self.init(of: model, unitsPerUSD: rate, in: catalogue)
    }

    /// Of the model or the offer that requests are sent on to.
    init?(routedBy scenario: Scenario, unitsPerUSD rate: Double, in catalogue: Catalogue) {
        guard scenario.route > 0, let id = scenario.routeTo else { return nil }
        self.init(of: id, unitsPerUSD: rate, in: catalogue)
    }

    private init?(of id: String, unitsPerUSD rate: Double, in catalogue: Catalogue) {
        var inputs: [Double] = []
        var outputs: [Double] = []
        for row in catalogue.prices.all where row.kind == .api {
            var isMeant = utf8Equal(row.id, id)
            if let model = row.model, utf8Equal(model, id) { isMeant = true }
            guard isMeant, let output = row.priceOut else { continue }
            inputs.append(row.price)
            outputs.append(output)
        }
        guard let input = catalogue.spread(of: inputs),
            let output = catalogue.spread(of: outputs)
        else { return nil }
        self.init(input: input.scaled(by: rate), output: output.scaled(by: rate))
    }

    /// Of one request.
    func request(_ scenario: Scenario) -> Estimate {
        input.scaled(by: Double(max(1, scenario.prompt)) / 1e6)
            + output.scaled(by: Double(max(1, scenario.output)) / 1e6)
    }
}

extension Catalogue {
    /// Whether an API's price is known for a model, or by an offer's id.
    func offers(_ id: String) -> Bool {
        models[id] != nil || prices.all.contains { $0.kind == .api && utf8Equal($0.id, id) }
    }
}

/// One typical request: on the devices, at an API, and blended.
struct RequestCost: Sendable, Equatable {
    let own: Estimate?
    let api: Estimate?
    let routed: Estimate?
    let blended: Estimate?
    let breakEven: Estimate?

    init(
        _ scenario: Scenario, hour: HourPrice?, api price: APIPrice?, speed: Speed?,
        routed route: APIPrice?
    ) {
        let output = Double(max(1, scenario.output))
        // Requests an hour if the devices never rest.
        let rate = speed.map { $0.throughput.scaled(by: 3600 / output) }
        own = RequestCost.own(hour, rate, scenario)
        api = price?.request(scenario)
        let here = own ?? api
        routed = route?.request(scenario)
        if let routed, let here {
            let share = min(1, max(0, scenario.route))
            blended = here.scaled(by: 1 - share) + routed.scaled(by: share)
        } else {
            blended = here
        }
        breakEven = RequestCost.breakEven(hour, api, rate)
    }

    private static func own(
        _ hour: HourPrice?, _ rate: Estimate?, _ scenario: Scenario
    ) -> Estimate? {
        guard let hour, let rate, rate.low > 0 else { return nil }
        let used = CostAssumptions.used(scenario)
        guard used.low > 0 else { return nil }
        return Estimate(
            low: hour.hour.low / (rate.high * used.high),
            mid: hour.hour.mid / (rate.mid * used.mid),
            high: hour.hour.high / (rate.low * used.low))
    }

    /// A day of the devices over a request at the API; none where even the middle is beyond what
    /// the devices serve.
    private static func breakEven(
        _ hour: HourPrice?, _ api: Estimate?, _ rate: Estimate?
    ) -> Estimate? {
        guard let hour, let api, api.low > 0, let rate else { return nil }
        let requests = Estimate(
            low: hour.hour.low * 24 / api.high, mid: hour.hour.mid * 24 / api.mid,
            high: hour.hour.high * 24 / api.low)
        return requests.mid <= rate.mid * 24 ? requests : nil
    }
}
