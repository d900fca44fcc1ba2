/// A footprint on its seats: which bytes lie on which device, and whether they fit.
struct Layout {
    private let footprint: Footprint
    private let seats: [Seat]
    private let split: Split
    private let attention: Attention
    /// Bytes that system memory can take.
    private let hostRoom: Double
    /// The seat with most room, which holds what is not cut into layers.
    private let main: Int

    init(_ resolved: borrowing Resolved, _ footprint: Footprint, _ seats: [Seat]) {
        self.footprint = footprint
        self.seats = seats
        split = resolved.split
        attention = resolved.model.attention
        hostRoom = Room.system(resolved.scenario)
        var main = 0
        for index in seats.indices where seats[index].room > seats[main].room { main = index }
        self.main = main
    }

    func fits(context: Double, users: Double) -> Bool {
        let load = footprint.load(context: context, users: users)
        if load.host > hostRoom { return false }
        if isTensor {
            let share = tensorShare(load)
            return seats.allSatisfy { share + own($0, load, holdsHead: true) <= $0.room }
        }
        var capacity = 0.0
        for index in seats.indices {
            let free = seats[index].room - fixed(index, load)
            if free < 0, index == main { return false }
            capacity += wholeLayers(free, load.layer)
        }
        return capacity >= footprint.deviceLayers
    }

    /// Bytes needed on each seat.
    func needs(context: Double, users: Double) -> [Double] {
        let load = footprint.load(context: context, users: users)
        if isTensor {
            let share = tensorShare(load)
            return seats.map { share + own($0, load, holdsHead: true) }
        }
        let numbers = layerNumbers(load)
        return seats.indices.map { index in
            guard numbers[index] > 0 || index == main else { return 0 }
            return numbers[index] * load.layer + fixed(index, load)
        }
    }

    /// What a device takes before any weight lies on it.
    private func own(_ seat: Seat, _ load: Footprint.Load, holdsHead: Bool) -> Double {
        seat.runtime + seat.buffers.bytes(context: load.tokens, holdsHead: holdsHead)
    }

    /// What a seat holds beside its layers.
    private func fixed(_ index: Int, _ load: Footprint.Load) -> Double {
        let isMain = index == main
        return own(seats[index], load, holdsHead: isMain) + (isMain ? load.alone : 0)
    }

    private func wholeLayers(_ free: Double, _ layer: Double) -> Double {
        guard free > 0 else { return 0 }
        guard layer > 0 else { return footprint.deviceLayers }
        return min((free / layer * (1 + 1e-12)).rounded(.down), footprint.deviceLayers)
    }
}

// MARK: - Layer split

extension Layout {
    /// Layers on each seat, by the room it has left, as llama.cpp shares them out; none gets more
    /// than it can hold while another has room.
    private func layerNumbers(_ load: Footprint.Load) -> [Double] {
        let total = footprint.deviceLayers
        let free = seats.indices.map { max(0, seats[$0].room - fixed($0, load)) }
        let sum = free.reduce(0) { $0 + $1 }
        guard sum > 0, seats.count > 1 else {
            return seats.indices.map { $0 == main ? total : 0 }
        }
        var numbers: [Double] = []
        var reached = 0.0
        var given = 0.0
        for share in free {
            reached += share
            let upTo = (total * reached / sum).rounded(.toNearestOrEven)
            numbers.append(upTo - given)
            given = upTo
        }
        return levelled(numbers, free.map { wholeLayers($0, load.layer) })
    }

    private func levelled(_ numbers: [Double], _ most: [Double]) -> [Double] {
        var numbers = numbers
        var excess = 0.0
        for index in numbers.indices where numbers[index] > most[index] {
            excess += numbers[index] - most[index]
            numbers[index] = most[index]
        }
        for index in numbers.indices where excess > 0 && numbers[index] < most[index] {
            let moved = min(excess, most[index] - numbers[index])
            numbers[index] += moved
            excess -= moved
        }
        numbers[main] += excess
        return numbers
    }
}

// MARK: - Tensor split

extension Layout {
    private var isTensor: Bool { split == .tensor && seats.count > 1 }

    /// Every seat holds its part of each layer. The latent cache of MLA is held by each in full,
    /// and so is a cache head where there are fewer heads than devices.
    private func tensorShare(_ load: Footprint.Load) -> Double {
        let number = Double(seats.count)
        let copies = attention.cacheShare(of: number)
        let kept = footprint.deviceLayers
        let cache = load.cache * kept / footprint.layers
        let divided = load.layer * kept - cache + load.alone
        let keys = footprint.weights.attention * attention.keyShare
        return divided / number + keys * (copies - 1 / number) + cache * copies
    }
}

extension Attention {
    /// Share of the cache that each of `number` devices holds.
    func cacheShare(of number: Double) -> Double {
        if latent != nil { return 1 }
        return max(1 / number, 1 / Double(max(kvHeads, 1)))
    }

    /// Of the attention's weights, the key and value projections'; none of MLA's are told apart.
    fileprivate var keyShare: Double {
        guard latent == nil, kvHeads > 0 else { return 0 }
        return Double(kvHeads) / Double(heads + kvHeads)
    }

    /// Whether `number` devices can share each layer: heads come in whole numbers, and either each
    /// device has whole cache heads or each cache head a whole number of devices.
    func divides(among number: Int) -> Bool {
        guard number > 1 else { return true }
        guard heads > 0, heads % number == 0 else { return false }
        if latent != nil || kvHeads == 0 { return true }
        return kvHeads % number == 0 || number % kvHeads == 0
    }

    /// The valid number nearest to `number`, the smaller of two.
    func nearestDivisor(to number: Int) -> Int {
        for distance in 0...max(number, 1) {
            let below = number - distance
            if below >= 1, divides(among: below) { return below }
            if divides(among: number + distance) { return number + distance }
        }
        return 1
    }
}
