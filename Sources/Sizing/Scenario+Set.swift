extension Scenario {
    /// Takes `text` as the value of `key`; an empty text is the default, since a form submits its
    /// empty fields too.
    public mutating func set(_ key: ScenarioKey, to text: String) throws(Complaint) {
        let value = ScenarioValue(key, text)
        switch key {
        case .model: model = value.optionalID
        case .quant: quant = value.id(Scenario.defaults.quant)
        case .cache: cache = value.id(Scenario.defaults.cache)
        case .cacheV: cacheV = value.optionalID
        case .context: context = try value.integer(1...100_000_000, Scenario.defaults.context)
        case .users: users = try value.integer(1...1_000_000, 1)
        case .depth: depth = try value.integer(0...100_000_000, 0)
        case .prompt: prompt = try value.integer(1...100_000_000, Scenario.defaults.prompt)
        case .output: output = try value.integer(1...100_000_000, Scenario.defaults.output)
        case .device: devices = value.ids
        case .count: counts = try value.integers(1...1024, [1])
        case .split: split = try value.choice()
        case .ram: ram = try value.decimal(0.125...1_000_000, "GiB")
        case .ramBandwidth: ramBandwidth = try value.decimal(0.1...1_000_000, "GB/s")
        case .engine: engine = try value.choice()
        case .ubatch: ubatch = try value.integer(1...65_536, Scenario.defaults.ubatch)
        case .flash: flash = try value.onOff(true)
        case .utilisation: utilisation = try value.decimal(0.01...1)
        case .offload: offload = try value.offload()
        case .draft: draft = value.optionalID
        case .draftQuant: draftQuant = value.optionalID
        case .draftTokens: draftTokens = try value.integer(1...64, Scenario.defaults.draftTokens)
        case .accept: accept = try value.decimal(0...1) ?? Scenario.defaults.accept
        case .tune: tune = try value.choice()
        case .sequence: sequence = try value.integer(1...10_000_000, Scenario.defaults.sequence)
        case .batch: batch = try value.integer(1...100_000, 1)
        case .rank: rank = try value.integer(1...65_536, Scenario.defaults.rank)
        case .checkpointing: checkpointing = try value.onOff(true)
        case .zero: zero = try value.integer(0...3, 0)
        case .tokens: tokens = try value.decimal(1...1e15) ?? Scenario.defaults.tokens
        case .currency: currency = try value.choice() ?? .usd
        case .language: language = try value.choice()
        case .rent, .price, .years, .powerPrice, .used, .apiIn, .apiOut, .route, .routeTo:
            try setCost(key, value)
        }
    }

    private mutating func setCost(_ key: ScenarioKey, _ value: ScenarioValue) throws(Complaint) {
        switch key {
        case .rent: rent = try value.decimal(0...1e9)
        case .price: price = try value.decimal(0...1e12)
        case .years: years = try value.decimal(0.1...100)
        case .powerPrice: powerPrice = try value.decimal(0...1e6)
        case .used: used = try value.decimal(0...1)
        case .apiIn: apiIn = try value.decimal(0...1e9)
        case .apiOut: apiOut = try value.decimal(0...1e9)
        case .route: route = try value.decimal(0...1) ?? 0
        case .routeTo: routeTo = value.optionalID
        default: break
        }
    }

    public static let defaults = Scenario()
}
