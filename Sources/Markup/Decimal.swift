/// A number rounded to decimals, as its digits.
struct Decimal {
    private(set) var sign: String
    private(set) var whole: UInt64
    /// ASCII digits.
    private(set) var fraction: [UInt8]

    /// The largest number written out; its product with the scale fits 64 bits.
    static let limit = 1e15

    /// Rounded half to even; trailing zeros kept. Nothing for what is no number or too large.
    init?(_ value: Double, places: Int) {
        guard value.isFinite, value.magnitude < Self.limit else { return nil }
        var places = min(max(places, 0), 9)
        var scale: UInt64 = 1
        for _ in 0..<places { scale *= 10 }
        // Beyond 2^53 there are no decimals to show.
        while places > 0, value.magnitude * Double(scale) >= 9e15 {
            places -= 1
            scale /= 10
        }
        let scaled = UInt64((value.magnitude * Double(scale)).rounded(.toNearestOrEven))
        sign = value < 0 && scaled > 0 ? "−" : ""
        whole = scaled / scale
        fraction = places == 0 ? [] : Array(String(scaled % scale + scale).bytes.dropFirst())
    }

    /// With so many significant digits at most, trailing zeros dropped.
    init?(_ value: Double, digits: Int) {
        var places = max(digits - 1, 0)
        var bound = 10.0
        while places > 0, value.magnitude >= bound {
            places -= 1
            bound *= 10
        }
        self.init(value, places: places)
        // 9.999 has become 10.00.
        if places > 0, Double(whole) >= bound { self.init(value, places: places - 1) }
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    }
}
