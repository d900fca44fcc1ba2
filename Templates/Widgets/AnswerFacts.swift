import Markup
import Sizing

/// The texts that the phrases of an answer have holes for, under the holes' names. One list for all
/// of them: what differs between two sentences has two names.
struct AnswerFacts {
    private(set) var values: [(name: String, text: String)] = []
    let words: Words

    init(_ estimates: Estimates, _ words: Words, _ catalogue: Catalogue) {
        self.words = words
        let answer = estimates.answer
        let scenario = answer.scenario
        add("model", answer.modelName(words))
        add("format", answer.format.name)
        add("engine", answer.engine.name)
        add("cache-format", catalogue.formats[scenario.cache]?.name ?? scenario.cache)
        add("context", words.number(scenario.context))
        add("tokens", words.tokens(scenario.context))
        add("sequences", words.number(scenario.users))
        add("users", words.users(scenario.users))
        add("measured", words.named(PhraseKeys.key(ScenarioKey.measured)))
        addWeights(answer)
        addCache(answer)
        addSums(answer.memory)
        if let placement = answer.placement { add(placement, answer, catalogue) }
        if let speed = estimates.speed { add(speed, scenario) }
        if let tuning = estimates.tuning { add(tuning, scenario) }
        if let cost = estimates.cost { add(cost, scenario, estimates.speed) }
    }

    mutating func add(_ name: String, _ text: String) { values.append((name, text)) }

    mutating func add(_ name: String, bytes: Double) { add(name, words.memory(bytes)) }

    private mutating func addWeights(_ answer: Answer) {
        let count = answer.totalParameters
        let bits = count > 0 ? Double(answer.memory.weights) * 8 / count : 0
        add("parameters", words.parameters(count))
        add("bits", words.number(bits, places: 2))
        add("embeddings", bytes: Double(answer.memory.embeddings))
    }

    private mutating func addCache(_ answer: Answer) {
        let cache = Double(answer.memory.cache ?? 0)
        add("token", words.smallMemory(Double(answer.memory.cachePerToken ?? 0)))
        add("grown", bytes: answer.grownCache)
        add("rest", bytes: cache - answer.grownCache)
        add("share", bytes: cache / Double(max(answer.scenario.users, 1)))
    }

    private mutating func addSums(_ memory: Memory) {
        add("weights", bytes: Double(memory.weights))
        add("cache", bytes: Double(memory.cache ?? 0))
        add("buffers", bytes: Double(memory.buffers ?? 0))
        add("runtime", bytes: Double(memory.runtime))
        add("total", bytes: Double(memory.total))
        add("sum", memory.sum(words))
    }

    private mutating func add(_ placement: Placement, _ answer: Answer, _ catalogue: Catalogue) {
        let needed = Double(placement.needed)
        let room = Double(placement.room)
        add("devices", placement.devices(words, catalogue))
        add("needed", bytes: needed)
        add("room", bytes: room)
        add("free", bytes: max(room - needed, 0))
        add("over", bytes: max(needed - room, 0))
        add("host", bytes: placement.host(beside: answer.memory))
        add("host-room", bytes: Double(placement.host?.room ?? 0))
        add("nearest", words.number(placement.nearestCount ?? 1))
        add("each", bytes: Double(placement.shares.first?.room ?? 0))
        let marketed = placement.marketed(catalogue) ?? 0
        let places = marketed == marketed.rounded(.toNearestOrEven) ? 0 : 1
        add(
            "marketed",
            words.number(marketed, places: places) + "\u{A0}" + words(WidgetPhrase.unitGb))
    }
}

extension Answer {
    /// Bytes of the cache that grow with every token.
    var grownCache: Double {
        Double(memory.cachePerToken ?? 0) * Double(scenario.context) * Double(scenario.users)
    }
}

extension Placement {
    /// GB as sold, of all devices together; `nil` where one has no memory of its own.
    func marketed(_ catalogue: Catalogue) -> Double? {
        var sum = 0.0
        for share in shares {
            guard let memory = catalogue.devices[share.device]?.memoryGiB else { return nil }
            sum += memory
        }
        return sum
    }
}
