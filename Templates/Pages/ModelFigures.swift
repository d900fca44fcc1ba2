public import Sizing

/// What the tables of models and devices show: few formats, contexts and devices of many.
public struct ShownRows: Sendable {
    /// Ids of formats down the table of memory.
    public var formats = [
        "q3_k_m", "q4_k_m", "q5_k_m", "q6_k", "q8_0", "f16", "awq-int4", "fp8", "bf16",
    ]
    /// Ids of formats across the table of devices.
    public var deviceFormats = ["q4_k_m", "q8_0", "f16"]
    /// Tokens.
    public var contexts = [4096, 8192, 32_768, 131_072]
    /// Of every table that has one context.
    public var usualContext = 8192
    public var devices = [
        "rtx-3060-12gb", "rtx-4060-ti-16gb", "rtx-4090", "rtx-5090", "l40s", "a100-sxm-80gb",
        "h100-sxm-80gb", "h200-sxm", "apple-m4-max-40", "dgx-spark-gb10",
    ]
    /// The most models on a device's page.
    public var modelsOnDevice = 24

    public init() {}
}

/// A model's computed figures, the same for every language: compute once, render in each.
public struct ModelFigures: Sendable {
    public struct FormatRow: Sendable {
        public let format: Format
        public let weights: Double
        /// Whole memory in bytes, one for each of `contexts`; `nil` where it is not known.
        public let totals: [Double?]
    }

    public struct DeviceRow: Sendable {
        public let device: Device
        /// How many are needed, one for each of `deviceFormats`; `nil` where too many.
        public let counts: [Int?]
    }

    public let model: Model
    /// At the usual context in the first of `deviceFormats`.
    public let usual: Answer?
    public let contexts: [Int]
    public let formats: [FormatRow]
    public let deviceFormats: [Format]
    public let devices: [DeviceRow]

    public init(_ model: Model, in catalogue: Catalogue, shown: ShownRows = ShownRows()) {
        self.model = model
        let contexts = Self.contexts(model, shown)
        self.contexts = contexts
        deviceFormats = shown.deviceFormats.compactMap { catalogue.formats[$0] }
        let usual = deviceFormats.first.flatMap {
            Self.answer(model, $0, context: shown.usualContext, in: catalogue)
        }
        self.usual = usual
        formats = shown.formats.compactMap { catalogue.formats[$0] }.compactMap { format in
            let answers = contexts.map {
                Self.answer(model, format, context: $0, in: catalogue)
            }
            guard let first = answers.first ?? nil else { return nil }
            return FormatRow(
                format: format, weights: Double(first.memory.weights),
                totals: answers.map { answer in
                    answer.flatMap { $0.memory.cache == nil ? nil : Double($0.memory.total) }
                })
        }
        let deviceFormats = deviceFormats
        devices = shown.devices.compactMap { catalogue.devices[$0] }.map { device in
            let counts = deviceFormats.map { format in
                Self.answer(
                    model, format, context: shown.usualContext, device: device, in: catalogue
                )?.placement?.devicesNeeded
            }
            return DeviceRow(device: device, counts: counts)
        }
    }

    /// Those that the model was made for, its own limit among them where it is the smallest.
    private static func contexts(_ model: Model, _ shown: ShownRows) -> [Int] {
        guard let limit = model.maxContext else { return shown.contexts }
        let within = shown.contexts.filter { $0 <= limit }
        return within.isEmpty ? [limit] : within
    }

    static func answer(
        _ model: Model, _ format: Format, context: Int, device: Device? = nil,
        in catalogue: Catalogue
    ) -> Answer? {
        var scenario = Scenario(model: model.id)
        scenario.quant = format.id
        scenario.context = context
        if let device { scenario.devices = [device.id] }
        return try? size(scenario, in: catalogue)
    }
}
