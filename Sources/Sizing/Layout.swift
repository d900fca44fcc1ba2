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

    init(_ resolved: Resolved, _ footprint: Footprint, _ seats: [Seat]) {
        self.footprint = footprint
        self.seats = seats
        split = resolved.split
        attention = resolved.model.attention
        hostRoom = Room.system(resolved.scenario)
        var main = 0
        for index in seats.indices where seats[index].room > seats[main].room { main = index }
        self.main = main
    }

    private var isTensor: Bool { split == .tensor && seats.count > 1 }

    /// Bytes needed on each seat.
    func needs(context: Double, users: Double) -> [Double] {
        if isTensor {
            return seats.map { tensorNeed($0, context, users) }
        }
        let layer = footprint.deviceLayer(context: context, users: users)
        let numbers = layerNumbers(layer, context, users)
        return seats.indices.map { index in
            let isMain = index == main
            guard numbers[index] > 0 || isMain else { return 0 }
            return numbers[index] * layer + fixed(index, context, users)
        }
    }

    func fits(context: Double, users: Double) -> Bool {
        if footprint.hostBytes(context: context, users: users) > hostRoom { return false }
        if isTensor {
            return seats.allSatisfy { tensorNeed($0, context, users) <= $0.room }
        }
        let layer = footprint.deviceLayer(context: context, users: users)
        var capacity = 0.0
        for index in seats.indices {
            let free = seats[index].room - fixed(index, context, users)
            if free < 0, index == main { return false }
            capacity += wholeLayers(free, layer)
        }
        return capacity >= footprint.deviceLayers
    }

    /// What a seat holds beside its layers.
    private func fixed(_ index: Int, _ context: Double, _ users: Double) -> Double {
        let isMain = index == main
        let seat = seats[index]
        let tables =
            isMain
            ? footprint.tables + footprint.draftBytes(context: context, users: users) : 0
        return tables + seat.runtime
            + seat.buffers.bytes(context: context * users, holdsHead: isMain)
    }

    private func wholeLayers(_ free: Double, _ layer: Double) -> Double {
        guard free > 0 else { return 0 }
        guard layer > 0 else { return footprint.deviceLayers }
        return min((free / layer * (1 + 1e-12)).rounded(.down), footprint.deviceLayers)
    }

    /// Layers on each seat, by the room it has left, as llama.cpp shares them out; none gets more
    /// than it can hold while another has room.
    private func layerNumbers(_ layer: Double, _ context: Double, _ users: Double) -> [Double] {
        let total = footprint.deviceLayers
        let free = seats.indices.map { max(0, seats[$0].room - fixed($0, context, users)) }
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
        return levelled(numbers, free.map { wholeLayers($0, layer) })
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
    /// Every seat holds its part of each layer. The latent cache of MLA is held by each in full,
    /// and so is a cache head where there are fewer heads than devices.
    private func tensorNeed(_ seat: Seat, _ context: Double, _ users: Double) -> Double {
        let number = Double(seats.count)
        let weights = footprint.weights
        let kept = footprint.deviceLayer(context: context, users: users) * footprint.deviceLayers
        let cache =
            footprint.cacheBytes(context: context, users: users) * footprint.deviceLayers
            / footprint.layers
        let replicated = weights.attention * keyShare * (cacheShare(number) - 1 / number)
        return (kept - cache + footprint.tables) / number + replicated
            + cache * cacheShare(number)
            + footprint.draftBytes(context: context, users: users) / number
            + seat.runtime + seat.buffers.bytes(context: context * users, holdsHead: true)
    }

    /// Share of the cache that each of `number` devices holds.
    func cacheShare(_ number: Double) -> Double {
        if attention.latent != nil { return 1 }
        return max(1 / number, 1 / Double(max(attention.kvHeads, 1)))
    }

    /// Of the attention's weights, the key and value projections'.
    private var keyShare: Double {
        guard attention.latent == nil, attention.kvHeads > 0 else { return 0 }
        let pairs = 2 * Double(attention.kvHeads)
        return pairs / (2 * Double(attention.heads) + pairs)
    }
}

extension Attention {
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
            if number - distance >= 1, divides(among: number - distance) {
                return number - distance
            }
            if divides(among: number + distance) { return number + distance }
        }
        return 1
    }
}
