/// The name most like `text`, if any is near: at most a third of its letters, and at least two, may
/// differ. The first of several equally near ones.
public func nearest(to text: String, in names: [String]) -> String? {
    let wanted = Array(text.bytes.prefix(64))
    var best: String?
    var bestDistance = max(2, wanted.count / 3) + 1
    for name in names {
        let candidate = Array(name.bytes.prefix(64))
        let distance = editDistance(wanted, candidate)
        if distance < bestDistance, distance < max(candidate.count, 2) {
            best = name
            bestDistance = distance
        }
    }
    return best
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal
/// string alignment).
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
        var current = [i]
        for j in 1...b.count {
            let replaced = last[j - 1] + (folded(a[i - 1]) == folded(b[j - 1]) ? 0 : 1)
            var distance = min(last[j] + 1, current[j - 1] + 1, replaced)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                distance = min(distance, beforeLast[j - 2] + 1)
            }
            current.append(distance)
        }
        beforeLast = last
        last = current
    }
    return last[b.count]
}

/// Upper case and lower case, `_` and `-` count as the same letter.
private func folded(_ byte: UInt8) -> UInt8 {
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { return byte + 32 }
    return byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte
}
