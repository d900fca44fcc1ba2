// MARK: - A candidate as a choice, with its ranges

extension AdviceSearch {
    /// With its ranges computed as the calculator does; `nil` if the tables contradict themselves.
    func choice(_ candidate: Candidate) -> Choice? {
        guard let model = catalogue.models[catalogue.advice.standings.all[candidate.standing].id]
        else { return nil }
        return candidate.isAPI ? atAPI(candidate, model) : onDevices(candidate, model)
    }

    private func onDevices(_ candidate: Candidate, _ model: Model) -> Choice? {
        let option = options.options[candidate.option]
        let build = catalogue.advice.builds.all[candidate.build]
        let scenario = scenario(candidate, model, build, option)
        guard let answer = try? size(scenario, in: catalogue),
            let speed = speed(of: answer, in: catalogue)
        else { return nil }
        let replicas = Double(candidate.service.replicas)
        let month = option.month.scaled(by: replicas * rate)
        var facts = facts(candidate, model)
        facts.quant = build.quant
        facts.engine = build.engine.rawValue
        facts.hardware = options.devices[option.device].device.kind.rawValue
        facts.devices = Double(option.count)
        facts.replicas = replicas
        facts.width = speed.decode.high / max(1e-9, speed.decode.low)
        return Choice(
            model: model.id, quant: build.quant, device: scenario.devices.first,
            count: option.count, replicas: candidate.service.replicas, api: nil,
            basis: option.basis, scenario: scenario, costMonth: month,
            costMillion: perMillion(month), decode: speed.decode, firstToken: speed.firstToken,
            throughput: speed.throughput.scaled(by: replicas), busy: candidate.service.busy,
            quality: candidate.quality, needed: needs.level, evidence: candidate.evidence,
            parameters: Double(model.paramsTotal), tier: facts.tier,
            terms: terms(candidate, facts), remarks: remarks(rules.choice, facts, []))
    }

    private func scenario(
        _ candidate: Candidate, _ model: Model, _ build: Build, _ option: DeviceOption
    ) -> Scenario {
        var scenario = Scenario(model: model.id)
        scenario.quant = build.quant
        // As the calculator would choose it, left out of the scenario's text.
        if catalogue.formats[build.quant]?.engine != build.engine { scenario.engine = build.engine }
        scenario.context = request.context
        scenario.users = candidate.service.users
        scenario.prompt = request.prompt
        scenario.output = request.output
        scenario.ram = request.ram
        scenario.devices = [options.devices[option.device].device.id]
        scenario.counts = [option.count]
        scenario.currency = requirements.currency
        scenario.language = requirements.language
        return scenario
    }

    private func atAPI(_ candidate: Candidate, _ model: Model) -> Choice {
        let price = catalogue.prices.all[candidate.offer]
        let month = Estimate(candidate.month * rate, spread: settings.value(.loadSpread, else: 1))
        let facts = facts(candidate, model)
        return Choice(
            model: model.id, quant: nil, device: nil, count: 0, replicas: 1, api: price.id,
            basis: .api, scenario: nil, costMonth: month, costMillion: perMillion(month),
            decode: nil, firstToken: nil, throughput: nil, busy: 0, quality: candidate.quality,
            needed: needs.level, evidence: candidate.evidence,
            parameters: Double(model.paramsTotal), tier: facts.tier,
            terms: terms(candidate, facts),
            remarks: remarks(
                rules.choice, facts, [RemarkValue("provider", .text(price.provider))]))
    }

    private func perMillion(_ month: Estimate) -> Estimate {
        let tokens = request.perMonth * (Double(request.prompt) + Double(request.output))
        return month.scaled(by: 1e6 / max(1, tokens))
    }

    /// The requirements' facts with the candidate's.
    func facts(_ candidate: Candidate, _ model: Model) -> RuleFacts {
        var facts = facts
        facts.take(model)
        facts.tier = tier(model)
        facts.busy = candidate.service.busy
        facts.margin = candidate.margin
        facts.guessed = Double(candidate.guessed)
        facts.evidence = candidate.evidence.rawValue
        facts.replicas = Double(candidate.service.replicas)
        facts.basis =
            candidate.isAPI
            ? Choice.Basis.api.rawValue : options.options[candidate.option].basis.rawValue
        return facts
    }

    func tier(_ model: Model) -> String {
        catalogue.advice.tiers.tier(parameters: Double(model.paramsTotal))?.id ?? ""
    }

    /// Units of the requirements' currency for a US dollar.
    var rate: Double { catalogue.unitsPerUSD(requirements.currency) }

    /// The sentences of the rules that hold, the weightiest first.
    func remarks(_ rules: [Rule], _ facts: RuleFacts, _ values: [RemarkValue]) -> [Remark] {
        var said: [Remark] = []
        var weights: [Double] = []
        for rule in rules where rule.isSaid && rule.holds(facts) {
            var place = said.count
            while place > 0, weights[place - 1] < rule.weight { place -= 1 }
            weights.insert(rule.weight, at: place)
            said.insert(
                Remark(
                    rule: rule.id, phrase: "rule." + rule.id, values: common(facts) + values,
                    sources: rule.sources), at: place)
        }
        return said
    }

    /// What every sentence may name.
    private func common(_ facts: RuleFacts) -> [RemarkValue] {
        var values = [
            RemarkValue("task", .phrase("task." + task.id)),
            RemarkValue("language", .phrase("language." + facts.language)),
            RemarkValue("quality", .phrase("quality." + facts.quality)),
        ]
        if !facts.tier.isEmpty {
            values.append(RemarkValue("tier", .phrase("tier." + facts.tier + ".name")))
        }
        if !utf8Equal(facts.model, "none") {
            values.append(RemarkValue("model", .model(facts.model)))
        }
        if let busy = facts.busy { values.append(RemarkValue("busy", .share(busy))) }
        return values
    }
}
