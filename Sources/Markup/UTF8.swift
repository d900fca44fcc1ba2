// Sizing has these too: it imports nothing, and Markup knows nothing of it.

/// Negative, zero or positive as the bytes of `a` precede, equal or follow those of `b`. (Comparing
/// `String`s would bring Unicode's normalization tables into the browser's module.)
func compareUTF8(_ a: String, _ b: String) -> Int {
    a.withBytes { a in
        b.withBytes { b in
            for index in 0..<min(a.count, b.count) where a[index] != b[index] {
                return Int(a[index]) - Int(b[index])
            }
            return a.count - b.count
        }
    }
}

extension String {
    /// Its UTF-8, where it lies in memory.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        #if hasFeature(Embedded)
            // All text of the browser is contiguous; asking only for that leaves out of the module what
            // the library does with other text.
            let empty = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
            return utf8.withContiguousStorageIfAvailable(body) ?? body(empty)
        #else
            var text = self
            return text.withUTF8(body)
        #endif
    }

    var bytes: [UInt8] { withBytes { Array($0) } }
}
