import Foundation

/// The size in pixels that an image's own header states: PNG, JPEG, GIF, WebP and SVG.
func imageSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return png(bytes) }
    if bytes.starts(with: Array("GIF8".utf8)) { return pair(bytes, at: 6, 8, bigEndian: false) }
    if bytes.starts(with: [0xFF, 0xD8]) { return jpeg(bytes) }
    if bytes.starts(with: Array("RIFF".utf8)) { return webp(bytes) }
    return svg(bytes)
}

private func png(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    pair(bytes, at: 18, 22, bigEndian: true)
}

/// The frame header that follows the other segments.
private func jpeg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
        let marker = bytes[index + 1]
        let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
        if isFrame {
            return pair(bytes, at: index + 7, index + 5, bigEndian: true)
        }
        index += 2 + Int(bytes[index + 2]) * 256 + Int(bytes[index + 3])
    }
    return nil
}

private func webp(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count >= 30 else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
        return pair(bytes, at: 26, 28, bigEndian: false).map {
            ($0.width & 0x3FFF, $0.height & 0x3FFF)
        }
    case "VP8L":
        let bits = (0..<4).reduce(0) { $0 | Int(bytes[21 + $1]) << (8 * $1) }
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X":
        func three(_ at: Int) -> Int {
            Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16
        }
        return (three(24) + 1, three(27) + 1)
    default: return nil
    }
}

private func svg(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self)
    guard let open = text.range(of: "<svg"),
        let close = text[open.upperBound...].firstIndex(of: ">")
    else { return nil }
    let tag = text[open.upperBound..<close]
    func number(_ name: String) -> Int? {
        guard let start = tag.range(of: " \(name)=\"") else { return nil }
        return Int(tag[start.upperBound...].prefix { $0.isNumber })
    }
    guard let width = number("width"), let height = number("height") else { return nil }
    return (width, height)
}

private func pair(
    _ bytes: [UInt8], at width: Int, _ height: Int, bigEndian: Bool
) -> (width: Int, height: Int)? {
    guard max(width, height) + 1 < bytes.count else { return nil }
    func two(_ at: Int) -> Int {
        bigEndian
            ? Int(bytes[at]) << 8 | Int(bytes[at + 1]) : Int(bytes[at + 1]) << 8 | Int(bytes[at])
    }
    return (two(width), two(height))
}
