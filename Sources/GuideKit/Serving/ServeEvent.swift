/// What the server tells its user.
public enum ServeEvent: Sendable {
    /// The address at which the site can be read now.
    case listening(String)
    /// A build is done: the files that changed, sorted (none at the start), what was found, and how
    /// long it took. With errors, the site's last good state is served on.
    case built(changed: [String], diagnostics: [Diagnostic], seconds: Double)
}

/// Why the server cannot begin.
public struct PortRefused: Error {
    public let port: UInt16
    /// The system's word for it: `Address already in use`.
    public let reason: String
}
