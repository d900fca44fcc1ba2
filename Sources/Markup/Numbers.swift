/// Units and scales, as phrases: they are rows like any other.
public enum UnitPhrase: String, Phrase {
    case gib = "unit.gib"
    case mib = "unit.mib"
    case billion = "unit.billion"
    case million = "unit.million"
}

extension Words {
    /// `1 234` as this language groups it. (In the browser `Int` has 32 bits: counts of bytes and
    /// parameters are `Int64`.)
    public func number(_ value: some BinaryInteger) -> String {
        let value = Int64(clamping: value)
        let digits = String(value.magnitude).bytes
        let isGrouped = digits.count >= language.numbers.groupedFrom
        var text = value < 0 ? "−".bytes : []
        for (index, digit) in digits.enumerated() {
            if isGrouped, index > 0, (digits.count - index) % 3 == 0 {
                text += language.numbers.groupMark.bytes
            }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `value` rounded half to even at `places` decimals; trailing zeros kept.
    public func number(_ value: Double, places: Int) -> String {
        guard value.isFinite, value.magnitude < 1e14 else { return "—" }
        var scale: Int64 = 1
        for _ in 0..<places { scale *= 10 }
        let scaled = Int64((value.magnitude * Double(scale)).rounded(.toNearestOrEven))
        let whole = number(scaled / scale)
        let sign = value < 0 && scaled > 0 ? "−" : ""
        guard places > 0 else { return sign + whole }
        let fraction = String(scaled % scale + scale).bytes.dropFirst()
        return sign + whole + language.numbers.decimalMark
            + String(decoding: Array(fraction), as: UTF8.self)
    }

    /// Bytes as GiB with three significant digits at most: `4,58 ГиБ`, `39,6 ГиБ`, `141 ГиБ`; MiB below
    /// a tenth of a GiB. Number and unit are kept together.
    public func memory(_ bytes: Int64) -> String { memory(Double(bytes)) }

    public func memory(_ bytes: Double) -> String {
        let gib = bytes / 1_073_741_824
        if bytes != 0, gib.magnitude < 0.1 {
            return number(bytes / 1_048_576, places: 0) + "\u{A0}" + self(UnitPhrase.mib)
        }
        return number(gib, places: gib >= 100 ? 0 : gib >= 10 ? 1 : 2) + "\u{A0}"
            + self(UnitPhrase.gib)
    }
}
