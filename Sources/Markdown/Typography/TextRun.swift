/// The text of one paragraph as bytes, so that a pass sees through emphasis and links: what an author
/// reads as one sentence is one run.
///
/// The leaves of the inline tree stand one after the other, each closed by `boundary`. What must not
/// change (code, addresses, escapes) is shown between `fixedStart` and `fixedEnd`, so that a pass knows
/// its neighbours. These marks are bytes that UTF-8 never has.
struct TextRun {
    static let boundary: UInt8 = 0xFF
    static let fixedStart: UInt8 = 0xFE
    static let fixedEnd: UInt8 = 0xFD
    static let softBreak: UInt8 = 0xFC
    static let lineBreak: UInt8 = 0xFB
    /// A footnote's reference, which passes look through.
    static let reference: UInt8 = 0xFA

    private(set) var bytes: [UInt8] = []

    init(_ inlines: [Inline]) {
        bytes.reserveCapacity(256)
        append(inlines)
    }

    /// A text alone.
    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count + 1)
        append(text)
        bytes.append(Self.boundary)
    }

    private mutating func append(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .emphasis(let content), .strong(let content):
                append(content)
                continue
            case .link(let link) where !link.isAutolink:
                append(link.content)
                continue
            case .text(let text): append(text)
            case .verbatim(let text), .code(let text): appendFixed(text)
            case .softBreak: bytes.append(Self.softBreak)
            case .lineBreak: bytes.append(Self.lineBreak)
            case .link(let link): appendFixed(link.destination)
            case .image, .directive: appendFixed("")
            case .footnote: bytes.append(Self.reference)
            case .rawHTML: break
            }
            bytes.append(Self.boundary)
        }
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func appendFixed(_ text: String) {
        bytes.append(Self.fixedStart)
        append(text)
        bytes.append(Self.fixedEnd)
    }
}

/// Puts the bytes of a changed run back into the tree it was made of.
struct TextRunReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func inlines(like inlines: [Inline]) -> [Inline] {
        var result: [Inline] = []
        result.reserveCapacity(inlines.count)
        for inline in inlines {
            switch inline {
            case .emphasis(let content): result.append(.emphasis(self.inlines(like: content)))
            case .strong(let content): result.append(.strong(self.inlines(like: content)))
            case .link(var link) where !link.isAutolink:
                link.content = self.inlines(like: link.content)
                result.append(.link(link))
            case .text:
                let leaf = leaf()
                if !leaf.isEmpty { result.append(.text(String(decoding: leaf, as: UTF8.self))) }
            case .softBreak:
                let leaf = leaf()
                if leaf.first == TextRun.softBreak {
                    result.append(inline)
                } else if !leaf.isEmpty {
                    result.append(.text(String(decoding: leaf, as: UTF8.self)))
                }
            default:
                _ = leaf()
                result.append(inline)
            }
        }
        return result
    }

    /// The text of a run made of one.
    mutating func text() -> String { String(decoding: leaf(), as: UTF8.self) }

    private mutating func leaf() -> ArraySlice<UInt8> {
        let start = position
        while position < bytes.count, bytes[position] != TextRun.boundary { position += 1 }
        defer { position = min(position + 1, bytes.count) }
        return bytes[start..<position]
    }
}
