/// A figure that cannot be known exactly: what to expect, and between which bounds published
/// measurements of like cases lie nine times out of ten.
///
/// Always `0 <= low <= mid <= high`, all finite. (Not named `Range`: that would hide Swift's own in
/// every file that imports this module.)
public struct Estimate: Sendable, Equatable {
    public let low: Double
    public let mid: Double
    public let high: Double

    /// Puts the three in order; what is not a number counts as 0, what is beyond 1e300 as that.
    public init(low: Double, mid: Double, high: Double) {
        let middle = Estimate.bounded(mid)
        self.mid = middle
        self.low = min(Estimate.bounded(low), middle)
        self.high = max(Estimate.bounded(high), middle)
    }

    /// `mid` divided and multiplied by `spread`, which is at least 1.
    public init(_ mid: Double, spread: Double) {
        let factor = max(1, Estimate.bounded(spread))
        self.init(low: mid / factor, mid: mid, high: mid * factor)
    }

    public init(exactly value: Double) {
        self.init(low: value, mid: value, high: value)
    }

    static func bounded(_ value: Double) -> Double {
        value > 0 ? min(value, 1e300) : 0
    }

    /// Every bound times `factor`, which is not negative.
    public func scaled(by factor: Double) -> Estimate {
        Estimate(low: low * factor, mid: mid * factor, high: high * factor)
    }

    /// What is fast is soon over: `amount` done at these rates, a rate of 0 taking no time at all.
    func time(for amount: Double) -> Estimate {
        func seconds(_ rate: Double) -> Double { rate > 0 ? amount / rate : 0 }
        return Estimate(low: seconds(high), mid: seconds(mid), high: seconds(low))
    }

    static func + (a: Estimate, b: Estimate) -> Estimate {
        Estimate(low: a.low + b.low, mid: a.mid + b.mid, high: a.high + b.high)
    }
}
