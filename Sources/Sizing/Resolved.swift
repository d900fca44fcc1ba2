/// A scenario with its names looked up in the tables. A class of constants for the reason that
/// `Answer` is one.
final class Resolved {
    let scenario: Scenario
    let model: Model
    let format: Format
    let engine: Engine
    /// Of one cached element.
    let keyBits: Double
    let valueBits: Double
    let devices: [Device]
    let counts: [Int]
    let split: Split
    /// None or one.
    let draft: [Draft]

    struct Draft {
        let model: Model
        let format: Format
    }

    init(_ scenario: Scenario, _ catalogue: borrowing Catalogue) throws(Complaint) {
        model = try catalogue.model(scenario)
        format = try catalogue.format(scenario.quant, for: .quant)
        engine = scenario.engine ?? format.engine
        keyBits = try catalogue.format(scenario.cache, for: .cache).bits
        let values = scenario.cacheV ?? scenario.cache
        valueBits = try catalogue.format(values, for: .cacheV).bits
        devices = try catalogue.devices(scenario)
        counts = try Resolved.counts(scenario)
        split = scenario.split ?? engine.split
        draft = try catalogue.draft(scenario)
        self.scenario = scenario
        try check()
    }

    /// The same on one device of another kind.
    init(_ other: Resolved, on device: Device) {
        scenario = other.scenario
        model = other.model
        format = other.format
        engine = other.engine
        keyBits = other.keyBits
        valueBits = other.valueBits
        devices = [device]
        counts = [1]
        split = other.split
        draft = other.draft
    }

    private static func counts(_ scenario: Scenario) throws(Complaint) -> [Int] {
        let devices = scenario.devices.count
        let field = ScenarioKey.count.rawValue
        guard devices > 0 else { return [] }
        guard devices <= 64 else {
            throw Complaint(
                field: ScenarioKey.device.rawValue,
                kind: .outOfRange(String(devices), low: "1", high: "64"))
        }
        var counts = scenario.counts
        if counts.count == 1 { counts = [Int](repeating: counts[0], count: devices) }
        guard counts.count == devices else {
            throw Complaint(field: field, kind: .conflict(with: ScenarioKey.device.rawValue))
        }
        let total = counts.reduce(0) { $0 + $1 }
        guard total <= 1024 else {
            throw Complaint(
                field: field, kind: .outOfRange(String(total), low: "1", high: "1024"))
        }
        return counts
    }

    /// What engines refuse.
    private func check() throws(Complaint) {
        guard engine.reads(format) else { throw conflict(.engine, .quant) }
        if engine.isLlamaCpp, !scenario.flash, valueBits < 16 {
            throw conflict(.flash, scenario.cacheV == nil ? .cache : .cacheV)
        }
    }

    private func conflict(_ field: ScenarioKey, _ other: ScenarioKey) -> Complaint {
        Complaint(field: field.rawValue, kind: .conflict(with: other.rawValue))
    }
}

extension Engine {
    var split: Split {
        switch self {
        case .llamaCpp, .ollama, .mlx: .layer
        case .vllm, .tensorrtLLM, .transformers: .tensor
        }
    }

    func reads(_ format: borrowing Format) -> Bool {
        if format.kind == .plain { return true }
        switch self {
        case .llamaCpp, .ollama: return format.kind == .gguf
        case .mlx: return format.kind == .mlx
        case .tensorrtLLM: return format.kind == .grouped || format.recipe == .mxfp4
        case .vllm, .transformers: return format.kind != .mlx
        }
    }
}
