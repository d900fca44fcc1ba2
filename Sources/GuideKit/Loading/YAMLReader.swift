import Markup
import Sizing
import Yams

/// Reads the keys of one YAML mapping, noting what is wrong with each at its place.
///
/// Every key asked for is known; `finish()` calls the others unknown.
struct YAMLReader {
    private let mapping: Node.Mapping
    private let place: (Mark?, Int) -> Diagnostic.Place
    private var known: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// `place` turns a mark and a length into a place in the file.
    init(_ mapping: Node.Mapping, place: @escaping (Mark?, Int) -> Diagnostic.Place) {
        self.mapping = mapping
        self.place = place
    }

    mutating func text(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let scalar = node.scalar, scalar.string != "" || scalar.style != .plain else {
            complain(node, "'\(key)' must be a text")
            return nil
        }
        return scalar.string
    }

    mutating func integer(_ key: String) -> Int? {
        guard let node = node(key) else { return nil }
        guard let value = node.scalar.flatMap({ Int($0.string) }) else {
            complain(node, "'\(key)' must be a whole number")
            return nil
        }
        return value
    }

    mutating func flag(_ key: String) -> Bool? {
        guard let node = node(key) else { return nil }
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            complain(node, "'\(key)' must be true or false")
            return nil
        }
    }

    /// `YYYY-MM-DD`, a day that exists.
    mutating func date(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string, CalendarDate(iso: text) != nil else {
            complain(node, "'\(key)' must be a day that exists, written YYYY-MM-DD")
            return nil
        }
        return text
    }

    /// A list of texts with the place of each.
    mutating func texts(_ key: String) -> [Placed<String>] {
        guard let node = node(key) else { return [] }
        guard let sequence = node.sequence else {
            complain(node, "'\(key)' must be a list: [a, b]")
            return []
        }
        return sequence.compactMap { item in
            guard let text = item.scalar?.string else {
                complain(item, "'\(key)' must be a list of texts")
                return nil
            }
            return Placed(text, at: place(item.mark, text.count))
        }
    }

    /// A list of mappings.
    mutating func mappings(_ key: String) -> [Node.Mapping] {
        guard let node = node(key) else { return [] }
        guard let sequence = node.sequence else {
            complain(node, "'\(key)' must be a list")
            return []
        }
        return sequence.compactMap { item in
            guard let mapping = item.mapping else {
                complain(item, "each item of '\(key)' must have keys of its own")
                return nil
            }
            return mapping
        }
    }

    /// One text for each language: `{ru: …, pl: …}`.
    mutating func textByLanguage(_ key: String) -> [String: String] {
        guard let node = node(key) else { return [:] }
        guard let mapping = node.mapping else {
            complain(node, "'\(key)' must have a text for each language: {ru: …, pl: …}")
            return [:]
        }
        var texts: [String: String] = [:]
        for (language, text) in mapping {
            if let language = language.string, let text = text.scalar?.string {
                texts[language] = text
            }
        }
        return texts
    }

    /// A key that must be there.
    mutating func require(_ key: String, hint: String) {
        if mapping[key] == nil {
            diagnostics.append(Diagnostic(at: place(nil, 3), "'\(key)' is missing", hint: hint))
        }
    }

    mutating func finish() {
        for (key, _) in mapping {
            guard let name = key.string, !known.contains(name) else { continue }
            diagnostics.append(
                Diagnostic(
                    at: place(key.mark, name.count), "unknown key '\(name)'",
                    hint: .orKnown(nearest(to: name, in: known), known)))
        }
    }

    private mutating func node(_ key: String) -> Node? {
        known.append(key)
        return mapping[key]
    }

    private mutating func complain(_ node: Node, _ message: String) {
        let length = node.scalar?.string.count ?? 1
        diagnostics.append(Diagnostic(at: place(node.mark, max(length, 1)), message))
    }
}

extension String {
    /// The nearest known name, or else the known ones.
    static func orKnown(_ nearest: String?, _ known: [String]) -> String {
        let shown = known.prefix(16).joined(separator: ", ") + (known.count > 16 ? ", …" : "")
        return Diagnostic.didYouMean(nearest) ?? "known here: \(shown)"
    }
}

/// A value with the place where the editor wrote it.
struct Placed<Value: Sendable>: Sendable {
    let value: Value
    let place: Diagnostic.Place

    init(_ value: Value, at place: Diagnostic.Place) {
        self.value = value
        self.place = place
    }
}
