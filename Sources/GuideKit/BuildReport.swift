/// What a build did: its phases with counts and times, and all that it found to mend.
public struct BuildReport: Sendable {
    public struct Phase: Sendable {
        public let name: String
        public let count: String
        public let seconds: Double
    }

    public internal(set) var phases: [Phase] = []
    public internal(set) var diagnostics: [Diagnostic] = []
    /// What was left out on purpose, a line each.
    public internal(set) var notices: [String] = []

    /// One line a phase: `check      30 pages, 412 links               0.01 s`.
    public var summary: String {
        phases.map { phase in
            let name = phase.name.padded(to: 9)
            return "\(name)\(phase.count.padded(to: 58))\(hundredths(phase.seconds)) s\n"
        }.joined() + notices.map { "notice: \($0)\n" }.joined()
    }

    /// `3 errors, 1 warning; nothing was written`.
    public var verdict: String {
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        return "\(errors) \(errors == 1 ? "error" : "errors")"
            + (warnings == 0 ? "" : ", \(warnings) \(warnings == 1 ? "warning" : "warnings")")
            + "; nothing was written"
    }

    private func hundredths(_ seconds: Double) -> String {
        let value = Int((seconds * 100).rounded())
        let rest = value % 100
        return "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(width - count, 1))
    }
}
