extension WordSpacing {
    /// `рис. 5`, `nr 5`, `dr Nowak`, `np. model`
    func bindsAbbreviation(_ before: RunWord, _ word: RunWord) -> Bool {
        guard before.key != .none else { return false }
        let tail = before.text.upperBound - before.body.upperBound
        guard tail == 0 || tail == 1 && bytes[before.body.upperBound] == UInt8(ascii: ".") else {
            return false
        }
        if word.traits.contains(.startsWithDigit) { return rules.beforeNumber.contains(before.key) }
        if tail == 0, rules.isRussian { return false }
        if word.traits.contains(.startsUpperCase), rules.beforeName.contains(before.key) {
            return true
        }
        return tail == 1 && rules.beforeAny.contains(before.key)
    }

    /// `А. Пушкин`, `т. д.`
    func bindsInitial(_ before: RunWord, _ word: RunWord) -> Bool {
        guard before.traits.contains(.hasPoint), word.traits.contains(.startsWithLetter),
            bytes[before.text.upperBound - 1] == UInt8(ascii: ".")
        else { return false }
        if before.traits.contains(.startsUpperCase), before.letterCount == 1 || isInitials(before) {
            return word.traits.contains(.startsUpperCase)
        }
        let second = word.body.lowerBound + 2
        return rules.isRussian && endsWithLetterAndPoint(before)
            && second < word.text.upperBound && bytes[second] == UInt8(ascii: ".")
    }

    /// `т.`, also as the end of `и.т.`
    private func endsWithLetterAndPoint(_ word: RunWord) -> Bool {
        let text = bytes[word.body.lowerBound..<word.text.upperBound]
        guard text.count >= 3, RunWord.isLetter(text[text.endIndex - 3]) else { return false }
        return text.count == 3 || text[text.endIndex - 4] == UInt8(ascii: ".")
    }

    /// `моя!` or `5.` at the end of a sentence does not stand alone on a line.
    func bindsLastWord(_ before: RunWord, _ word: RunWord, next: RunWord?) -> Bool {
        guard word.traits.contains(.endsSentence), before.traits.contains(.bare),
            next?.traits.contains(.startsUpperCase) ?? true
        else { return false }
        if word.letterCount > 0 { return word.letterCount <= 3 }
        return word.body.count <= 3 && bytes[word.body].allSatisfy(RunWord.isDigit)
    }

    /// `А.С.`: capitals, each with a point.
    func isInitials(_ word: RunWord) -> Bool {
        let letters = bytes[word.body.lowerBound..<word.text.upperBound]
            .split(separator: UInt8(ascii: "."))
        return letters.count > 1
            && letters.allSatisfy { letter in
                guard let first = letter.first else { return false }
                return letter.count == (first < 0x80 ? 1 : 2)
                    && RunWord.isUpperCase(first, letter.dropFirst().first ?? 0)
            }
    }
}
