import Markup
import Sizing

/// Which phrases a page's modules are given.
extension BrowserTables {
    static func isOfBoth(_ id: String) -> Bool { isOfCalculator(id) && isOfAdvice(id) }

    /// What the widgets say, but for what pages or the advice alone say. Of a shape's columns some have a
    /// name, which a complaint says; the kinds of devices head a list of the form.
    static func isOfCalculator(_ id: String) -> Bool {
        let parts = utf8Parts(id, separator: UInt8(ascii: "."))
        if isOne(parts.first, of: ["field", "kind"]) { return true }
        if isOne(parts.first, of: ["column"]) { return isOne(id, of: headings) }
        return !isOne(parts.first, of: ["advice", "fits"]) && isOne(id, of: PhraseKeys.widgets)
    }

    /// The advice's own phrases, those that rows of its tables bring with them, the names of its choices,
    /// and what it has in common with other widgets: units, the memory bar, charts, complaints.
    static func isOfAdvice(_ id: String) -> Bool {
        let parts = utf8Parts(id, separator: UInt8(ascii: "."))
        if isOne(id, of: borrowed) { return true }
        if isOne(parts.first, of: ["advice", "unit", "part", "complaint", "fits", "table"]) {
            return isOne(id, of: PhraseKeys.widgets)
        }
        if isOne(parts.first, of: ["tier"]) { return isOne(parts.last, of: ["name"]) }
        // `task.rag.about` is said on pages alone.
        guard parts.count == 2 else { return false }
        if isOne(parts[0], of: ["field"]) {
            return isOne(parts[1], of: RequirementKey.allCases.map { $0.rawValue })
        }
        if isOne(parts[0], of: ["language"]) {
            return isOne(parts[1], of: TextLanguage.allCases.map { $0.rawValue })
        }
        return isOne(
            parts[0], of: ["rule", "ability", "task", "tune", "quality", "latency", "data"])
    }

    /// Of the charts, tables and sentences of others what the advice has.
    private static var borrowed: [String] {
        let phrases: [WidgetPhrase] = [
            .chartBar, .chartFigures, .chartFrontier, .chartOnFrontier, .chartEfficient,
            .columnLabel, .columnDevice, .columnMonth, .answerUsers,
        ]
        return phrases.map { $0.rawValue }
    }

    /// Of the headings of tables what the calculator's tables and charts have.
    private static var headings: [String] {
        let phrases: [WidgetPhrase] = [
            .columnDevice, .columnRoom, .columnLabel, .columnContext, .columnMemory,
            .columnMonth, .columnDecode,
        ]
        return phrases.map { $0.rawValue }
    }

    private static func isOne(_ text: String?, of others: [String]) -> Bool {
        guard let text else { return false }
        return others.contains { utf8Equal($0, text) }
    }
}
