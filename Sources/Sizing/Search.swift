/// The largest number in `range` that holds, where every smaller one holds too; `nil` if not even
/// the first does.
@inline(never)
func largest(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int? {
    guard holds(range.lowerBound) else { return nil }
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
        let middle = low + (high - low + 1) / 2
        if holds(middle) { low = middle } else { high = middle - 1 }
    }
    return low
}
