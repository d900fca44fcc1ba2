/// A model in one format and engine, with what does not depend on the devices: counted once, laid
/// on many.
final class Fitting {
    private let request: AdviceRequest
    private let alone: Resolved
    private let footprint: Footprint
    private let load: SpeedLoad
    /// Tokens written for a request, thoughts among them.
    let output: Double

    /// `nil` where the tables do not know the model in that format.
    static func make(
        _ model: Model, _ build: Build, _ request: AdviceRequest, think: Double
    ) -> Fitting? {
        var scenario = Scenario(model: model.id)
        scenario.quant = build.quant
        scenario.engine = build.engine
        scenario.context = request.context
        scenario.prompt = request.prompt
        scenario.output = request.output
        scenario.ram = request.ram
        guard let resolved = try? Resolved.resolve(scenario, request.catalogue) else { return nil }
        return Fitting(resolved, request, think)
    }

    private init(_ resolved: Resolved, _ request: AdviceRequest, _ think: Double) {
        self.request = request
        alone = resolved
        output = max(1, Double(request.output) * think)
        let tensors = TensorList(resolved.model)
        footprint = Footprint(resolved, tensors)
        load = SpeedLoad(
            resolved.model, Parameters(tensors.parameters, resolved.model).classes,
            footprint.weights, format: resolved.format.id,
            cache: CacheBits(keys: resolved.keyBits, values: resolved.valueBits))
    }

    /// Whether the weights alone are no more than the memory.
    func holds(_ option: DeviceOption, _ known: DeviceOptions.Known) -> Bool {
        footprint.weights.total <= known.memory * Double(option.count)
    }

    /// Devices that the load takes at the least, as a fraction: several together serve no more than
    /// each alone.
    func devices(_ part: SpeedPart) -> Double {
        Trial(request, path(part, count: 1), output: output).load
    }

    func trial(_ option: DeviceOption, _ part: SpeedPart) -> Trial {
        Trial(request, path(part, count: option.count), output: output, copies: option.replicas)
    }

    /// Whether so many devices can share it.
    func divides(among count: Int) -> Bool {
        alone.split == .layer || alone.model.attention.divides(among: count)
    }

    func layout(_ option: DeviceOption, _ known: DeviceOptions.Known) -> Layout {
        let resolved = Resolved(alone, on: known.device)
        return Layout(resolved, footprint, resolved.seats(number: option.count))
    }

    func path(_ part: SpeedPart, count: Int) -> SpeedPath {
        let isTensor = alone.split == .tensor
        let devices = Double(count)
        return SpeedPath(
            load: load, parts: [part], tensor: isTensor ? devices : 1,
            stages: isTensor ? 1 : devices, microBatch: alone.scenario.ubatch)
    }
}

/// How a model serves the load on its devices.
struct Service {
    /// Sequences at once of each copy.
    let users: Int
    let replicas: Int
    /// Share of the throughput of all copies that the busiest hour takes.
    let busy: Double
    /// Seconds.
    let firstToken: Double
}

/// What is asked of the devices. A class of constants, which trials need not copy.
final class AdviceRequest {
    let catalogue: Catalogue
    let context: Int
    let prompt: Int
    let output: Int
    /// Requests in the busiest hour.
    let perSecond: Double
    /// A month's requests.
    let perMonth: Double
    /// Seconds at most, tokens a second at least.
    let firstToken: Double
    let decode: Double
    let busy: Double
    /// Whether so many parameters at work could read the prompt in time and serve the load on these
    /// devices if arithmetic were all: what cannot is not laid on them.
    func allows(_ active: Double, _ known: DeviceOptions.Known, _ option: DeviceOption) -> Bool {
        let rate = known.peak * Double(option.count)
        let reading = 2 * active * Double(prompt)
        if reading > rate * firstToken { return false }
        let whole = reading + 2 * active * Double(output)
        return perSecond * whole <= rate * busy * Double(option.replicas)
    }

    /// GiB, for a device that has no memory of its own.
    let ram: Double?

    init(
        _ requirements: Requirements, _ length: RequestLength, _ settings: Settings,
        _ catalogue: Catalogue
    ) {
        self.catalogue = catalogue
        let memory = settings.value(.ram, else: 0)
        ram = memory > 0 ? memory : nil
        prompt = length.prompt
        output = length.output
        context = length.context
        perSecond = Double(requirements.requests) / 3600
        perMonth =
            Double(requirements.requests) * settings.value(.day, else: 24) * hoursPerMonth / 24
        firstToken = settings.value(.firstToken, else: 1e12)
        decode = settings.value(.decode, else: 0)
        busy = min(1, max(0.01, settings.value(.busy, else: 1)))
    }
}
