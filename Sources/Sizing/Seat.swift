/// One device of a scenario: what it gives, and what it takes before any layer is on it. Plain
/// numbers only: limits are searched over arrays of these.
struct Seat {
    /// Index into the scenario's devices.
    let device: Int
    /// Bytes usable.
    let room: Double
    let runtime: Double
    let buffers: Buffers
    let isSystemMemory: Bool
}

extension Resolved {
    /// Every device of the scenario as often as its count says, or `number` times each.
    func seats(number: Int? = nil) -> [Seat] {
        var seats: [Seat] = []
        let total = number ?? counts.reduce(0) { $0 + $1 }
        seats.reserveCapacity(total)
        for index in devices.indices {
            let room = Room(devices[index], scenario, engine)
            let seat = Seat(
                device: index, room: room.usable,
                runtime: engine.runtime(devices[index].kind, devices: total),
                buffers: Buffers(model, engine, scenario, room: room.shown),
                isSystemMemory: room.isSystemMemory)
            for _ in 0..<(number ?? counts[index]) { seats.append(seat) }
        }
        return seats
    }
}
