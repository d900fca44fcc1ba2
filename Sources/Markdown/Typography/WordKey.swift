/// A short word in lower case, for comparison; `none` for what is no short word of letters.
struct WordKey: Equatable, Sendable {
    /// In bytes.
    static let length = 8
    static let none = WordKey()

    private var value: UInt64 = 0

    private init() {}

    /// Latin and Cyrillic letters; capitals beyond ASCII and А to Я stay as they are.
    init(_ bytes: ArraySlice<UInt8>) {
        if bytes.count > Self.length { return }
        var lead: UInt8 = 0
        for byte in bytes {
            var small = byte
            if byte & 0xC0 == 0x80 {
                if lead == 0xD0, byte >= 0xA0, byte <= 0xAF {
                    // Р to Я: the small letters stand in the next block, whose lead byte is one more.
                    value += 1
                    small = byte - 0x20
                } else if lead == 0xD0, byte >= 0x90, byte < 0xA0 {
                    small = byte + 0x20
                }
            } else if byte < 0x5B {
                small = byte + 0x20
            }
            lead = byte
            value = value << 8 | UInt64(small)
        }
    }

    init(_ text: String) { self.init(Array(text.utf8)[...]) }
}
