/// One device of a scenario: what it is, and what it gives and takes before any layer is on it.
struct Seat {
    let device: Device
    /// Bytes usable.
    let room: Double
    let runtime: Double
    let buffers: Buffers
    let isSystemMemory: Bool
}

extension Resolved {
    /// Every device of the scenario, `count` times; `number` replaces the counts where there is one
    /// kind of device only.
    func seats(number: Int? = nil) -> [Seat] {
        var seats: [Seat] = []
        let total = number ?? counts.reduce(0) { $0 + $1 }
        for (device, count) in zip(devices, counts) {
            let room = Room(device, scenario, engine)
            let seat = Seat(
                device: device, room: room.usable,
                runtime: engine.runtime(device.kind, devices: total),
                buffers: Buffers(model, engine, scenario, room: room.shown),
                isSystemMemory: room.isSystemMemory)
            for _ in 0..<(number ?? count) { seats.append(seat) }
        }
        return seats
    }
}
