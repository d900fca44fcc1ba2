/// The keys of the phrases that one module uses. Every case must have a row in `phrases.csv`.
public protocol Phrase: RawRepresentable, CaseIterable, Sendable where RawValue == String {}

/// One language's phrases and its way to write numbers: all that a template needs to speak.
public struct Words: Sendable {
    public let language: Language
    /// Sorted by the UTF-8 bytes of the key.
    private let entries: [(key: String, text: String)]

    /// `entries` in any order; of equal keys the last counts.
    public init(language: Language, entries: [(key: String, text: String)]) {
        self.language = language
        self.entries = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// The phrase with the first plural form, its key if it has no text.
    public func callAsFunction(_ phrase: some Phrase) -> String {
        template(phrase.rawValue, count: nil)
    }

    /// The phrase with each `{name}` replaced.
    public func callAsFunction(_ phrase: some Phrase, _ values: [(name: String, text: String)])
        -> String
    {
        filled(template(phrase.rawValue, count: nil), values)
    }

    /// The plural form for `count`, which also replaces `{count}`.
    public func callAsFunction(
        _ phrase: some Phrase, count: Int, _ values: [(name: String, text: String)] = []
    ) -> String {
        filled(template(phrase.rawValue, count: count), values + [("count", number(count))])
    }

    /// The plural form for a number that is written with `places` decimals; also replaces `{count}`.
    public func callAsFunction(
        _ phrase: some Phrase, count: Double, places: Int,
        _ values: [(name: String, text: String)] = []
    ) -> String {
        let text = number(count, places: places)
        guard places > 0 else {
            let whole = count.isFinite && count.magnitude < 1e15 ? count : 0
            let form = template(phrase.rawValue, count: Int(whole.rounded(.toNearestOrEven)))
            return filled(form, values + [("count", text)])
        }
        guard let found = find(phrase.rawValue) else { return phrase.rawValue }
        let forms = Self.forms(of: found)
        let form = min(language.plural.fractionForm(of: forms.count), forms.count - 1)
        return filled(forms[form], values + [("count", text)])
    }

    /// The phrase as markup, with each `{name}` replaced by markup.
    public func html(_ phrase: some Phrase, _ values: [(name: String, html: HTML)]) -> HTML {
        var result = HTML()
        for part in Self.parts(template(phrase.rawValue, count: nil)) {
            switch part {
            case .text(let text): result.append(escaping: text)
            case .hole(let name):
                if let value = values.first(where: { $0.name.utf8.elementsEqual(name.utf8) }) {
                    result.append(value.html)
                } else {
                    result.append(escaping: "{" + name + "}")
                }
            }
        }
        return result
    }

    /// The text of a key known only at run time (`note.…`, `kind.…`); the key itself if it has none.
    public func named(_ key: String) -> String { template(key, count: nil) }

    public func has(_ key: String) -> Bool { find(key) != nil }
}

extension Words {
    private func find(_ key: String) -> String? {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key.utf8.lexicographicallyPrecedes(key.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < entries.count, entries[low].key.utf8.elementsEqual(key.utf8) else { return nil }
        return entries[low].text
    }

    private func template(_ key: String, count: Int?) -> String {
        guard let text = find(key) else { return key }
        let forms = Self.forms(of: text)
        let wanted = count.map { language.plural.form($0) } ?? 0
        return forms[min(wanted, forms.count - 1)]
    }

    /// The plural forms of a phrase: its text split at ` | `.
    static func forms(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var forms: [String] = []
        var start = 0
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "|"), bytes[index + 2] == 0x20
            {
                forms.append(String(decoding: bytes[start..<index], as: UTF8.self))
                start = index + 3
                index = start
            } else {
                index += 1
            }
        }
        forms.append(String(decoding: bytes[start...], as: UTF8.self))
        return forms
    }

    private enum Part {
        case text(String)
        case hole(String)
    }

    private static func parts(_ template: String) -> [Part] {
        let bytes = Array(template.utf8)
        var parts: [Part] = []
        var start = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "{"),
                let close = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
            {
                parts.append(.text(String(decoding: bytes[start..<index], as: UTF8.self)))
                parts.append(.hole(String(decoding: bytes[(index + 1)..<close], as: UTF8.self)))
                index = close + 1
                start = index
            } else {
                index += 1
            }
        }
        parts.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
        return parts
    }

    private func filled(_ template: String, _ values: [(name: String, text: String)]) -> String {
        var result = ""
        for part in Self.parts(template) {
            switch part {
            case .text(let text): result += text
            case .hole(let name):
                result +=
                    values.first { $0.name.utf8.elementsEqual(name.utf8) }?.text ?? "{" + name + "}"
            }
        }
        return result
    }
}
