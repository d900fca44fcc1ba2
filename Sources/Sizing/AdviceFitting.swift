/// A model in one format and engine, with what does not depend on the devices: counted once, laid
/// on many.
final class Fitting {
    let build: Build
    private let alone: Resolved
    private let footprint: Footprint
    private let load: SpeedLoad
    private let catalogue: Catalogue
    /// Bytes of the weights.
    let weights: Double

    /// `nil` where the tables do not know the model in that format.
    static func make(_ model: Model, _ build: Build, _ request: AdviceRequest) -> Fitting? {
        var scenario = Scenario(model: model.id)
        scenario.quant = build.quant
        scenario.engine = build.engine
        scenario.context = request.context
        scenario.prompt = request.prompt
        scenario.output = request.output
        scenario.ram = request.ram
        guard let resolved = try? Resolved.resolve(scenario, request.catalogue) else { return nil }
        return Fitting(resolved, build, request.catalogue)
    }

    private init(_ resolved: Resolved, _ build: Build, _ catalogue: Catalogue) {
        self.build = build
        self.catalogue = catalogue
        alone = resolved
        let tensors = TensorList(resolved.model)
        footprint = Footprint(resolved, tensors)
        weights = footprint.weights.total
        load = SpeedLoad(
            resolved.model, Parameters(tensors.parameters, resolved.model).classes,
            footprint.weights, format: resolved.format.id,
            cache: CacheBits(keys: resolved.keyBits, values: resolved.valueBits))
    }

    /// `nil` where the devices do not take it at all.
    func trial(
        _ option: DeviceOption, _ known: DeviceOptions.Known, _ request: AdviceRequest,
        think: Double
    ) -> Trial? {
        guard alone.split == .layer || alone.model.attention.divides(among: option.count),
            let reach = catalogue.engines.reach(
                build.engine, known.speed.deviceClass, device: known.device.id)
        else { return nil }
        return Trial(
            request, path(on: known.speed, reach, count: option.count),
            output: max(1, Double(request.output) * think), copies: Double(option.replicas))
    }

    func layout(_ option: DeviceOption, _ known: DeviceOptions.Known) -> Layout {
        let resolved = Resolved(alone, on: known.device)
        return Layout(resolved, footprint, resolved.seats(number: option.count))
    }

    private func path(on device: SpeedDevice, _ reach: EngineReach, count: Int) -> SpeedPath {
        let isTensor = alone.split == .tensor
        let devices = Double(count)
        return SpeedPath(
            load: load,
            parts: [SpeedPart(device: device, engine: reach, dense: 1, experts: 1)],
            tensor: isTensor ? devices : 1, stages: isTensor ? 1 : devices,
            microBatch: alone.scenario.ubatch)
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

/// What is asked of the devices.
struct AdviceRequest {
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
