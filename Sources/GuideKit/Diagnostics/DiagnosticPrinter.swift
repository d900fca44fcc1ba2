/// Prints a diagnostic as compilers do, so that editors and terminals can jump to the place:
///
///     Content/ru/guide/task.md:12:14: error: no page 'hardwar.md'
///        12 | см. [железо](hardwar.md)
///           |     ^~~~~~~~~~~~~~~~~~~~
///           = did you mean 'hardware.md'?
///
/// The caret is placed by display width: a Chinese character takes two cells of a terminal.
public struct DiagnosticPrinter: Sendable {
    /// A longer line is cut around the place.
    private static let widest = 100

    public init() {}

    public func print(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(block).joined(separator: "\n")
    }

    func block(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.place
        let location = place.line.map { "\(place.file):\($0):\(place.column)" } ?? place.file
        var lines = ["\(location): \(diagnostic.severity.rawValue): \(diagnostic.message)"]
        let number = place.line.map(String.init) ?? ""
        let margin = String(repeating: " ", count: max(number.count, 5))
        if place.line != nil {
            let (text, before, marked) = excerpt(place)
            lines.append(String(margin.dropFirst(number.count)) + number + " | " + text)
            lines.append(margin + " | " + before + marked)
        }
        if let hint = diagnostic.hint { lines.append(margin + " = " + hint) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The line (cut where it is long), the blanks before the caret, and the caret with its tail.
    private func excerpt(_ place: Diagnostic.Place) -> (String, String, String) {
        var characters = Array(place.text.replacing("\t", with: " "))
        var start = min(place.column - 1, characters.count)
        let end = min(start + place.length, characters.count)
        var marked = max(end - start, 1)
        if characters.count > Self.widest {
            let from = max(0, min(start - 40, characters.count - Self.widest))
            let to = min(characters.count, from + Self.widest)
            marked = min(marked, max(to - start, 1))
            characters =
                Array(from > 0 ? "…" : "") + characters[from..<to]
                + Array(to < characters.count ? "…" : "")
            start = start - from + (from > 0 ? 1 : 0)
        }
        let head = characters.prefix(start)
        let body = characters.dropFirst(start).prefix(marked)
        let width = max(body.reduce(0) { $0 + Self.cells($1) }, 1)
        return (
            String(characters),
            String(repeating: " ", count: head.reduce(0) { $0 + Self.cells($1) }),
            "^" + String(repeating: "~", count: width - 1)
        )
    }

    /// Cells of a terminal that a character takes (East Asian Width W and F, and emoji: two).
    static func cells(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        if scalar.properties.isEmojiPresentation { return 2 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF,
            0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}
