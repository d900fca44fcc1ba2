import Site

/// A site in memory: address -> output, by the rules of static hosts.
struct ServedSite: Sendable {
    enum Answer: Sendable {
        case output(Output)
        /// A folder was asked for without the slash at its end.
        case folder
        /// The planned `404.html`, if the site has one.
        case missing(Output?)
    }

    /// By path below the output folder.
    private let outputs: [String: Output]

    init(_ outputs: [Output]) {
        self.outputs = Dictionary(outputs.map { ($0.path, $0) }) { first, _ in first }
    }

    /// `path` is decoded and begins with a slash.
    func answer(at path: String) -> Answer {
        let path = path.hasPrefix("/") ? String(path.dropFirst()) : path
        if let output = outputs[Address(path).file] { return .output(output) }
        if outputs[path + "/index.html"] != nil { return .folder }
        return .missing(outputs["404.html"])
    }
}
