/// What differs between languages when numbers and phrases are written. A language without an entry
/// of its own is written like English.
public struct Language: Sendable, Equatable {
    /// As in addresses and columns: `ru`, `zh`, `pl`, `en`.
    public let code: String
    /// For the `lang` attribute: `zh-Hans` for `zh`.
    public let tag: String
    let habits: Habits
    let numbers: NumberStyle
    let plural: PluralRule

    /// Whose way of writing is followed.
    enum Habits: Sendable {
        case russian, polish, chinese, english
    }

    public init(code: String) {
        self.code = code
        if code.utf8.elementsEqual("ru".utf8) {
            (tag, habits, numbers, plural) = ("ru", .russian, .russian, .russian)
        } else if code.utf8.elementsEqual("pl".utf8) {
            (tag, habits, numbers, plural) = ("pl", .polish, .polish, .polish)
        } else if code.utf8.elementsEqual("zh".utf8) {
            (tag, habits, numbers, plural) = ("zh-Hans", .chinese, .chinese, .none)
        } else {
            (tag, habits, numbers, plural) = (code, .english, .english, .english)
        }
    }

    public static func == (a: Language, b: Language) -> Bool {
        a.code.utf8.elementsEqual(b.code.utf8)
    }
}

struct NumberStyle: Sendable {
    let decimalMark: String
    let groupMark: String
    /// A whole part of fewer digits is not grouped: 5 in Polish (1234 but 12 345).
    let groupedFrom: Int

    static let russian = NumberStyle(decimalMark: ",", groupMark: "\u{A0}", groupedFrom: 4)
    static let polish = NumberStyle(decimalMark: ",", groupMark: "\u{A0}", groupedFrom: 5)
    static let chinese = NumberStyle(decimalMark: ".", groupMark: ",", groupedFrom: 4)
    static let english = NumberStyle(decimalMark: ".", groupMark: ",", groupedFrom: 4)
}
