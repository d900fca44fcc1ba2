/// Scripts and stylesheets as they are served: without what only their authors read.
package enum ServedText {
    /// The files, each script and stylesheet as `bare` makes it, where it can.
    static func bare(
        _ files: [(name: String, bytes: [UInt8])]
    ) -> [(name: String, bytes: [UInt8])] {
        files.map { file in
            let isScript = file.name.hasSuffix(".js")
            guard isScript || file.name.hasSuffix(".css"),
                let text = bare(String(decoding: file.bytes, as: UTF8.self), isScript: isScript)
            else { return file }
            return (file.name, Array(text.utf8))
        }
    }

    /// Without blank lines, indentation, lines that begin with `//` (in scripts), and comments `/* … */`
    /// that have their lines to themselves.
    ///
    /// That needs no parser as long as each line begins with code or a comment. `nil` where it may not:
    /// a line has a comment's mark behind code, ends in a backslash or holds an odd number of backticks,
    /// so that a comment, a string or a template may go on below it.
    package static func bare(_ text: String, isScript: Bool) -> String? {
        var kept = ""
        var isComment = false
        for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r\n" }) {
            let code = line.drop(while: \.isWhitespace)
            if isComment || code.hasPrefix("/*") {
                let end = code.firstRange(of: "*/")
                if let end, end.upperBound < code.endIndex { return nil }
                isComment = end == nil
            } else if !code.isEmpty, !(isScript && code.hasPrefix("//")) {
                guard isWhole(code) else { return nil }
                kept += code + "\n"
            }
        }
        return isComment ? nil : kept
    }

    private static func isWhole(_ code: Substring) -> Bool {
        !code.contains("/*") && !code.contains("*/") && !code.hasSuffix("\\")
            && code.count { $0 == "`" }.isMultiple(of: 2)
    }
}
