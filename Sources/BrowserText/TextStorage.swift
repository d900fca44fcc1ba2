/// Where the texts lie that are made at run time: in the module's memory like everything else, until an
/// answer is handed over (see `Sources/BrowserRuntime`).
public enum TextStorage {
    /// Room for a text of `count` bytes and its end.
    static func make(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        allocateText(count + 1).assumingMemoryBound(to: UInt8.self)
    }

    /// The place after them.
    static func put(
        _ bytes: UnsafeBufferPointer<UInt8>, into text: UnsafeMutablePointer<UInt8>, at place: Int
    ) -> Int {
        for index in 0..<bytes.count { text[place + index] = bytes[index] }
        return place + bytes.count
    }
}

@_extern(c, "guide_allocate_text")
private func allocateText(_ size: Int) -> UnsafeMutableRawPointer
