/// How many of one device a scenario needs.
public struct Holding: Sendable, Equatable {
    /// Id in `devices.csv`.
    public let device: String
    /// The least number that holds the scenario, at most 64.
    public let number: Int
    /// Bytes that the scenario needs on the fullest of them.
    public let needed: Int64
    /// Bytes usable on each.
    public let room: Int64
}

/// The devices of the catalogue that hold a scenario, in the table's order; the scenario's own
/// devices are not regarded. The smallest device is the one with least room among those of which
/// one is enough.
public func holdings(
    _ scenario: Scenario, in catalogue: Catalogue
) throws(Complaint) -> [Holding] {
    var scenario = scenario
    scenario.devices = []
    scenario.counts = [1]
    let alone = try Resolved.resolve(scenario, catalogue)
    let footprint = Footprint(alone, TensorList(alone.model))
    var holdings: [Holding] = []
    for device in catalogue.devices.all {
        let resolved = Resolved(alone, on: device)
        guard let number = resolved.leastNumber(footprint) else { continue }
        let seats = resolved.seats(number: number)
        let needs = Layout(resolved, footprint, seats).needs(
            context: Double(scenario.context), users: Double(scenario.users))
        holdings.append(
            Holding(
                device: device.id, number: number,
                needed: clampedInteger(needs.reduce(0) { max($0, $1) }),
                room: clampedInteger(seats[0].room)))
    }
    return holdings
}
