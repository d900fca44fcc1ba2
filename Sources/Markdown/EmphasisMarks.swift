/// Marks put into a text before it is parsed, so that the unmodified parser sees emphasis beside
/// Chinese, Japanese and Korean punctuation: `**显存：**至少 24 GB`.
///
/// CommonMark lets a run of `*` close only if no punctuation stands before it or something like a
/// space behind it; Chinese has no spaces. Near a CJK character the rule of
/// https://github.com/tats-u/markdown-cjk-friendly drops that condition. U+E000 is neither space nor
/// punctuation, so put between the run and the punctuation it makes both conditions true. Another mark,
/// U+E001 with a comma on the run's side, stands for punctuation where the parser sees none: after a
/// variation selector that follows punctuation, and beside symbols, which are punctuation since
/// CommonMark 0.31.
///
/// The marks are taken out of every string of the tree; a text that holds U+E000 or U+E001 of its own
/// is refused before.
enum EmphasisMarks {
    private static let letter: [UInt8] = [0xEE, 0x80, 0x80]
    private static let punctuationBefore: [UInt8] = [0xEE, 0x80, 0x81, 0x2C]
    private static let punctuationAfter: [UInt8] = [0x2C, 0xEE, 0x80, 0x81]

    /// `text` with marks; nothing if none is needed.
    static func inserted(into text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var copied = 0
        var index = 0
        text.withUnsafeBufferPointer { bytes in
            while index < bytes.count {
                let byte = bytes[index]
                guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") else {
                    index += 1
                    continue
                }
                let start = index + (isEscaped(index, in: bytes) ? 1 : 0)
                index += 1
                while index < bytes.count, bytes[index] == byte { index += 1 }
                guard start < index, let marks = marks(around: start..<index, in: bytes) else {
                    continue
                }
                result.append(contentsOf: bytes[copied..<start])
                result.append(contentsOf: marks.before)
                result.append(contentsOf: bytes[start..<index])
                result.append(contentsOf: marks.after)
                copied = index
            }
        }
        if copied == 0 { return nil }
        result.append(contentsOf: text[copied...])
        return result
    }

    static func removed(from text: String) -> String {
        let bytes = text.utf8
        guard bytes.contains(0xEE) else { return text }
        return String(decoding: removed(from: Array(bytes)), as: UTF8.self)
    }

    static func removed(from bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let length = lengthOfMark(at: index, in: bytes[...])
            if length == 0 { result.append(bytes[index]) }
            index += max(length, 1)
        }
        return result
    }

    /// The bytes of all marks in a part of a line.
    static func length(in bytes: ArraySlice<UInt8>) -> Int {
        if !bytes.contains(0xEE) { return 0 }
        var total = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let length = lengthOfMark(at: index, in: bytes)
            total += length
            index += max(length, 1)
        }
        return total
    }

    private static func lengthOfMark(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
        let byte = bytes[index]
        guard byte == 0xEE || byte == 0x2C else { return 0 }
        let rest = bytes[index...]
        if rest.starts(with: letter) { return letter.count }
        if rest.starts(with: punctuationBefore) { return punctuationBefore.count }
        return rest.starts(with: punctuationAfter) ? punctuationAfter.count : 0
    }
}

extension EmphasisMarks {
    private typealias Bytes = UnsafeBufferPointer<UInt8>

    private static func isEscaped(_ index: Int, in bytes: Bytes) -> Bool {
        var first = index
        while first > 0, bytes[first - 1] == UInt8(ascii: "\\") { first -= 1 }
        return (index - first) % 2 == 1
    }

    private static func marks(
        around run: Range<Int>, in bytes: Bytes
    ) -> (before: [UInt8], after: [UInt8])? {
        guard run.lowerBound > 0, run.upperBound < bytes.count,
            bytes[run.lowerBound - 1] > 0x20, bytes[run.upperBound] > 0x20
        else { return nil }
        // Between ASCII characters nothing changes.
        if bytes[run.lowerBound - 1] < 0x80, bytes[run.upperBound] < 0x80 { return nil }
        let before = Neighbour(before: run.lowerBound, in: bytes)
        guard let after = scalar(at: run.upperBound, in: bytes), let last = before.scalar,
            !after.properties.isWhitespace, !last.properties.isWhitespace
        else { return nil }
        if bytes[run.lowerBound] == UInt8(ascii: "_") {
            return before.isSelected && before.isPunctuation ? (punctuationBefore, []) : nil
        }
        let isPunctuation = EastAsian.isPunctuation(after)
        if before.isCJK || EastAsian.isCJK(after) {
            if isPunctuation == before.isPunctuationForParser { return nil }
            return isPunctuation ? ([], letter) : (letter, [])
        }
        let marksBefore = before.isPunctuation && !before.isPunctuationForParser
        let marksAfter = !isPunctuation && EastAsian.isSymbol(after)
        if !marksBefore, !marksAfter { return nil }
        return (marksBefore ? punctuationBefore : [], marksAfter ? punctuationAfter : [])
    }

    /// What stands before a run, looked at through a variation selector.
    private struct Neighbour {
        /// The last scalar, which is what the parser looks at.
        var scalar: Unicode.Scalar?
        var isSelected = false
        var isCJK = false
        var isPunctuation = false
        var isPunctuationForParser = false

        init(before index: Int, in bytes: Bytes) {
            var index = index
            guard let last = EmphasisMarks.scalar(before: &index, in: bytes) else { return }
            scalar = last
            var base = last
            if (0xFE00...0xFE0E).contains(last.value),
                let selected = EmphasisMarks.scalar(before: &index, in: bytes)
            {
                base = selected
                isSelected = true
            }
            isCJK = EastAsian.isCJK(base) || isSelected && Self.isQuote(base)
            isPunctuationForParser = EastAsian.isPunctuation(last)
            isPunctuation =
                EastAsian.isPunctuation(base) || base.value >= 0x80 && EastAsian.isSymbol(base)
        }

        /// Quotation marks that a variation selector makes fullwidth.
        private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
            (0x2018...0x2019).contains(scalar.value) || (0x201C...0x201D).contains(scalar.value)
        }
    }

    private static func scalar(before index: inout Int, in bytes: Bytes) -> Unicode.Scalar? {
        guard index > 0 else { return nil }
        index -= 1
        while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return scalar(at: index, in: bytes)
    }

    private static func scalar(at index: Int, in bytes: Bytes) -> Unicode.Scalar? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        if first < 0x80 { return Unicode.Scalar(first) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + length <= bytes.count else { return nil }
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in bytes[(index + 1)..<(index + length)] {
            value = value << 6 | UInt32(next & 0x3F)
        }
        return Unicode.Scalar(value)
    }
}
