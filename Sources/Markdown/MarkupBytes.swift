internal import Markup

/// The bytes of a page's markup as they are written.
struct MarkupBytes {
    var bytes: [UInt8] = []

    mutating func add(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ html: HTML) { bytes.append(contentsOf: html.bytes) }

    /// The author's own HTML, where it is allowed.
    mutating func addMarkup(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Begins a new line unless at the beginning of one.
    mutating func startLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    mutating func add(escaping text: String) {
        var text = text
        text.withUTF8 { utf8 in
            var copied = 0
            for (index, byte) in utf8.enumerated() {
                guard let escape = Self.escape(byte) else { continue }
                bytes.append(contentsOf: utf8[copied..<index])
                add(escape)
                copied = index + 1
            }
            bytes.append(contentsOf: utf8[copied...])
        }
    }

    private static func escape(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }

    /// What may stand in an address stays, the rest is written as `%` and two digits; an address that
    /// is encoded already stays as it is.
    mutating func add(address: String) {
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): add("&amp;")
            case UInt8(ascii: "'"): add("&#x27;")
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"),
                UInt8(ascii: "#")...UInt8(ascii: "%"), UInt8(ascii: "(")...UInt8(ascii: "/"),
                UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"),
                UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default:
                bytes.append(UInt8(ascii: "%"))
                bytes.append(Self.hexadecimal[Int(byte >> 4)])
                bytes.append(Self.hexadecimal[Int(byte & 15)])
            }
        }
    }

    private static let hexadecimal = Array("0123456789ABCDEF".utf8)
}
