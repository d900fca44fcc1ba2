/// No-break spaces, dashes and ranges of Russian and Polish prose.
struct WordSpacing {
    let rules: SpacingRules

    private static let noBreakSpace: StaticString = "\u{A0}"
    private static let narrowNoBreakSpace: StaticString = "\u{202F}"

    func edit(_ bytes: [UInt8], _ edits: inout TextEdits) {
        let words = RunWords(bytes).words
        for (index, word) in words.enumerated() {
            let next = index + 1 < words.count ? words[index + 1] : nil
            if index > 0, let gap = word.gap,
                let space = space(words[index - 1], word, next: next)
            {
                edits.replace(gap, 1, with: space)
            }
            if index > 0, next != nil { editDash(word, &edits) }
            guard word.isContiguous, !word.body.isEmpty else { continue }
            editRange(word, &edits)
            editApostrophes(word, &edits)
            if rules.isRussian { editPoints(word, next: next, &edits) }
        }
    }

    /// What replaces the plain space between two words, if anything.
    private func space(_ before: RunWord, _ word: RunWord, next: RunWord?) -> StaticString? {
        if word.dash != .none {
            return rules.isRussian && next != nil ? Self.noBreakSpace : nil
        }
        if before.dash != .none { return nil }
        if word.startsWithDigit, before.bytes == Self.numberSign || before.bytes == Self.sectionSign
        {
            return Self.narrowNoBreakSpace
        }
        let binds =
            bindsShortWord(before, word) || bindsNumber(before, word)
            || bindsAbbreviation(before, word) || bindsInitial(before, word)
            || rules.isRussian && bindsLastWord(before, word, next: next)
        return binds ? Self.noBreakSpace : nil
    }

    private static let numberSign = Array("№".utf8)
    private static let sectionSign = Array("§".utf8)

    private func bindsShortWord(_ before: RunWord, _ word: RunWord) -> Bool {
        guard before.isBare else { return false }
        if before.body.count <= 6, rules.shortWords.contains(before.key) { return true }
        return word.body.count <= 4 && rules.particles.contains(word.key) && before.letterCount > 0
    }

    private func bindsNumber(_ before: RunWord, _ word: RunWord) -> Bool {
        guard before.isBare, before.isQuantity else { return false }
        if word.startsWithUnitSign { return true }
        if word.startsWithLetter { return !rules.shortWords.contains(word.key) }
        return before.body.count <= 3 && Self.isGroup(word)
    }

    /// Three digits: the next group of a number that was typed with plain spaces.
    private static func isGroup(_ word: RunWord) -> Bool {
        let digits = word.bytes[word.body].prefix { RunWord.isDigit($0) }
        return word.body.lowerBound == 0 && digits.count == 3
            && (digits.count == word.body.count || word.bytes[digits.endIndex] == UInt8(ascii: ","))
    }

    private func bindsAbbreviation(_ before: RunWord, _ word: RunWord) -> Bool {
        let tail = before.bytes[before.body.upperBound...]
        guard tail.isEmpty || tail.elementsEqual(".".utf8), before.body.count <= 10 else {
            return false
        }
        let key = before.key
        if key == .none { return false }
        if word.startsWithDigit { return rules.beforeNumber.contains(key) }
        if tail.isEmpty, rules.isRussian { return false }
        if word.startsUpperCase, rules.beforeName.contains(key) { return true }
        return !tail.isEmpty && rules.beforeAny.contains(key)
    }

    /// `А. Пушкин`, `т. д.`
    private func bindsInitial(_ before: RunWord, _ word: RunWord) -> Bool {
        guard before.bytes.last == UInt8(ascii: "."), word.startsWithLetter else { return false }
        let letters = before.bytes[before.body].filter { $0 & 0xC0 != 0x80 }
        let isInitials =
            before.startsUpperCase
            && (before.letterCount == 1 || letters.count > 1 && Self.isInitials(before))
        if isInitials { return word.startsUpperCase }
        return rules.isRussian && Self.endsWithLetterAndPoint(before)
            && word.bytes.dropFirst(word.body.lowerBound + 2).first == UInt8(ascii: ".")
    }

    /// `т.`, also as the end of `и.т.`
    private static func endsWithLetterAndPoint(_ word: RunWord) -> Bool {
        let bytes = word.bytes[word.body.lowerBound...]
        guard bytes.count >= 3, RunWord.isLetter(bytes[bytes.endIndex - 3]) else { return false }
        return bytes.count == 3 || bytes[bytes.endIndex - 4] == UInt8(ascii: ".")
    }

    /// `моя!` or `5.` at the end of a sentence does not stand alone on a line.
    private func bindsLastWord(_ before: RunWord, _ word: RunWord, next: RunWord?) -> Bool {
        guard before.isBare, word.endsSentence, next?.startsUpperCase ?? true else { return false }
        let letters = word.letterCount
        return letters > 0 && letters <= 3
            || word.body.count <= 3 && word.bytes[word.body].allSatisfy(RunWord.isDigit)
    }

    /// `А.С.`: capitals, each with a point.
    static func isInitials(_ word: RunWord) -> Bool {
        let letters = word.bytes[word.body.lowerBound...].split(separator: UInt8(ascii: "."))
        return letters.count > 1
            && letters.allSatisfy { letter in
                let second = letter.dropFirst().first ?? 0
                return letter.count == (letter.first.map { $0 < 0x80 } == true ? 1 : 2)
                    && RunWord.isUpperCase(letter.first ?? 0, second)
            }
    }
}
