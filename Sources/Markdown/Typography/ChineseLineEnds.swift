/// A line's end in the source is a space in HTML, which Chinese has no use for. It goes where both
/// sides are wide characters, beside wide punctuation, which brings its own space, and beside
/// U+200B; between Chinese and Latin it stays, as a space the author writes there would (CSS Text,
/// "segment break transformation", without its cases that lose the space of Latin text).
enum ChineseLineEnds {
    static func edit(_ bytes: [UInt8], _ edits: inout TextEdits) {
        guard bytes.contains(TextRun.softBreak) else { return }
        let neighbours = RunNeighbours(bytes: bytes)
        for index in bytes.indices where bytes[index] == TextRun.softBreak {
            if vanishes(neighbours.before(index), neighbours.after(index + 1)) {
                edits.replace(index, 1, with: "")
            }
        }
    }

    private static func vanishes(
        _ before: RunNeighbours.Neighbour, _ after: RunNeighbours.Neighbour
    ) -> Bool {
        if hasOwnSpace(before) || hasOwnSpace(after) { return true }
        guard case .scalar(let before) = before, case .scalar(let after) = after else {
            return false
        }
        return EastAsian.isWide(before) && EastAsian.isWide(after)
    }

    private static func hasOwnSpace(_ neighbour: RunNeighbours.Neighbour) -> Bool {
        guard case .scalar(let scalar) = neighbour else { return false }
        return scalar.value == 0x200B || EastAsian.isWidePunctuation(scalar)
    }
}
