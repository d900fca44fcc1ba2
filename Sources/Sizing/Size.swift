/// Sizes a scenario: parameters, memory and, with a device, its placement.
///
/// A pure function of its arguments. Takes a few microseconds; throws a complaint that names the
/// field where the scenario cannot be sized.
public func size(_ scenario: Scenario, in catalogue: Catalogue) throws(Complaint) -> Answer {
    let resolved = try Resolved(scenario, catalogue)
    let model = resolved.model
    let tensors = TensorList(model)
    let footprint = Footprint(resolved, tensors)
    let parameters =
        model.hasShape ? Parameters(tensors.parameters, model) : model.parameters
    let placement =
        resolved.devices.isEmpty
        ? nil : Placing(resolved: resolved, footprint: footprint).placement()
    return Answer(
        scenario: scenario, model: model, format: resolved.format, engine: resolved.engine,
        split: resolved.split, parameters: parameters,
        memory: Memory(resolved, footprint), placement: placement,
        notes: notes(resolved, placement), weightBytes: footprint.weights
    ).completed(in: catalogue)
}

extension Memory {
    init(_ resolved: Resolved, _ footprint: Footprint) {
        let context = Double(resolved.scenario.context)
        let users = Double(resolved.scenario.users)
        let seats = resolved.seats()
        let share = Memory.cacheCopies(resolved, seats.count)
        weights = clampedInteger(footprint.weights.total)
        embeddings = clampedInteger(footprint.weights.embedding + footprint.weights.head)
        let cached = footprint.cacheBytes(context: context, users: users) * share
        cache = footprint.hasCache ? clampedInteger(cached) : nil
        cachePerToken = footprint.cachePerToken.map(clampedInteger)
        buffers = footprint.hasCache ? clampedInteger(Memory.buffers(resolved, seats)) : nil
        runtime = clampedInteger(Memory.runtime(resolved, seats))
        draft = clampedInteger(footprint.draftBytes(context: context, users: users))
    }

    /// How often the cache is held, counting parts.
    private static func cacheCopies(_ resolved: Resolved, _ number: Int) -> Double {
        guard resolved.split == .tensor, number > 1 else { return 1 }
        return resolved.model.attention.cacheShare(of: Double(number)) * Double(number)
    }

    private static func buffers(_ resolved: Resolved, _ seats: [Seat]) -> Double {
        let context = Double(resolved.scenario.context) * Double(resolved.scenario.users)
        guard !seats.isEmpty else {
            let alone = Buffers(resolved.model, resolved.engine, resolved.scenario, room: 0)
            return alone.bytes(context: context, holdsHead: true)
        }
        var sum = 0.0
        for (index, seat) in seats.enumerated() {
            let holdsHead = index == 0 || resolved.split == .tensor
            sum += seat.buffers.bytes(context: context, holdsHead: holdsHead)
        }
        return sum
    }

    private static func runtime(_ resolved: Resolved, _ seats: [Seat]) -> Double {
        guard !seats.isEmpty else {
            return resolved.engine.runtime(.datacenterGPU, devices: 1)
        }
        return seats.reduce(0) { $0 + $1.runtime }
    }
}

private func notes(_ resolved: Resolved, _ placement: Placement?) -> [Note] {
    let scenario = resolved.scenario
    let model = resolved.model
    var notes: [Note] = []
    if !model.isSizable { notes.append(.shapeIncomplete) }
    if let most = model.maxContext, scenario.context > most { notes.append(.contextBeyondModel) }
    if utf8Equal(model.nativeDtype ?? "", "mxfp4"), resolved.format.recipe != .mxfp4 {
        notes.append(.expertsKeepFormat)
    }
    guard let placement else { return notes }
    if resolved.seats().contains(where: { $0.isSystemMemory }) {
        notes.append(.deviceMemoryFromScenario)
    }
    if placement.host != nil, scenario.ram == nil { notes.append(.systemMemoryAssumed) }
    if placement.nearestCount != nil { notes.append(.headsNotDivisible) }
    let number = placement.shares.count
    if resolved.split == .tensor, number > 1,
        model.attention.latent != nil || number > model.attention.kvHeads
    {
        notes.append(.cacheReplicated)
    }
    return notes
}
