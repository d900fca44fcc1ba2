/// Sizes a scenario: parameters, memory and, with a device, its placement.
///
/// A pure function of its arguments. Takes a few microseconds; throws a complaint that names the
/// field where the scenario cannot be sized.
public func size(_ scenario: Scenario, in catalogue: Catalogue) throws(Complaint) -> Answer {
    let resolved = try Resolved.resolve(scenario, catalogue)
    let tensors = TensorList(resolved.model)
    let footprint = Footprint(resolved, tensors)
    let seats = resolved.seats()
    let placement = seats.isEmpty ? nil : Placement(resolved, footprint, seats)
    return Answer(
        scenario: scenario, model: resolved.model, format: resolved.format,
        engine: resolved.engine, split: resolved.split,
        parameters: parameters(of: resolved.model, tensors),
        memory: Memory(resolved, footprint, seats), placement: placement,
        notes: notes(resolved, placement, seats), weightBytes: footprint.weights)
}

private func parameters(of model: Model, _ tensors: TensorList) -> Parameters {
    model.hasShape ? Parameters(tensors.parameters, model) : model.parameters
}

extension Memory {
    fileprivate init(_ resolved: borrowing Resolved, _ footprint: Footprint, _ seats: [Seat]) {
        let context = Double(resolved.scenario.context)
        let users = Double(resolved.scenario.users)
        let share = Memory.cacheCopies(resolved, seats.count)
        weights = clampedInteger(footprint.weights.total)
        embeddings = clampedInteger(footprint.weights.embedding + footprint.weights.head)
        let cached = footprint.cacheBytes(context: context, users: users) * share
        cache = footprint.hasCache ? clampedInteger(cached) : nil
        cachePerToken = footprint.cachePerToken.map { clampedInteger($0) }
        buffers = footprint.hasCache ? clampedInteger(Memory.buffers(resolved, seats)) : nil
        runtime = clampedInteger(Memory.runtime(resolved.engine, seats))
        draft = clampedInteger(footprint.draftBytes(context: context, users: users))
    }

    /// How often the cache is held, counting parts.
    private static func cacheCopies(_ resolved: borrowing Resolved, _ number: Int) -> Double {
        guard resolved.split == .tensor, number > 1 else { return 1 }
        return resolved.model.attention.cacheShare(of: Double(number)) * Double(number)
    }

    private static func buffers(_ resolved: borrowing Resolved, _ seats: [Seat]) -> Double {
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

    private static func runtime(_ engine: Engine, _ seats: [Seat]) -> Double {
        if seats.isEmpty { return engine.runtime(.datacenterGPU, devices: 1) }
        return seats.reduce(0) { $0 + $1.runtime }
    }
}

private func notes(
    _ resolved: Resolved, _ placement: Placement?, _ seats: [Seat]
) -> [Note] {
    var notes: [Note] = []
    if !resolved.model.isSizable { notes.append(.shapeIncomplete) }
    if let most = resolved.model.maxContext, resolved.scenario.context > most {
        notes.append(.contextBeyondModel)
    }
    if resolved.model.keepsExperts, resolved.format.recipe != .mxfp4 {
        notes.append(.expertsKeepFormat)
    }
    guard let placement else { return notes }
    if seats.contains(where: { $0.isSystemMemory }) { notes.append(.deviceMemoryFromScenario) }
    if placement.host != nil, resolved.scenario.ram == nil { notes.append(.systemMemoryAssumed) }
    if placement.nearestCount != nil { notes.append(.headsNotDivisible) }
    let attention = resolved.model.attention
    let replicates = attention.latent != nil || seats.count > attention.kvHeads
    if resolved.split == .tensor, seats.count > 1, replicates { notes.append(.cacheReplicated) }
    return notes
}
