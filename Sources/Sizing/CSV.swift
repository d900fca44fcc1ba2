/// Comma-separated values as RFC 4180 has them: quoted cells, doubled quotes, CRLF or LF, a
/// byte-order mark ignored. Each cell knows the byte where it starts, so that an error can name its
/// place.
public struct CSV: Sendable {
    public struct Cell: Sendable, Equatable {
        public let text: String
        /// Byte offset of the cell's first character (of its opening quote, if quoted).
        public let offset: Int

        public init(text: String, offset: Int) {
            self.text = text
            self.offset = offset
        }
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
    /// In the order of their offsets.
    public let problems: [Problem]

    public init(rows: [[Cell]], problems: [Problem] = []) {
        self.rows = rows
        self.problems = problems
    }

    /// All of a file's bytes; never fails, but collects every problem.
    public static func read(_ bytes: [UInt8]) -> CSV {
        var reader = CSVReader(bytes)
        reader.readRows()
        let problems = reader.problems + invalidSequences(in: bytes)
        return CSV(rows: reader.rows, problems: problems.sorted { $0.offset < $1.offset })
    }

    /// One problem for each run of bytes that are not UTF-8.
    private static func invalidSequences(in bytes: [UInt8]) -> [Problem] {
        var problems: [Problem] = []
        var index = 0
        var inRun = false
        while index < bytes.count {
            let length = utf8SequenceLength(bytes, at: index)
            if length == 0, !inRun {
                problems.append(Problem(kind: .invalidUTF8, offset: index))
            }
            inRun = length == 0
            index += max(length, 1)
        }
        return problems
    }
}
