/// A fenced block with the info string `{name}`, or inline code that starts with `{name}`.
public struct DirectiveUse: Sendable {
    /// Its index in `Document.directives`.
    public let id: Int
    public let name: String
    /// What follows the name: for a block the lines without the fence's indentation.
    public let body: String
    public let isInline: Bool
    /// Of the name, without its braces.
    public let place: TextPlace
    let origin: BodyOrigin

    /// The place of `length` bytes from `offset` in the body's UTF-8, for an error inside the body.
    /// An offset beyond the body gives its end.
    public func place(atByte offset: Int, length: Int = 1) -> TextPlace {
        TextPlace(line: place.line, column: place.column, length: place.length)
    }
}

struct BodyOrigin: Sendable {}
