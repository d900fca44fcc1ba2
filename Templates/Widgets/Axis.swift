import Markup

/// One axis of a chart: from which value to which, and where its ticks stand.
struct Axis: Sendable {
    struct Tick: Sendable, Equatable {
        let value: Double
        let text: String
    }

    let title: String
    let low: Double
    let high: Double
    /// Equal factors are equal lengths; `low` is above zero then.
    let isLogarithmic: Bool
    /// Ascending.
    let ticks: [Tick]

    /// From zero to a round number not below `high`.
    init(title: String, upTo high: Double, text: (Double) -> String) {
        let step = Axis.step(of: max(high, 1e-9) / 4)
        var ticks: [Tick] = []
        var value = 0.0
        while value < high + step, ticks.count < 8 {
            ticks.append(Tick(value: value, text: text(value)))
            value += step
        }
        self.title = title
        low = 0
        self.high = ticks.last?.value ?? 1
        isLogarithmic = false
        self.ticks = ticks
    }

    /// From one round number to another, not necessarily zero.
    init(title: String, from low: Double, upTo high: Double, text: (Double) -> String) {
        let step = Axis.step(of: max(high - low, 1e-9) / 4)
        var value = (low / step).rounded(.down) * step
        var ticks = [Tick(value: value, text: text(value))]
        while value < high, ticks.count < 8 {
            value += step
            ticks.append(Tick(value: value, text: text(value)))
        }
        self.title = title
        self.low = ticks[0].value
        self.high = value
        isLogarithmic = false
        self.ticks = ticks
    }

    /// Powers of ten around the values; those between too where they are few.
    init(title: String, decadesAround low: Double, _ high: Double, text: (Double) -> String) {
        var start = 1.0
        while start > low, start > 1e-12 { start /= 10 }
        while start * 10 <= low, start < 1e15 { start *= 10 }
        var end = start * 10
        while end < high, end < 1e16 { end *= 10 }
        self.init(title: title, logarithmicFrom: start, to: end, factor: 10, most: 6, text: text)
    }

    /// Powers of two around the values.
    init(title: String, doublingsAround low: Double, _ high: Double, text: (Double) -> String) {
        var start = 1.0
        while start * 2 <= low, start < 1e9 { start *= 2 }
        var end = start * 2
        while end < high, end < 1e9 { end *= 2 }
        self.init(title: title, logarithmicFrom: start, to: end, factor: 2, most: 5, text: text)
    }

    private init(
        title: String, logarithmicFrom start: Double, to end: Double, factor: Double, most: Int,
        text: (Double) -> String
    ) {
        var count = 1
        var value = start
        while value < end * 0.999, count < 64 {
            value *= factor
            count += 1
        }
        let every = max(1, (count + most - 2) / max(1, most - 1))
        var ticks: [Tick] = []
        value = start
        for index in 0..<count {
            if (count - 1 - index) % every == 0 {
                ticks.append(Tick(value: value, text: text(value)))
            }
            value *= factor
        }
        self.title = title
        low = start
        high = end
        isLogarithmic = true
        self.ticks = ticks
    }

    /// The place of a value: 0 and 1 are the ends. What is far beyond stands one length outside.
    func place(_ value: Double) -> Double {
        guard high > low, value == value else { return 0 }
        let share: Double
        if isLogarithmic {
            let length = binaryLogarithm(high / low)
            share = value > 0 && length > 0 ? binaryLogarithm(value / low) / length : -1
        } else {
            share = (value - low) / (high - low)
        }
        return min(2, max(-1, share))
    }

    func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// 1, 2 or 5 times a power of ten, not below `least`.
    static func step(of least: Double) -> Double {
        var power = 1.0
        while power < least, power < 1e15 { power *= 10 }
        while power / 10 >= least, power > 1e-9 { power /= 10 }
        if power / 5 >= least { return power / 5 }
        return power / 2 >= least ? power / 2 : power
    }
}

extension Language {
    /// A number at an axis, with its first digits however small it is.
    func tick(_ value: Double) -> String {
        value > 0 && value < 0.01 ? range(value, value) : number(value, digits: 4)
    }
}
