import Testing

@testable import Sizing

/// The bounds that spare the advice most of its trials, held against trying everything.
@Suite struct AdviceBoundTests {
    private static let loads = [
        "task=classify&latency=instant&prompt=700&output=12&requests=9000",
        "task=rag&latency=chat&prompt=4000&output=300&requests=40",
        "task=rag&latency=chat&data=inside&prompt=3000&output=300&requests=90000",
        "task=translate&latency=minutes&data=cloud&output=900&requests=250000",
        "task=summarise&latency=batch&prompt=30000&output=700&requests=3000&quality=draft",
        "task=assistant&language=pl&data=inside&requests=1500&budget=2500&context=32000",
        "task=extract&latency=batch&device=tesla-p40&count=8&requests=5000",
        "task=code-agent&device=h100-sxm-80gb&count=16&requests=700&prompt=12000",
    ]

    @Test func `a model's cheapest way is the cheapest of all devices and batches`() throws {
        let catalogue = try AdviceSamples.catalogue()
        let rules = RuleBook(catalogue.advice.rules.all)
        var dice = SpeedRandomTests.Dice(state: 11)
        var served = 0
        for text in Self.loads {
            let wanted = try Requirements.parse(text)
            let task = try #require(catalogue.advice.tasks[wanted.task])
            let search = AdviceSearch(wanted, task, rules, catalogue)
            for prospect in search.prospects([]).shuffled(using: &dice).prefix(8) {
                let best = exhaustive(search, prospect)
                let found = search.cheapest(prospect, [], below: 1e300)
                #expect(found?.way == best?.way, "\(prospect.model.id) \(text)")
                if best != nil { served += 1 }
            }
        }
        #expect(served >= 4 * Self.loads.count)
    }

    /// Every build on every number of every device with every batch.
    private func exhaustive(
        _ search: AdviceSearch, _ prospect: AdviceSearch.Prospect
    ) -> Candidate? {
        var best: Candidate?
        for (index, build) in search.catalogue.advice.builds.all.enumerated() {
            guard search.serves(build, prospect.model),
                let match = search.match(prospect, build), match.least >= search.caution(match),
                let fitting = Fitting.make(
                    prospect.model, build, search.request, think: prospect.think)
            else { continue }
            for (place, option) in search.options.options.enumerated() {
                let known = search.options.devices[option.device]
                guard let part = known.parts[index], option.month.mid <= search.budget,
                    search.request.allows(prospect.active, known, option),
                    let service = service(fitting, option, known, part, search)
                else { continue }
                let candidate = search.candidate(prospect, index, match, place, service)
                guard candidate.month <= search.budget else { continue }
                if candidate.price < best?.price ?? .infinity { best = candidate }
            }
        }
        return best
    }

    /// The fewest copies, and of them the fewest sequences at once, of all batches.
    private func service(
        _ fitting: Fitting, _ option: DeviceOption, _ known: DeviceOptions.Known,
        _ part: SpeedPart, _ search: AdviceSearch
    ) -> Service? {
        guard fitting.holds(option, known), fitting.divides(among: option.count) else { return nil }
        let path = fitting.path(part, count: option.count)
        let layout = fitting.layout(option, known)
        let request = search.request
        let output = fitting.output
        var best: Service?
        for users in Trial.batches {
            let figures = SpeedFigures(
                SpeedRequest(users: users, prompt: request.prompt, output: Int(output)), on: path)
            let wait = figures.firstToken + (output - Double(request.output)) / figures.decode
            let capacity = figures.throughput / output
            let copies = max(1, (request.perSecond / (capacity * request.busy)).rounded(.up))
            guard layout.fits(context: Double(request.context), users: Double(users)),
                wait <= request.firstToken, figures.decode >= request.decode,
                copies <= Double(option.replicas), Int(copies) < best?.replicas ?? .max
            else { continue }
            best = Service(
                users: users, replicas: Int(copies), busy: request.perSecond / (capacity * copies),
                firstToken: wait)
        }
        return best
    }
}

extension Candidate {
    /// What it is chosen for, and all that was chosen.
    fileprivate var way: [Double] {
        [
            price, Double(build), Double(option), Double(service.users),
            Double(service.replicas), service.busy,
        ]
    }
}
