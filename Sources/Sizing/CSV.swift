/// Comma-separated values as RFC 4180 has them: quoted cells, doubled quotes, CRLF or LF, a byte-order
/// mark ignored. Each cell knows the byte where it starts, so that an error can name its place.
public struct CSV: Sendable {
    public struct Cell: Sendable, Equatable {
        public let text: String
        /// Byte offset of the cell's first character (of its opening quote, if quoted).
        public let offset: Int
    }

    public struct Problem: Error, Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            case unclosedQuote
            /// Something other than a comma or a line's end follows a closing quote.
            case textAfterQuote
            case invalidUTF8
        }

        public let kind: Kind
        /// Byte offset.
        public let offset: Int
    }

    /// Lines that are empty are left out; a row has as many cells as its line.
    public let rows: [[Cell]]
    public let problems: [Problem]
}
