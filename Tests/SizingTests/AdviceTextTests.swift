import Testing

@testable import Sizing

@Suite struct AdviceTextTests {
    @Test func `the canonical text is read back as itself`() throws {
        let text =
            "task=rag&language=pl&quality=critical&latency=batch&requests=7&prompt=2000&output=90"
            + "&context=8000&data=inside&device=rtx-4090&count=2&budget=12.5&currency=pln&examples=9"
            + "&route=0.35"
        let wanted = try Requirements.parse(text)
        #expect(wanted.query == text)
        #expect(try Requirements.parse(wanted.query) == wanted)
        #expect(try Requirements.parse("?task=rag&device=none&requests=60").query == "task=rag")
    }

    @Test(arguments: [
        ("task=rag&latensy=chat", "latensy", Complaint.Kind.unknownKey(nearest: "latency")),
        ("task=rag&latency=chatt", "latency", .unknownValue("chatt", nearest: "chat")),
        ("task=rag&requests=many", "requests", .notANumber("many")),
        (
            "task=rag&route=1.5", "route",
            .outOfRange("1.5", low: "0", high: "1")
        ),
        ("task=clasify", "task", .unknownValue("clasify", nearest: "classify")),
        ("task=rag&device=rtx-4091", "device", .unknownValue("rtx-4091", nearest: "rtx-4090")),
        ("latency=chat", "task", .missing),
        ("task", "", .brokenQuery),
    ])
    func `what is wrong is named with its field`(
        _ text: String, _ field: String, _ kind: Complaint.Kind
    ) throws {
        let catalogue = try AdviceSamples.catalogue()
        #expect(throws: Complaint(field: field, kind: kind)) {
            try advise(Requirements.parse(text), in: catalogue)
        }
    }

    @Test func `the context is prompt and output rounded up`() throws {
        let task = try #require(AdviceSamples.catalogue().advice.tasks["rag"])
        func context(_ text: String) throws -> Int {
            RequestLength(try Requirements.parse(text), task).context
        }
        #expect(try context("task=rag&prompt=1000&output=100") == 2048)
        #expect(try context("task=rag&context=500") == 500)
    }

    @Test func `a request is as long as the task's usually are`() throws {
        let task = try #require(AdviceSamples.catalogue().advice.tasks["rag"])
        let usual = RequestLength(try Requirements.parse("task=rag"), task)
        #expect((usual.prompt, usual.output) == (task.prompt, task.output))
        let own = RequestLength(try Requirements.parse("task=rag&prompt=7&output=9"), task)
        #expect((own.prompt, own.output) == (7, 9))
    }

    @Test func `routing sends on the share that is asked for`() throws {
        let catalogue = try AdviceSamples.catalogue()
        func routing(_ text: String) throws -> Routing {
            try #require(try advise(Requirements.parse(text), in: catalogue).routing)
        }
        let usual = try routing("task=rag&language=ru")
        #expect(usual.share == catalogue.advice.usualRoute && usual.share > 0)
        let half = try routing("task=rag&language=ru&route=0.5")
        #expect(half.share == 0.5)
        #expect(half.small.model == usual.small.model && half.large.model == usual.large.model)
        #expect(half.blendedMonth == half.month(share: 0.5))
        #expect(half.blendedMonth != usual.blendedMonth)
        #expect(try routing("task=rag&language=ru&route=0").blendedMonth == usual.smallMonth)
        #expect(try routing("task=rag&language=ru&route=1").blendedMonth == usual.largeMonth)
    }

    @Test func `standings are the same from their own text`() throws {
        let catalogue = try AdviceSamples.catalogue()
        for standing in catalogue.advice.standings.all {
            let text = "id,abilities\n\(standing.id),\(standing.text)\n"
            let read = rows(Standing.self, from: Array(text.utf8))
            #expect(read.first?.values == standing.values, "\(standing.id)")
        }
    }

    @Test func `no requirements make it trap`() throws {
        let catalogue = try AdviceSamples.catalogue()
        var random = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0...UInt64.max, using: &random)
        var source = RandomRequirements(seed: seed, catalogue)
        for _ in 0..<150 {
            let text = source.next()
            guard let wanted = try? Requirements.parse(text),
                let advice = try? advise(wanted, in: catalogue)
            else { continue }
            #expect((advice.verdict == .none) == (advice.reachesNothing), "\(text)")
            for choice in advice.choices {
                #expect(choice.costMonth.high.isFinite && choice.quality <= 100, "\(text)")
            }
        }
    }
}

extension Advice {
    fileprivate var reachesNothing: Bool {
        task.kind == .model && choices.isEmpty && ladder.isEmpty && risks.isEmpty
    }
}

/// Requirements of any kind, absurd ones among them; the same for the same seed.
struct RandomRequirements {
    private var state: UInt64
    private let tasks: [String]
    private let devices: [String]

    init(seed: UInt64, _ catalogue: Catalogue) {
        state = seed | 1
        tasks = catalogue.advice.tasks.all.map(\.id) + ["", "nothing"]
        devices = catalogue.devices.all.map(\.id) + ["none", "", "anything"]
    }

    mutating func next() -> String {
        var parts = ["task=" + pick(tasks)]
        add(&parts, "language", ["ru", "zh", "pl", "en", ""])
        add(&parts, "quality", ["draft", "good", "critical"])
        add(&parts, "latency", ["instant", "chat", "minutes", "batch"])
        add(&parts, "requests", ["1", "60", "5000", "1e8", "0", "-3"])
        add(&parts, "prompt", ["1", "512", "4096", "65536", "100000000"])
        add(&parts, "output", ["1", "256", "4000", "100000000"])
        add(&parts, "context", ["1", "8192", "131072", "100000000"])
        add(&parts, "data", ["anywhere", "cloud", "inside"])
        add(&parts, "device", devices)
        add(&parts, "count", ["1", "2", "3", "8", "1024"])
        add(&parts, "budget", ["0", "1", "100", "2500.5", "1e12"])
        add(&parts, "currency", ["usd", "rub", "cny", "pln"])
        add(&parts, "examples", ["0", "700", "1e9"])
        return parts.joined(separator: "&")
    }

    private mutating func add(_ parts: inout [String], _ key: String, _ values: [String]) {
        if random(3) > 0 { parts.append(key + "=" + pick(values)) }
    }

    private mutating func pick(_ values: [String]) -> String { values[random(values.count)] }

    private mutating func random(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
