/// A JSON value, its members in the order given.
///
/// The writer escapes `<`, so that the text may stand inside a `script` element.
public enum JSON: Sendable {
    case object([(name: String, value: JSON)])
    case array([JSON])
    case string(String)
    case integer(Int64)
    /// Six decimals at most, half to even; `null` for what is not finite or beyond 10¹².
    case decimal(Double)
    case bool(Bool)
    case null

    /// UTF-8, on one line.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// As the content of a `script` element with a data type.
    public var scriptData: HTML { HTML(trustedMarkup: bytes) }

    /// The members whose value is known.
    public static func members(_ members: [(name: String, value: JSON?)]) -> JSON {
        .object(members.compactMap { member in member.value.map { (member.name, $0) } })
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .string(let text): Self.write(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .decimal(let number): Self.write(number, to: &bytes)
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .null: bytes += "null".utf8
        }
    }
}

extension JSON {
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20, UInt8(ascii: "<"), 0x7F:
                bytes += "\\u00".utf8
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func write(_ number: Double, to bytes: inout [UInt8]) {
        guard number.isFinite, number.magnitude < 1e12 else {
            bytes += "null".utf8
            return
        }
        let millionths = Int64((number.magnitude * 1e6).rounded(.toNearestOrEven))
        if number < 0, millionths > 0 { bytes.append(UInt8(ascii: "-")) }
        bytes += String(millionths / 1_000_000).utf8
        var fraction = Array(String(millionths % 1_000_000 + 1_000_000).utf8.dropFirst())
        while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
        if fraction.isEmpty { return }
        bytes.append(UInt8(ascii: "."))
        bytes += fraction
    }
}
