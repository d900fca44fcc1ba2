/// What a rule's condition may ask for.
public enum RuleFact: String, Sendable, CaseIterable {
    // The requirements and the task.
    case task, kind, level, narrow, language, quality, latency, requests, prompt, output, context
    case data, device, budget, examples
    // What the tiers below fall short of, most of all.
    case ability
    // A model. `params` and `active` in billions, `year` with months as its fraction.
    case model, family, developer, params, active, moe, year, license, modality, tier
    // How and where it runs. `bits` of a weight in its format.
    case quant, bits, engine, hardware, devices, replicas, basis
    // Whether the model's tier is below the one in which enough families reach the need.
    case below
    // How good the choice is: `busy` the share of its throughput in the busiest hour, `margin` the
    // points above the need, `width` high over low of the decoding speed, `saving` the share of the
    // large model's cost that routing saves.
    case busy, margin, evidence, guessed, width, saving
}

extension RuleFact {
    var isOfModels: Bool {
        switch self {
        case .model, .family, .developer, .params, .active, .moe, .year, .license, .modality: true
        default: false
        }
    }
}

/// The facts that conditions are held against. What is not known yet is `nil` or empty, and no
/// condition but `!=` holds on it.
struct RuleFacts {
    var task = ""
    var kind = ""
    var level = 0.0
    var isNarrow = false
    var language = ""
    var quality = ""
    var latency = ""
    var requests = 0.0
    var prompt = 0.0
    var output = 0.0
    var context = 0.0
    var data = ""
    var device = "none"
    /// US dollars a month.
    var budget: Double?
    var examples = 0.0
    var ability = "none"

    var model = "none"
    var family = ""
    var developer = ""
    var params: Double?
    var active: Double?
    var isMixture = false
    var year: Double?
    var license = "none"
    var modality = ""
    var tier = ""

    var quant = ""
    var bits: Double?
    var engine = ""
    var hardware = ""
    var devices: Double?
    var replicas: Double?
    var basis = ""
    var isBelow = false

    var busy: Double?
    var margin: Double?
    var evidence = ""
    /// Abilities that the task needs and no score is published of.
    var guessed: Double?
    var width: Double?
    var saving: Double?

    func number(_ fact: RuleFact) -> Double? {
        switch fact {
        case .level: level
        case .requests: requests
        case .prompt: prompt
        case .output: output
        case .context: context
        case .budget: budget
        case .examples: examples
        case .params: params
        case .active: active
        case .year: year
        case .bits: bits
        case .devices: devices
        case .replicas: replicas
        case .busy: busy
        case .margin: margin
        case .guessed: guessed
        case .width: width
        case .saving: saving
        default: nil
        }
    }

    func text(_ fact: RuleFact) -> String {
        switch fact {
        case .task: task
        case .kind: kind
        case .narrow: isNarrow ? "yes" : "no"
        case .language: language
        case .quality: quality
        case .latency: latency
        case .data: data
        case .device: device
        case .ability: ability
        case .model: model
        case .family: family
        case .developer: developer
        case .moe: isMixture ? "yes" : "no"
        case .license: license
        case .modality: modality
        case .tier: tier
        case .quant: quant
        case .engine: engine
        case .hardware: hardware
        case .basis: basis
        case .below: isBelow ? "yes" : "no"
        case .evidence: evidence
        default: ""
        }
    }
}

extension RuleFacts {
    /// Of the requirements alone.
    init(_ requirements: Requirements, _ task: TaskRow, unitsPerUSD rate: Double) {
        self.task = task.id
        kind = task.kind.rawValue
        level = Double(task.level)
        isNarrow = task.isNarrow
        language = (requirements.language ?? .en).rawValue
        quality = requirements.quality.rawValue
        latency = requirements.latency.rawValue
        requests = Double(requirements.requests)
        let length = RequestLength(requirements, task)
        prompt = Double(length.prompt)
        output = Double(length.output)
        context = Double(length.context)
        data = requirements.data.rawValue
        device = requirements.device ?? "none"
        budget = requirements.budget.flatMap { rate > 0 ? $0 / rate : nil }
        examples = Double(requirements.examples)
    }

    mutating func take(_ model: Model) {
        self.model = model.id
        family = model.family
        developer = model.developer
        params = Double(model.paramsTotal) / 1e9
        active = model.paramsActive.map { Double($0) / 1e9 } ?? params
        isMixture = model.feedForward.experts > 0
        year = model.year ?? 0
        license = model.license ?? "none"
        modality = model.modality
    }
}

extension Model {
    /// A date `YYYY-MM` as a year with months as its fraction.
    static func year(_ date: String) -> Double? {
        let parts = utf8Parts(date, separator: UInt8(ascii: "-"))
        guard let first = parts.first, let year = parseInteger(first) else { return nil }
        let month = parts.count > 1 ? parseInteger(parts[1]) ?? 1 : 1
        return Double(year) + Double(month - 1) / 12
    }
}
