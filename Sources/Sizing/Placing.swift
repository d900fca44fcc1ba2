/// Lays a resolved scenario on its devices and searches its limits.
struct Placing {
    let resolved: Resolved
    let footprint: Footprint

    private var context: Double { Double(resolved.scenario.context) }
    private var users: Double { Double(resolved.scenario.users) }

    /// Tensor split asks for heads that divide; a single device has nothing to divide.
    private func isValid(_ number: Int) -> Bool {
        resolved.split == .layer || resolved.model.attention.divides(among: number)
    }

    func placement() -> Placement {
        let seats = resolved.seats()
        let layout = Layout(resolved, footprint, seats)
        let valid = isValid(seats.count)
        let needs = layout.needs(context: context, users: users)
        let fits = valid && footprint.hasCache && layout.fits(context: context, users: users)
        let shares = zip(seats, needs).map { seat, need in
            Placement.Share(
                device: resolved.devices[seat.device].id, needed: clampedInteger(need),
                room: clampedInteger(seat.room))
        }
        return Placement(
            shares: shares, fits: fits, devicesNeeded: devicesNeeded(fits, seats.count),
            longestContext: valid ? longestContext(layout) : nil,
            mostUsers: valid ? mostUsers(layout) : 0,
            nearestCount: valid
                ? nil : resolved.model.attention.nearestDivisor(to: seats.count),
            host: host)
    }

    private var host: Placement.Host? {
        guard resolved.scenario.offload != .layers(0) else { return nil }
        return Placement.Host(
            needed: clampedInteger(
                footprint.load(context: context, users: users).host + footprint.hostTable),
            room: clampedInteger(Room.system(resolved.scenario)))
    }

    private func longestContext(_ layout: Layout) -> Int? {
        guard footprint.hasCache else { return nil }
        return largest(in: 1...100_000_000) { layout.fits(context: Double($0), users: users) }
    }

    private func mostUsers(_ layout: Layout) -> Int {
        guard footprint.hasCache else { return 0 }
        return largest(in: 1...1_000_000) { layout.fits(context: context, users: Double($0)) } ?? 0
    }

    /// Of one kind of device, the least number; of several, all of them if they do.
    private func devicesNeeded(_ fits: Bool, _ number: Int) -> Int? {
        guard footprint.hasCache else { return nil }
        guard resolved.devices.count == 1 else { return fits ? number : nil }
        return leastNumber()
    }

    /// Tries the numbers up to 64 that the split allows.
    func leastNumber() -> Int? {
        if resolved.split == .tensor {
            for number in 1...64 where isValid(number) && holds(number) { return number }
            return nil
        }
        guard holds(64) else { return nil }
        let tooFew = largest(in: 0...63) { $0 == 0 || !holds($0) }
        return (tooFew ?? 0) + 1
    }

    private func holds(_ number: Int) -> Bool {
        let layout = Layout(resolved, footprint, resolved.seats(number: number))
        return layout.fits(context: context, users: users)
    }
}
