import Yams

/// A YAML text inside a file: the whole of `site.yaml`, or the front matter of a page.
struct YAMLText {
    let source: SourceText
    /// Lines of the file before the text's first.
    let linesBefore: Int
    let text: String

    /// The mapping it is, and what is wrong with it. A key written twice is an error and the first
    /// counts, so that the rest of the text is checked too.
    func mapping() -> (Node.Mapping?, [Diagnostic]) {
        var text = text
        var diagnostics: [Diagnostic] = []
        while true {
            do {
                let node = try Yams.compose(yaml: text)
                if let mapping = node?.mapping { return (mapping, diagnostics) }
                let empty = node == nil || node?.scalar?.string == ""
                if empty { return (Node.Mapping([]), diagnostics) }
                diagnostics.append(Diagnostic(at: place(node?.mark), "expected 'key: value' lines"))
                return (nil, diagnostics)
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard let key = keys.first,
                    let line = secondLine(of: key, in: text, from: context.mark.line)
                else {
                    return (
                        nil,
                        diagnostics + [Diagnostic(at: place(context.mark), "a key is there twice")]
                    )
                }
                diagnostics.append(
                    Diagnostic(
                        at: place(line: line, key.count), "'\(key)' is there twice",
                        hint: "keep one of them"))
                text = blanking(line: line, of: text)
            } catch {
                return (nil, diagnostics + [diagnostic(error)])
            }
        }
    }

    func place(_ mark: Mark?, _ length: Int = 1) -> Diagnostic.Place {
        guard let mark else {
            return source.place(line: max(linesBefore, 1), column: 1, length: length)
        }
        return source.place(
            line: mark.line + linesBefore, scalarColumn: mark.column, length: length)
    }

    private func place(line: Int, _ length: Int) -> Diagnostic.Place {
        source.place(line: line + linesBefore, column: 1, length: length)
    }

    private func diagnostic(_ error: any Error) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            Diagnostic(
                at: place(mark), "not YAML: \(problem)",
                hint: "put a text that has ': ' or begins with a quote or bracket in quotes")
        default:
            Diagnostic(at: place(nil), "not YAML: \(error)")
        }
    }

    private func secondLine(of key: String, in text: String, from first: Int) -> Int? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = lines.indices.filter {
            lines[$0].drop { $0 == " " || $0 == "-" }.hasPrefix(key + ":")
        }
        return found.map { $0 + 1 }.filter { $0 >= first }.dropFirst().first
    }

    private func blanking(line: Int, of text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        lines[line - 1] = ""
        return lines.joined(separator: "\n")
    }
}
