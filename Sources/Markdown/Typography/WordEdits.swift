extension WordSpacing {
    /// A hyphen between spaces is a dash: long in Russian, short in Polish.
    func editDash(_ word: RunWord, _ edits: inout TextEdits) {
        let text: StaticString = rules.isRussian ? "—" : "–"
        switch word.dash {
        case .hyphen: edits.replace(word.range.lowerBound, word.range.count, with: text)
        case .en where rules.isRussian:
            edits.replace(word.range.lowerBound, word.range.count, with: text)
        default: return
        }
    }

    /// `2012-2015` and `7-13B`: one hyphen between two numbers, the second greater; not in a date, a
    /// telephone number or a name.
    func editRange(_ word: RunWord, _ edits: inout TextEdits) {
        let body = word.bytes[word.body]
        guard word.startsWithDigit, let hyphen = body.firstIndex(of: UInt8(ascii: "-")),
            let first = Self.number(body[..<hyphen])
        else { return }
        let rest = body[(hyphen + 1)...]
        let digits = rest.prefix { RunWord.isDigit($0) || $0 == 0x2C || $0 == 0x2E }
        let unit = rest[digits.endIndex...]
        guard let second = Self.number(digits), first < second,
            unit.allSatisfy({ RunWord.isLetter($0) || $0 & 0xC0 == 0x80 || $0 == UInt8(ascii: "%") }
            )
        else { return }
        edits.replace(word.range.lowerBound + hyphen, 1, with: "–")
    }

    /// A number without leading zeros, at most nine digits.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard let first = bytes.first, RunWord.isDigit(first), bytes.count <= 10 else { return nil }
        if first == UInt8(ascii: "0"), let second = bytes.dropFirst().first, RunWord.isDigit(second)
        {
            return nil
        }
        var value = 0.0
        var scale = 0.0
        for byte in bytes {
            if RunWord.isDigit(byte) {
                value = value * 10 + Double(byte - UInt8(ascii: "0"))
                scale *= 10
            } else if scale == 0 {
                scale = 1
            } else {
                return nil
            }
        }
        return scale > 1 ? value / scale : value
    }

    /// `Moore'a`, `О'Генри`
    func editApostrophes(_ word: RunWord, _ edits: inout TextEdits) {
        let bytes = word.bytes
        for index in word.body where bytes[index] == UInt8(ascii: "'") {
            guard index + 1 < bytes.count, RunWord.isLetter(bytes[index + 1]),
                let before = bytes[..<index].last(where: { $0 & 0xC0 != 0x80 }),
                RunWord.isLetter(before)
            else { continue }
            edits.replace(word.range.lowerBound + index, 1, with: "’")
        }
    }

    /// `т.д.` and, before a surname, `А.С.`: a no-break space between the letters.
    func editPoints(_ word: RunWord, next: RunWord?, _ edits: inout TextEdits) {
        let start = word.body.lowerBound
        var bytes = word.bytes[start...]
        while let last = bytes.last, last != UInt8(ascii: ".") { bytes = bytes.dropLast() }
        guard bytes.count >= 6, bytes.count % 3 == 0 else { return }
        for index in stride(from: start, to: start + bytes.count, by: 3) {
            guard bytes[index] == 0xD0 || bytes[index] == 0xD1,
                bytes[index + 2] == UInt8(ascii: ".")
            else { return }
        }
        if word.startsUpperCase {
            guard Self.isInitials(word), next?.startsUpperCase == true else { return }
        } else if bytes.contains(0xD0), Self.hasUpperCase(bytes) {
            return
        }
        for index in stride(from: start + 3, to: start + bytes.count, by: 3) {
            edits.replace(word.range.lowerBound + index, 0, with: "\u{A0}")
        }
    }

    private static func hasUpperCase(_ bytes: ArraySlice<UInt8>) -> Bool {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 3).contains { index in
            RunWord.isUpperCase(bytes[index], bytes[index + 1])
        }
    }
}
