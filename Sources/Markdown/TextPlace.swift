/// A place in the whole file (front matter included), as a reader counts it.
public struct TextPlace: Sendable, Hashable {
    /// From 1.
    public var line: Int
    /// From 1, in characters (grapheme clusters), not in bytes.
    public var column: Int
    /// In characters, at least 1; a place that goes on beyond its line ends with the line.
    public var length: Int

    public init(line: Int, column: Int, length: Int = 1) {
        self.line = line
        self.column = column
        self.length = length
    }
}
