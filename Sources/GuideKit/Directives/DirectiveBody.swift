/// A directive's body as lines `key: value`. Offsets are bytes in the body, so that an error can be
/// placed.
struct DirectiveBody: Sendable {
    struct Line: Sendable {
        let key: String
        let keyOffset: Int
        let value: String
        let valueOffset: Int
    }

    let lines: [Line]
    /// Lines without a colon.
    let strays: [(text: String, offset: Int)]

    init(_ body: String) {
        var lines: [Line] = []
        var strays: [(text: String, offset: Int)] = []
        var offset = 0
        for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
            defer { offset += line.utf8.count + 1 }
            let trimmed = Self.trimmed(line)
            if trimmed.isEmpty { continue }
            let start = offset + line.utf8.distance(from: line.startIndex, to: trimmed.startIndex)
            guard let colon = trimmed.firstIndex(of: ":") else {
                strays.append((String(trimmed), start))
                continue
            }
            let value = Self.trimmed(trimmed[trimmed.index(after: colon)...])
            lines.append(
                Line(
                    key: String(Self.trimmed(trimmed[..<colon])), keyOffset: start,
                    value: String(value),
                    valueOffset: start
                        + trimmed.utf8.distance(from: trimmed.startIndex, to: value.startIndex)))
        }
        self.lines = lines
        self.strays = strays
    }

    func first(_ key: String) -> Line? { lines.first { $0.key == key } }

    func all(_ key: String) -> [Line] { lines.filter { $0.key == key } }

    static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}

/// The parts of a value separated by `separator`, trimmed, each with its byte offset in the body.
func parts(of line: DirectiveBody.Line, separator: Character) -> [(text: String, offset: Int)] {
    var offset = line.valueOffset
    return line.value.split(separator: separator, omittingEmptySubsequences: false).map { part in
        defer { offset += part.utf8.count + 1 }
        let trimmed = DirectiveBody.trimmed(part)
        let lead = part.utf8.distance(from: part.startIndex, to: trimmed.startIndex)
        return (String(trimmed), offset + lead)
    }
}
