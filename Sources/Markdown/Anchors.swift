/// The anchors of a document's headings.
struct Anchors {
    private var used: Set<String> = []

    /// Lower case, a hyphen for each space, letters and digits of any script, hyphens and underscores
    /// kept, the rest dropped; a second one gets `-2`.
    mutating func unique(_ text: String) -> String {
        let base = Self.slug(text)
        var anchor = base
        var number = 2
        while !used.insert(anchor).inserted {
            anchor = base + "-" + String(number)
            number += 1
        }
        return anchor
    }

    static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.value < 0x80 {
                appendASCII(UInt8(scalar.value), to: &slug)
            } else if scalar.properties.isWhitespace {
                slug.append("-")
            } else if isPartOfWord(scalar) {
                slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return slug.isEmpty ? "section" : String(slug)
    }

    private static func appendASCII(_ byte: UInt8, to slug: inout String.UnicodeScalarView) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(Unicode.Scalar(byte + 32))
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            slug.append(Unicode.Scalar(byte))
        case 0x20, 0x09, 0x0A: slug.append("-")
        default: return
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
