/// A fenced block with the info string `{name}`, or inline code that starts with `{name}`.
public struct DirectiveUse: Sendable {
    /// Its index in `Document.directives`.
    public let id: Int
    public let name: String
    /// What follows the name: for a block its lines, without the fence's indentation and without the
    /// last line's end.
    public let body: String
    public let isInline: Bool
    /// Of the name, without its braces.
    public let place: TextPlace
    let origin: BodyOrigin

    /// The place of `length` bytes from `offset` in the body's UTF-8, for an error inside the body.
    /// An offset beyond the body gives its end; in an empty body the name's place.
    public func place(atByte offset: Int, length: Int = 1) -> TextPlace {
        origin.place(atByte: min(max(0, offset), body.utf8.count), length: length)
    }
}

/// Where the pieces of a directive's body stand in the source.
struct BodyOrigin: Sendable {
    struct Segment: Sendable {
        /// In the body.
        var offset: Int
        var line: Int
        var column: Int
    }

    let source: SourceText
    let name: BytePlace
    /// By offset.
    let segments: [Segment]

    func place(atByte offset: Int, length: Int) -> TextPlace {
        guard let segment = segments.last(where: { $0.offset <= offset }) else {
            return source.place(name)
        }
        return source.place(
            BytePlace(
                line: segment.line, column: segment.column + offset - segment.offset,
                length: max(0, length)))
    }
}
