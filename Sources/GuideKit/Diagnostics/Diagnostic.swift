/// Something the editor should mend, with its place.
public struct Diagnostic: Sendable, Equatable {
    public enum Severity: String, Sendable {
        case error
        case warning
        case notice
    }

    public struct Place: Sendable, Equatable {
        /// As it is printed, relative to the root: `Content/ru/index.md`.
        public let file: String
        /// 1-based; `nil` where the whole file, or its absence, is meant.
        public let line: Int?
        /// 1-based, in characters as a reader counts them.
        public let column: Int
        /// In characters; at least 1.
        public let length: Int
        /// The whole line, without its end.
        public let text: String

        public init(
            file: String, line: Int? = nil, column: Int = 1, length: Int = 1, text: String = ""
        ) {
            self.file = file
            self.line = line
            self.column = column
            self.length = length
            self.text = text
        }
    }

    public let severity: Severity
    public let place: Place
    public let message: String
    /// What to do about it, if that is not plain from the message.
    public let hint: String?

    public init(
        _ severity: Severity = .error, at place: Place, _ message: String, hint: String? = nil
    ) {
        self.severity = severity
        self.place = place
        self.message = message
        self.hint = hint
    }

    /// A hint that names the nearest known name, if any is near.
    static func didYouMean(_ nearest: String?) -> String? {
        nearest.map { "did you mean '\($0)'?" }
    }
}

extension [Diagnostic] {
    public var hasErrors: Bool { contains { $0.severity == .error } }

    /// By file, line and column; what has no line comes first in its file.
    public var inReadingOrder: [Diagnostic] {
        enumerated().sorted { a, b in
            let (x, y) = (a.element.place, b.element.place)
            if x.file != y.file { return x.file < y.file }
            if x.line != y.line { return (x.line ?? 0) < (y.line ?? 0) }
            if x.column != y.column { return x.column < y.column }
            return a.offset < b.offset
        }.map(\.element)
    }

    /// Warnings become errors.
    public var strict: [Diagnostic] {
        map {
            $0.severity == .warning
                ? Diagnostic(.error, at: $0.place, $0.message, hint: $0.hint) : $0
        }
    }
}
