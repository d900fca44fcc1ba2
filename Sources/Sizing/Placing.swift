extension Placement {
    /// Lays a resolved scenario on its devices and searches its limits.
    init(_ resolved: borrowing Resolved, _ footprint: Footprint, _ seats: [Seat]) {
        let context = Double(resolved.scenario.context)
        let users = Double(resolved.scenario.users)
        let layout = Layout(resolved, footprint, seats)
        let number = seats.count
        let valid = resolved.allows(number)
        let sized = valid && footprint.hasCache
        fits = sized && layout.fits(context: context, users: users)
        shares = Placement.shares(
            resolved.devices, seats, layout.needs(context: context, users: users))
        // Of several kinds of devices it is all or none.
        let least = resolved.devices.count == 1 ? resolved.leastNumber(footprint) : nil
        devicesNeeded = least ?? (fits ? number : nil)
        longestContext =
            sized
            ? largest(in: 1...100_000_000) { layout.fits(context: Double($0), users: users) }
            : nil
        let most =
            sized
            ? largest(in: 1...1_000_000) { layout.fits(context: context, users: Double($0)) } : nil
        mostUsers = most ?? 0
        nearestCount = valid ? nil : resolved.model.attention.nearestDivisor(to: number)
        host = Host(resolved, footprint)
    }

    private static func shares(
        _ devices: [Device], _ seats: [Seat], _ needs: [Double]
    ) -> [Share] {
        var shares: [Share] = []
        for (index, seat) in seats.enumerated() {
            shares.append(
                Share(
                    device: devices[seat.device].id, needed: clampedInteger(needs[index]),
                    room: clampedInteger(seat.room)))
        }
        return shares
    }
}

extension Placement.Host {
    /// `nil` where the scenario leaves nothing in system memory.
    fileprivate init?(_ resolved: borrowing Resolved, _ footprint: Footprint) {
        guard footprint.offload != .layers(0) else { return nil }
        let load = footprint.load(
            context: Double(resolved.scenario.context), users: Double(resolved.scenario.users))
        needed = clampedInteger(load.host + footprint.hostTable)
        room = clampedInteger(Room.system(resolved.scenario))
    }
}

extension Resolved {
    /// Tensor split asks for heads that divide; a single device has nothing to divide.
    func allows(_ number: Int) -> Bool {
        split == .layer || model.attention.divides(among: number)
    }

    /// The least number of the one device, up to 64, that holds the scenario and that the split
    /// allows.
    func leastNumber(_ footprint: Footprint) -> Int? {
        guard footprint.hasCache else { return nil }
        if split == .tensor {
            for number in 1...64 where allows(number) && holds(footprint, number) { return number }
            return nil
        }
        guard holds(footprint, 64) else { return nil }
        let tooFew = largest(in: 0...63) { $0 == 0 || !holds(footprint, $0) }
        return (tooFew ?? 0) + 1
    }

    private func holds(_ footprint: Footprint, _ number: Int) -> Bool {
        Layout(self, footprint, seats(number: number))
            .fits(context: Double(scenario.context), users: Double(scenario.users))
    }
}
