import Resources

/// The files that the program carries: the tables and assets that a root without its own gets, and
/// the browser's modules.
enum CarriedFiles {
    static let assets = below("assets/")

    /// `calculator.wasm` and the others; none in a program built without them: `make` builds them first.
    static let modules = below("modules/")

    /// A table of `Content/data`, by its name without the ending.
    static func table(_ name: String) -> [UInt8]? { below("data/\(name).csv").first?.bytes }

    /// Those whose name begins with `prefix`, under the rest of their name.
    private static func below(_ prefix: String) -> [(name: String, bytes: [UInt8])] {
        var count = 0
        let files = UnsafeBufferPointer(start: guide_resources(&count), count: count)
        return files.compactMap { file in
            let name = String(cString: file.name)
            guard name.hasPrefix(prefix) else { return nil }
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
            return (String(name.dropFirst(prefix.count)), Array(bytes))
        }
    }
}
