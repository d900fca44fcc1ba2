/// Reads JSON by descending into it; refuses more than 64 levels, so that no text overflows the
/// stack.
struct JSONReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() -> JSONValue? {
        guard let value = value(depth: 0) else { return nil }
        skipSpace()
        return index == bytes.count ? value : nil
    }

    private mutating func value(depth: Int) -> JSONValue? {
        skipSpace()
        guard index < bytes.count, depth < 64 else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "{"): return object(depth)
        case UInt8(ascii: "["): return list(depth)
        case UInt8(ascii: "\""): return string().map { .text($0) }
        case UInt8(ascii: "t"): return skip("true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return skip("false") ? .flag(false) : nil
        case UInt8(ascii: "n"): return skip("null") ? .null : nil
        // Python writes these where a number may be infinite.
        case UInt8(ascii: "I"): return skip("Infinity") ? .null : nil
        case UInt8(ascii: "N"): return skip("NaN") ? .null : nil
        default: return number()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue? {
        index += 1
        var members: [(key: String, value: JSONValue)] = []
        if closes(with: UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let key = string()
            else { return nil }
            guard take(UInt8(ascii: ":")), let member = value(depth: depth + 1) else { return nil }
            members.append((key, member))
            if take(UInt8(ascii: ",")) { continue }
            return take(UInt8(ascii: "}")) ? .object(members) : nil
        }
    }

    private mutating func list(_ depth: Int) -> JSONValue? {
        index += 1
        var values: [JSONValue] = []
        if closes(with: UInt8(ascii: "]")) { return .list(values) }
        while true {
            guard let item = value(depth: depth + 1) else { return nil }
            values.append(item)
            if take(UInt8(ascii: ",")) { continue }
            return take(UInt8(ascii: "]")) ? .list(values) : nil
        }
    }

    private mutating func closes(with byte: UInt8) -> Bool { take(byte) }

    private mutating func number() -> JSONValue? {
        let start = index
        while index < bytes.count, isNumeric(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        return parseDecimal(String(decoding: bytes[start..<index], as: UTF8.self)).map {
            .number($0)
        }
    }

    private func isNumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skip(_ word: StaticString) -> Bool {
        let matches = word.withUTF8Buffer { word in
            bytes.count - index >= word.count
                && word.indices.allSatisfy { bytes[index + $0] == word[$0] }
        }
        if matches { index += word.utf8CodeUnitCount }
        return matches
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }
}

// MARK: - Strings

extension JSONReader {
    private mutating func string() -> String? {
        index += 1
        var content: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = escaped() else { return nil }
                content += escaped
            default: content.append(byte)
            }
        }
        return nil
    }

    private mutating func escaped() -> [UInt8]? {
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return unicode()
        default: return [byte]
        }
    }

    /// Four hexadecimal digits of a character's code, as UTF-8. No key of a configuration has a
    /// pair of them, so that halves of pairs need no mending.
    private mutating func unicode() -> [UInt8]? {
        guard index + 4 <= bytes.count else { return nil }
        var code: UInt32 = 0
        for byte in bytes[index..<(index + 4)] {
            guard let digit = hexadecimalDigit(byte) else { return nil }
            code = code * 16 + UInt32(digit)
        }
        index += 4
        if code < 0x80 { return [UInt8(code)] }
        let last = UInt8(0x80 | code & 0x3F)
        if code < 0x800 { return [UInt8(0xC0 | code >> 6), last] }
        return [UInt8(0xE0 | code >> 12), UInt8(0x80 | code >> 6 & 0x3F), last]
    }
}
