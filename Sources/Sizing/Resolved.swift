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

    /// Looks a scenario's names up. Not an initializer: an object that throws while it is being made
    /// is never given back in the browser's module.
    static func resolve(
        _ scenario: Scenario, _ catalogue: borrowing Catalogue
    ) throws(Complaint) -> Resolved {
        let format = try catalogue.format(scenario.quant, for: .quant)
        let engine = scenario.engine ?? format.engine
        let values = scenario.cacheV ?? scenario.cache
        let resolved = Resolved(
            scenario: scenario, model: try catalogue.model(scenario), format: format,
            engine: engine, keyBits: try catalogue.format(scenario.cache, for: .cache).bits,
            valueBits: try catalogue.format(values, for: .cacheV).bits,
            devices: try catalogue.devices(scenario), counts: try counts(scenario),
            split: scenario.split ?? engine.split, draft: try catalogue.draft(scenario))
        try resolved.check()
        return resolved
    }

    /// The same on one device of another kind.
    convenience init(_ other: Resolved, on device: Device) {
        self.init(
            scenario: other.scenario, model: other.model, format: other.format,
            engine: other.engine, keyBits: other.keyBits, valueBits: other.valueBits,
            devices: [device], counts: [1], split: other.split, draft: other.draft)
    }

    private init(
        scenario: Scenario, model: Model, format: Format, engine: Engine, keyBits: Double,
        valueBits: Double, devices: [Device], counts: [Int], split: Split, draft: [Draft]
    ) {
        self.scenario = scenario
        self.model = model
        self.format = format
        self.engine = engine
        self.keyBits = keyBits
        self.valueBits = valueBits
        self.devices = devices
        self.counts = counts
        self.split = split
        self.draft = draft
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
