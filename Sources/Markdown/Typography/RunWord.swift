/// A word of a run: what stands between two spaces, with the punctuation at its ends.
struct RunWord {
    enum Dash { case none, hyphen, en, em }

    /// In the run's bytes, without the marks at its ends.
    var range: Range<Int>
    /// The plain space or soft line end before it, if that may become a no-break space.
    var gap: Int?
    /// The word's bytes without marks; something fixed is one `TextRun.fixedStart`.
    var bytes: [UInt8]
    /// The part of `bytes` without punctuation at the ends.
    var body: Range<Int>

    init(range: Range<Int>, gap: Int?, bytes: [UInt8]) {
        self.range = range
        self.gap = gap
        self.bytes = bytes
        body = Self.body(of: bytes)
    }

    /// Whether no mark stands within, so that an offset in `bytes` is one in the run.
    var isContiguous: Bool { range.count == bytes.count }

    /// No punctuation behind the body.
    var isBare: Bool { body.upperBound == bytes.count }

    /// The body in lower case if it has only letters, and few.
    var key: WordKey { WordKey(bytes[body]) }

    var first: UInt8 { body.isEmpty ? 0 : bytes[body.lowerBound] }

    var startsWithDigit: Bool { Self.isDigit(first) }

    var startsWithLetter: Bool { Self.isLetter(first) }

    var startsUpperCase: Bool {
        guard !body.isEmpty else { return false }
        let second = body.count > 1 ? bytes[body.lowerBound + 1] : 0
        return Self.isUpperCase(first, second)
    }

    /// `%`, `°`, a currency.
    var startsWithUnitSign: Bool {
        switch bytes.first {
        case UInt8(ascii: "%"), UInt8(ascii: "$"): true
        case 0xC2: bytes.count > 1 && [0xA2, 0xA3, 0xA5, 0xB0].contains(bytes[1])
        case 0xE2: bytes.starts(with: [0xE2, 0x80, 0xB0]) || bytes.starts(with: [0xE2, 0x82])
        default: false
        }
    }

    var endsSentence: Bool {
        for byte in bytes[body.upperBound...] {
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") {
                return true
            }
        }
        return bytes[body.upperBound...].starts(with: [0xE2, 0x80, 0xA6])
    }

    var dash: Dash {
        switch bytes.count {
        case 1 where bytes[0] == UInt8(ascii: "-"): .hyphen
        case 2 where bytes[0] == UInt8(ascii: "-") && bytes[1] == UInt8(ascii: "-"): .hyphen
        case 3 where bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] == 0x93: .en
        case 3 where bytes[0] == 0xE2 && bytes[1] == 0x80 && bytes[2] == 0x94: .em
        default: .none
        }
    }

    /// A number with what may stand before and in it: `24,5`, `~7`, `7–13`, `1:2`.
    var isQuantity: Bool {
        guard !body.isEmpty, Self.isDigit(bytes[body.upperBound - 1]) else { return false }
        return bytes[..<body.upperBound].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+")...UInt8(ascii: "/"),
                UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"),
                UInt8(ascii: "("), 0xC2, 0xC3, 0xE2, 0x80...0xBF:
                true
            default: false
            }
        }
    }

    /// The number of letters if there is nothing else between the punctuation, else 0.
    var letterCount: Int {
        var count = 0
        for byte in bytes[body] {
            if Self.isLetter(byte) { count += 1 } else if byte & 0xC0 != 0x80 { return 0 }
        }
        return count
    }
}

extension RunWord {
    static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9")
    }

    /// The first byte of a Latin or Cyrillic letter.
    static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            0xC3...0xC9, 0xD0...0xD3:
            true
        default: false
        }
    }

    static func isUpperCase(_ first: UInt8, _ second: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case 0xC3: second < 0x9F
        // Polish letters: the even code point is the capital up to Ń, the odd one from Ź on.
        case 0xC4, 0xC5: second >= 0xB9 ? second % 2 == 1 : second % 2 == (second < 0x89 ? 1 : 0)
        case 0xD0: second < 0xB0
        default: false
        }
    }

    private static func body(of bytes: [UInt8]) -> Range<Int> {
        var start = 0
        while let length = mark(at: start, in: bytes, from: opening) { start += length }
        var end = bytes.count
        while end > start {
            if closingASCII.contains(bytes[end - 1]) {
                end -= 1
            } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xBB {
                end -= 2
            } else if end - start >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
                [0x98, 0x99, 0x9C, 0x9D, 0xA6].contains(bytes[end - 1])
            {
                end -= 3
            } else {
                break
            }
        }
        return start..<end
    }

    private static let closingASCII = Array(".,;:!?)]}\"'".utf8)
    private static let opening: [[UInt8]] = ["(", "[", "{", "\"", "«", "„", "“", "‚"].map {
        Array($0.utf8)
    }

    private static func mark(at index: Int, in bytes: [UInt8], from marks: [[UInt8]]) -> Int? {
        guard index < bytes.count, !isLetter(bytes[index]), !isDigit(bytes[index]) else {
            return nil
        }
        return marks.first { bytes[index...].starts(with: $0) }?.count
    }
}

/// A short word in lower case, for comparison; zero for what is no short word of letters.
struct WordKey: Equatable {
    private var value: UInt64 = 0

    static let none = WordKey([])

    init(_ bytes: some Collection<UInt8>) {
        if bytes.count > 8 { return }
        var value: UInt64 = 0
        var lead: UInt8 = 0
        for byte in bytes {
            var byte = byte
            if byte & 0xC0 == 0x80 {
                if lead == 0xD0, byte >= 0xA0, byte <= 0xAF {
                    // Р to Я: the small letters are in the next block.
                    value += 0x01
                    byte -= 0x20
                } else if lead == 0xD0, byte >= 0x90, byte < 0xA0 {
                    byte += 0x20
                }
            } else if !RunWord.isLetter(byte) {
                return
            } else if byte < 0x5B {
                byte += 0x20
            }
            lead = byte
            value = value << 8 | UInt64(byte)
        }
        self.value = value
    }

    init(_ text: String) { self.init(Array(text.utf8)) }
}
