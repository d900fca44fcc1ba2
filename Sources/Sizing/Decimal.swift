// Numbers are read and written with integer arithmetic, so that the build and the browser agree to
// the last bit without a C library's `strtod`.

/// A whole number with an optional sign; `nil` if `text` is anything else or beyond 64 bits.
public func parseInteger(_ text: String) -> Int64? {
    var bytes = text.bytes
    let negative = bytes.first == UInt8(ascii: "-")
    if negative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard !bytes.isEmpty else { return nil }
    var value: Int64 = 0
    for byte in bytes {
        guard let digit = digit(byte) else { return nil }
        let (product, overflows) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflowsToo) = product.addingReportingOverflow(digit)
        if overflows || overflowsToo { return nil }
        value = sum
    }
    return negative ? -value : value
}

/// A decimal such as `-12.5` or `1e9`, always finite; `nil` if `text` is anything else.
///
/// Rounded correctly up to fifteen digits with a power of ten within 22; beyond, deterministic and
/// within a few units in the last place.
public func parseDecimal(_ text: String) -> Double? {
    var reader = DecimalReader(text)
    return reader.read()
}

private struct DecimalReader {
    private let bytes: [UInt8]
    private var index = 0
    private var mantissa: Int64 = 0
    private var exponent = 0
    private var sawDigit = false

    init(_ text: String) { bytes = text.bytes }

    mutating func read() -> Double? {
        let negative = sign()
        digits(places: 0)
        if skip(UInt8(ascii: ".")) { digits(places: 1) }
        guard sawDigit else { return nil }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            guard let written = writtenExponent() else { return nil }
            exponent += written
        }
        guard index == bytes.count else { return nil }
        let value = scaled(Double(mantissa), by: exponent)
        guard value.isFinite else { return nil }
        return negative ? -value : value
    }

    /// Digits beyond the eighteenth only move the decimal point.
    private mutating func digits(places: Int) {
        while index < bytes.count, let digit = digit(bytes[index]) {
            index += 1
            sawDigit = true
            if mantissa < 100_000_000_000_000_000 {
                mantissa = mantissa * 10 + digit
                exponent -= places
            } else {
                exponent += 1 - places
            }
        }
    }

    private mutating func writtenExponent() -> Int? {
        let negative = sign()
        let start = index
        var value = 0
        while index < bytes.count, let digit = digit(bytes[index]) {
            value = min(value * 10 + Int(digit), 10_000)
            index += 1
        }
        guard index > start else { return nil }
        return negative ? -value : value
    }

    private mutating func sign() -> Bool {
        if skip(UInt8(ascii: "+")) { return false }
        return skip(UInt8(ascii: "-"))
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }
}

private func digit(_ byte: UInt8) -> Int64? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int64(byte - UInt8(ascii: "0")) : nil
}

/// Powers of ten are exact in a `Double` up to the 22nd.
private func scaled(_ mantissa: Double, by exponent: Int) -> Double {
    guard mantissa != 0 else { return 0 }
    var value = mantissa
    var left = max(-400, min(400, exponent))
    while left > 0 {
        let step = min(left, 22)
        value *= powerOfTen(step)
        left -= step
    }
    while left < 0 {
        let step = min(-left, 22)
        value /= powerOfTen(step)
        left += step
    }
    return value
}

private func powerOfTen(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
}

/// The shortest text with at most six decimals that reads back as a value kept by `sixPlaces`.
public func decimalText(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return value < 0 ? "-1e12" : "1e12" }
    let scaled = Int64((value.magnitude * 1e6).rounded(.toNearestOrEven))
    var fraction = scaled % 1_000_000
    var text = value < 0 && scaled > 0 ? "-" : ""
    text += String(scaled / 1_000_000)
    guard fraction > 0 else { return text }
    var places = 6
    while fraction % 10 == 0 {
        fraction /= 10
        places -= 1
    }
    let digits = String(fraction)
    text += "."
    for _ in digits.bytes.count..<places { text += "0" }
    return text + digits
}

/// `value` at the precision that a scenario's text keeps.
func sixPlaces(_ value: Double) -> Double {
    guard value.magnitude < 1e9 else { return value }
    return (value * 1e6).rounded(.toNearestOrEven) / 1e6
}
