/// Replacements in a run's bytes, noted in any order and made at once.
struct TextEdits {
    private struct Edit {
        var offset: Int
        var length: Int
        var text: StaticString
    }

    private var edits: [Edit] = []

    mutating func replace(_ offset: Int, _ length: Int, with text: StaticString) {
        edits.append(Edit(offset: offset, length: length, text: text))
    }

    /// Nothing if there is nothing to change. Of two that overlap the first counts.
    func applied(to bytes: [UInt8]) -> [UInt8]? {
        if edits.isEmpty { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 3 * edits.count)
        var done = 0
        for edit in edits.sorted(by: { $0.offset < $1.offset }) where edit.offset >= done {
            result.append(contentsOf: bytes[done..<edit.offset])
            edit.text.withUTF8Buffer { result.append(contentsOf: $0) }
            done = edit.offset + edit.length
        }
        result.append(contentsOf: bytes[done...])
        return result
    }
}
