/// Splits a run into its words.
struct RunWords {
    private(set) var words: [RunWord] = []
    /// The words' bytes one after the other, without the run's marks.
    private(set) var bytes: [UInt8] = []
    private let run: [UInt8]
    private var index = 0
    private var gap: Int?

    init(_ run: [UInt8]) {
        self.run = run
        words.reserveCapacity(run.count / 8 + 1)
        bytes.reserveCapacity(run.count)
        while index < run.count {
            skipSpace()
            readWord()
        }
    }

    /// Only a single space may become a no-break space; one at the run's beginning is none.
    private mutating func skipSpace() {
        gap = nil
        var count = 0
        while index < run.count {
            switch run[index] {
            case 0x20, TextRun.softBreak:
                gap = index
                count += 1
                index += 1
            case TextRun.lineBreak, 0x09, 0x0A:
                count += 2
                index += 1
            case TextRun.boundary, TextRun.reference: index += 1
            default:
                let length = fixedSpace(at: index)
                if length == 0 {
                    if count != 1 || words.isEmpty { gap = nil }
                    return
                }
                count += 2
                index += length
            }
        }
    }

    /// A no-break space (U+00A0, U+202F) or a space of a set width.
    private func fixedSpace(at index: Int) -> Int {
        if run[index] == 0xC2, index + 1 < run.count, run[index + 1] == 0xA0 { return 2 }
        guard run[index] == 0xE2, index + 2 < run.count, run[index + 1] == 0x80 else { return 0 }
        return run[index + 2] <= 0x8B || run[index + 2] == 0xAF ? 3 : 0
    }

    private mutating func readWord() {
        let start = index
        var end = index
        let text = bytes.count
        while index < run.count {
            let byte = run[index]
            switch byte {
            case 0x20, 0x09, 0x0A, TextRun.softBreak, TextRun.lineBreak:
                append(start..<end, text)
                return
            case TextRun.boundary, TextRun.reference: index += 1
            case TextRun.fixedStart:
                bytes.append(byte)
                while index < run.count, run[index] != TextRun.fixedEnd { index += 1 }
                index += 1
                end = min(index, run.count)
            default:
                if byte == 0xC2 || byte == 0xE2, fixedSpace(at: index) > 0 {
                    append(start..<end, text)
                    return
                }
                bytes.append(byte)
                index += 1
                end = index
            }
        }
        append(start..<end, text)
    }

    private mutating func append(_ range: Range<Int>, _ text: Int) {
        if text == bytes.count { return }
        words.append(RunWord(range: range, gap: gap, text: text..<bytes.count, in: bytes))
    }
}
