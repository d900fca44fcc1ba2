/// Classes of characters in Chinese, Japanese and Korean text, from Unicode's East Asian Width
/// (UAX 11, version 17) and scripts. Ranges run over unassigned code points where that saves a row.
enum EastAsian {
    /// Wide, fullwidth or halfwidth and not shown as an emoji by default, or of the Hangul script: what
    /// https://github.com/tats-u/markdown-cjk-friendly (specification.md, 2.1) calls a CJK character.
    static func isCJK(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x1100 { return false }
        if (0x4E00...0x9FFF).contains(value) || isIdeographSupplement(value) { return true }
        return contains(value, ranges)
    }

    /// Wide or fullwidth and not Hangul: a line end beside such a character is not a space.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        isCJK(scalar) && !contains(scalar.value, narrow)
    }

    /// Wide punctuation, the ideographic space included.
    static func isWidePunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x3000 && isWide(scalar)
            && (scalar.value == 0x3000 || isPunctuation(scalar))
    }

    /// Unicode's general category P, and ASCII's punctuation and symbols: CommonMark 0.30.
    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 {
            switch scalar.value {
            case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
            default: return false
            }
        }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// Unicode's general category S: punctuation since CommonMark 0.31.
    static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
        default: return false
        }
    }

    private static func isIdeographSupplement(_ value: UInt32) -> Bool {
        (0x20000...0x3FFFD).contains(value) || (0xE0100...0xE01EF).contains(value)
    }

    private static func contains(_ value: UInt32, _ ranges: [ClosedRange<UInt32>]) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }

    private static let ranges: [ClosedRange<UInt32>] = [
        0x1100...0x11FF, 0x20A9...0x20A9, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F,
        0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7FB,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFFEE, 0x16FE0...0x18DF2,
        0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F200, 0x1F202...0x1F219,
        0x1F21B...0x1F22E, 0x1F230...0x1F231, 0x1F237...0x1F237, 0x1F23B...0x1F248,
        0x1F260...0x1F265,
    ]

    /// Halfwidth forms and Hangul.
    private static let narrow: [ClosedRange<UInt32>] = [
        0x1100...0x11FF, 0x20A9...0x20A9, 0x3131...0x318E, 0x3200...0x321E, 0x3260...0x327E,
        0xA960...0xA97C, 0xAC00...0xD7FB, 0xFF61...0xFFDC, 0xFFE8...0xFFEE,
    ]
}
