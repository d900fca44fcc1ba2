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
        let body = bytes[word.body]
        guard let hyphen = body.firstIndex(of: UInt8(ascii: "-")),
            let first = Self.number(body[..<hyphen])
        else { return }
        let rest = body[(hyphen + 1)...]
        let digits = rest.prefix { RunWord.isDigit($0) || $0 == 0x2C || $0 == 0x2E }
        let unit = rest[digits.endIndex...]
        guard let second = Self.number(digits), first < second,
            unit.allSatisfy({ RunWord.isLetter($0) || $0 & 0xC0 == 0x80 || $0 == UInt8(ascii: "%") }
            )
        else { return }
        edits.replace(word.runOffset(hyphen), 1, with: "–")
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
        for index in word.body where bytes[index] == UInt8(ascii: "'") {
            guard index + 1 < word.text.upperBound, RunWord.isLetter(bytes[index + 1]),
                let before = bytes[word.text.lowerBound..<index].last(where: { $0 & 0xC0 != 0x80 }),
                RunWord.isLetter(before)
            else { continue }
            edits.replace(word.runOffset(index), 1, with: "’")
        }
    }

    /// `т.д.` and, before a surname, `А.С.`: a no-break space between the letters.
    func editPoints(_ word: RunWord, next: RunWord?, _ edits: inout TextEdits) {
        var text = bytes[word.body.lowerBound..<word.text.upperBound]
        while let last = text.last, last != UInt8(ascii: ".") { text = text.dropLast() }
        guard text.count >= 6, text.count % 3 == 0 else { return }
        let starts = stride(from: text.startIndex, to: text.endIndex, by: 3)
        var capitals = 0
        for index in starts {
            guard text[index] == 0xD0 || text[index] == 0xD1, text[index + 2] == UInt8(ascii: ".")
            else { return }
            if RunWord.isUpperCase(text[index], text[index + 1]) { capitals += 1 }
        }
        let isName = isInitials(word) && next?.traits.contains(.startsUpperCase) == true
        guard capitals == 0 || isName else { return }
        for index in starts.dropFirst() {
            edits.replace(word.runOffset(index), 0, with: "\u{A0}")
        }
    }
}
