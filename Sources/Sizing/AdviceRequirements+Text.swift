extension Requirements {
    /// Reads a form-encoded text: order free, later keys win, an unknown key is a complaint with the
    /// nearest known one. Names of the task and the device are looked up by `advise`.
    public static func parse(_ query: String) throws(Complaint) -> Requirements {
        var requirements = Requirements()
        for pair in try FormPair.read(query) {
            guard let key = named(pair.key, as: RequirementKey.self) else {
                let names = RequirementKey.allCases.map { $0.rawValue }
                throw Complaint(
                    field: pair.key, kind: .unknownKey(nearest: nearest(to: pair.key, in: names)))
            }
            try requirements.set(key, to: pair.value)
        }
        return requirements
    }

    /// Takes `text` as the value of `key`; an empty text is the default, since a form submits its
    /// empty fields too.
    public mutating func set(_ key: RequirementKey, to text: String) throws(Complaint) {
        var value = ScenarioValue(key.rawValue, text)
        take(&value, for: key)
        if let complaint = value.complaint { throw complaint }
    }

    private mutating func take(_ value: inout ScenarioValue, for key: RequirementKey) {
        switch key {
        case .task: task = value.id("")
        case .language: language = value.choice()
        case .quality: quality = value.choice() ?? .good
        case .latency: latency = value.choice() ?? .chat
        case .requests: requests = value.integer(1, 100_000_000, Requirements.defaults.requests)
        case .prompt: prompt = value.optionalInteger(1, 100_000_000)
        case .output: output = value.optionalInteger(1, 100_000_000)
        case .context: context = value.optionalInteger(1, 100_000_000)
        case .data: data = value.choice() ?? .anywhere
        case .device: device = value.optionalID.flatMap { utf8Equal($0, "none") ? nil : $0 }
        case .count: count = value.integer(1, 1024, 1)
        case .budget: budget = value.decimal(0, 1e12)
        case .currency: currency = value.choice() ?? .usd
        case .examples: examples = value.integer(0, 1_000_000_000, 0)
        case .route: route = value.decimal(0, 1)
        }
    }

    /// The canonical text: only what differs from the defaults, in the order of `RequirementKey`.
    public var query: String {
        var text = ""
        for key in RequirementKey.allCases {
            let own = self.text(of: key)
            if utf8Equal(own, Requirements.defaults.text(of: key)) { continue }
            if !text.isEmpty { text += "&" }
            text += key.rawValue + "=" + formEncoded(own)
        }
        return text
    }

    /// The value of `key` as its text has it, empty where it is left to other values.
    public func text(of key: RequirementKey) -> String {
        switch key {
        case .task: task
        case .language: language?.rawValue ?? ""
        case .quality: quality.rawValue
        case .latency: latency.rawValue
        case .requests: String(requests)
        case .prompt: prompt.map { String($0) } ?? ""
        case .output: output.map { String($0) } ?? ""
        case .context: context.map { String($0) } ?? ""
        case .data: data.rawValue
        case .device: device ?? ""
        case .count: String(count)
        case .budget: budget.map(decimalText) ?? ""
        case .currency: currency.rawValue
        case .examples: String(examples)
        case .route: route.map(decimalText) ?? ""
        }
    }
}
