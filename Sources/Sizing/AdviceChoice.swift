/// A way to do the task: a model on devices, or at an API.
///
/// A class of constants for the reason that `Answer` is one.
public final class Choice: Sendable {
    /// Id in `models.csv`; of a model that only an API has, the name its provider gives it.
    public let model: String
    /// Id in `formats.csv`; `nil` at an API, as `device` is.
    public let quant: String?
    public let device: String?
    /// Devices that one copy of the model runs on; 0 at an API.
    public let count: Int
    /// Copies of the model, so that the busiest hour is served; 1 at an API.
    public let replicas: Int
    /// Id in `prices.csv` of the API's offer.
    public let api: String?
    /// Whether the devices are rented, bought or there already, or an API is asked.
    public let basis: Basis
    /// One copy, as the calculator takes it; `nil` at an API.
    public let scenario: Scenario?
    /// In the requirements' currency: all devices for a month, or what the API asks for the month's
    /// requests.
    public let costMonth: Estimate
    /// A million tokens of such requests at this load.
    public let costMillion: Estimate
    /// Tokens a second of one user; `nil` where not known, as at an API.
    public let decode: Estimate?
    /// Seconds.
    public let firstToken: Estimate?
    /// Output tokens a second of all copies together.
    public let throughput: Estimate?
    /// Share of that which the busiest hour takes.
    public let busy: Double
    /// 0 to 100, over the abilities that the task needs, after the format's loss.
    public let quality: Double
    /// What the task needs on the same scale.
    public let needed: Double
    public let evidence: Evidence
    /// Total parameters; 0 where not known.
    public let parameters: Double
    /// Id in `tiers.csv`.
    public let tier: String
    public let terms: ChoiceTerms
    public let remarks: [Remark]

    public enum Basis: String, Sendable, CaseIterable {
        case rented
        case bought
        /// The hardware that the requirements name.
        case owned
        case api
    }

    init(
        model: String, quant: String?, device: String?, count: Int, replicas: Int, api: String?,
        basis: Basis, scenario: Scenario?, costMonth: Estimate, costMillion: Estimate,
        decode: Estimate?, firstToken: Estimate?, throughput: Estimate?, busy: Double,
        quality: Double, needed: Double, evidence: Evidence, parameters: Double, tier: String,
        terms: ChoiceTerms, remarks: [Remark]
    ) {
        self.model = model
        self.quant = quant
        self.device = device
        self.count = count
        self.replicas = replicas
        self.api = api
        self.basis = basis
        self.scenario = scenario
        self.costMonth = costMonth
        self.costMillion = costMillion
        self.decode = decode
        self.firstToken = firstToken
        self.throughput = throughput
        self.busy = busy
        self.quality = quality
        self.needed = needed
        self.evidence = evidence
        self.parameters = parameters
        self.tier = tier
        self.terms = terms
        self.remarks = remarks
    }
}

/// A step of the ladder: where to start, and what the next one adds.
public struct LadderStep: Sendable {
    public let choice: Choice
    /// Quality above the step below, 0 for the first.
    public let gain: Double
    /// Cost a month in multiples of the step below, 1 for the first.
    public let costFactor: Double
    /// What to measure before the next.
    public let remarks: [Remark]
}

/// Sending a part of the requests on to a larger model.
public struct Routing: Sendable {
    public let small: Choice
    public let large: Choice
    /// Share of the requests that is sent on.
    public let share: Double
    /// Cost a month of the small one alone, of the large one alone, both at this share.
    public let smallMonth: Estimate
    public let largeMonth: Estimate
    public let blendedMonth: Estimate
    public let remarks: [Remark]
}

/// Whether fine-tuning helps, and what it takes.
public struct TuningAdvice: Sendable, Equatable {
    /// Id in `models.csv` of what is tuned.
    public let model: String
    public let method: Tuning
    /// Labelled examples at hand, and how many are worth beginning with.
    public let examples: Int
    public let wanted: Int
    public var suffices: Bool { examples >= wanted }
    /// As the calculator takes it.
    public let scenario: Scenario
    public let need: TuningNeed?
    /// In the requirements' currency, of the run on a rented device.
    public let cost: Estimate?
    public let remarks: [Remark]
}

/// Own hardware, or rented, against an API.
public struct OwnOrAPI: Sendable {
    public enum Cheaper: String, Sendable, CaseIterable {
        case own, api
        /// The ranges overlap.
        case unclear
    }

    public let own: Choice
    public let api: Choice
    public let cheaper: Cheaper
    /// Requests a day by these requirements.
    public let requestsDay: Double
    /// From which the devices are cheaper; `nil` where they cannot serve as many.
    public let breakEvenRequestsDay: Estimate?
    public let remarks: [Remark]
}

/// The one requirement whose loosening gives a choice.
public struct Loosening: Sendable {
    public let field: RequirementKey
    /// What it would have to be, as the requirements' text has it.
    public let value: String
    public let choice: Choice
    public let remarks: [Remark]
}
