/// Splits a run into its words.
struct RunWords {
    private(set) var words: [RunWord] = []
    /// The words' bytes one after the other, without the run's marks.
    private(set) var bytes: [UInt8] = []

    init(_ run: [UInt8]) {
        words.reserveCapacity(run.count / 8 + 1)
        bytes.reserveCapacity(run.count)
        run.withUnsafeBufferPointer { run in
            var index = 0
            while index < run.count {
                let gap = Self.skipSpace(run, &index)
                let text = bytes.count
                let range = Self.readWord(run, &index, into: &bytes)
                if text == bytes.count { continue }
                words.append(
                    RunWord(
                        range: range, gap: words.isEmpty ? nil : gap, text: text..<bytes.count,
                        in: bytes))
            }
        }
    }

    private typealias Run = UnsafeBufferPointer<UInt8>

    /// Goes beyond the space between two words. The place of a single plain space, which alone may
    /// become a no-break space.
    private static func skipSpace(_ run: Run, _ index: inout Int) -> Int? {
        var gap: Int?
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
                let length = fixedSpace(run, index)
                if length == 0 { return count == 1 ? gap : nil }
                count += 2
                index += length
            }
        }
        return nil
    }

    /// The length of a no-break space (U+00A0, U+202F) or a space of a set width.
    private static func fixedSpace(_ run: Run, _ index: Int) -> Int {
        if run[index] == 0xC2, index + 1 < run.count, run[index + 1] == 0xA0 { return 2 }
        guard run[index] == 0xE2, index + 2 < run.count, run[index + 1] == 0x80 else { return 0 }
        return run[index + 2] <= 0x8B || run[index + 2] == 0xAF ? 3 : 0
    }

    /// Appends the next word's bytes; its range in the run.
    private static func readWord(
        _ run: Run, _ index: inout Int, into bytes: inout [UInt8]
    ) -> Range<Int> {
        let start = index
        var end = index
        while index < run.count {
            let plain = index
            while index < run.count, !isSpecial(run[index]) { index += 1 }
            if index > plain {
                bytes.append(contentsOf: Run(rebasing: run[plain..<index]))
                end = index
            }
            guard index < run.count else { break }
            switch run[index] {
            case TextRun.boundary, TextRun.reference: index += 1
            case TextRun.fixedStart:
                bytes.append(TextRun.fixedStart)
                while index < run.count, run[index] != TextRun.fixedEnd { index += 1 }
                index = min(index + 1, run.count)
                end = index
            default:
                guard run[index] == 0xC2 || run[index] == 0xE2, fixedSpace(run, index) == 0 else {
                    return start..<end
                }
                bytes.append(run[index])
                index += 1
                end = index
            }
        }
        return start..<end
    }

    /// Spaces, marks, and what a no-break space may begin with.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (byte == 0x20 || byte == 0x09 || byte == 0x0A)
            || byte == 0xC2 || byte == 0xE2 || byte >= TextRun.reference
    }
}
