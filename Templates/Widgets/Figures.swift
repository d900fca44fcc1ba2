public import Markup

/// How figures are written beside each other. A column of a table has its unit in the heading and
/// the same number of decimals in every cell, so that right-aligned cells align on the decimal sign.
extension Words {
    /// GiB with one decimal and without the unit, for a column.
    public func gib(_ bytes: Double) -> String { number(bytes / 1_073_741_824, places: 1) }

    /// What a language counts parameters in: 10⁹, but 10⁸ (亿) in Chinese.
    var parameterScale: Double { language == Language(code: "zh") ? 1e8 : 1e9 }

    /// A count of parameters without its unit (`unit.billion`), for a column: `8,03`, `80.3`.
    public func parametersFigure(_ count: Double) -> String {
        number(count / parameterScale, places: parameterScale < 1e9 ? 1 : 2)
    }

    /// A count of parameters in prose, three significant digits: `8,03 млрд`, `494 млн`, `80.3 亿`.
    public func parameters(_ count: Double) -> String {
        if parameterScale >= 1e9, count < 999_500_000 {
            return significant(count / 1e6) + "\u{A0}" + self(UnitPhrase.million)
        }
        return significant(count / parameterScale) + "\u{A0}" + self(UnitPhrase.billion)
    }

    private func significant(_ value: Double) -> String {
        number(value, places: value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2)
    }

    /// A bound of a tier: `3 млрд`, without decimals where there are none.
    public func wholeParameters(_ count: Double) -> String {
        let scaled = count / parameterScale
        let places = scaled == scaled.rounded(.toNearestOrEven) ? 0 : 1
        return number(scaled, places: places) + "\u{A0}" + self(UnitPhrase.billion)
    }

    /// Bytes in KiB below a tenth of a MiB's thousandfold, else as `memory`: for what a token costs.
    public func smallMemory(_ bytes: Double) -> String {
        if bytes.magnitude >= 1_048_576 {
            return number(bytes / 1_048_576, places: 1) + "\u{A0}" + self(UnitPhrase.mib)
        }
        return number(bytes / 1024, places: bytes < 102_400 ? 1 : 0) + "\u{A0}"
            + self(WidgetPhrase.unitKib)
    }

    /// `8192 токена`, the number kept with its noun.
    public func tokens(_ count: Int) -> String { self(WidgetPhrase.answerTokens, count: count) }

    public func users(_ count: Int) -> String { self(WidgetPhrase.answerUsers, count: count) }
}

/// `part` of `whole` as a percentage of SVG and CSS: `63.42%`, between 0 and 100.
func percentage(_ part: Double, of whole: Double) -> String {
    guard part > 0, whole > 0, part.isFinite, whole.isFinite else { return "0%" }
    let hundredths = Int((min(part / whole, 1) * 10_000).rounded(.toNearestOrEven))
    let fraction = hundredths % 100
    if fraction == 0 { return String(hundredths / 100) + "%" }
    return String(hundredths / 100) + (fraction < 10 ? ".0" : ".") + String(fraction) + "%"
}
