extension Language {
    public enum Conjunction: Sendable { case and, or }

    /// `A, B и C`, `A, B lub C`, `A、B和C`. A conjunction of one letter does not end a
    /// line in Polish.
    public func list(_ parts: [String], _ conjunction: Conjunction = .and) -> String {
        guard let last = parts.last else { return "" }
        if parts.count == 1 { return last }
        let comma = habits == .chinese ? "、" : ", "
        var text = ""
        for (index, part) in parts.dropLast().enumerated() {
            text += (index > 0 ? comma : "") + part
        }
        if habits == .english, parts.count > 2 { text += "," }
        return text + word(conjunction) + last
    }

    private func word(_ conjunction: Conjunction) -> String {
        switch (habits, conjunction) {
        case (.russian, .and): " и "
        case (.russian, .or): " или "
        case (.polish, .and): " i\u{A0}"
        case (.polish, .or): " lub "
        case (.chinese, .and): "和"
        case (.chinese, .or): "或"
        case (.english, .and): " and "
        case (.english, .or): " or "
        }
    }
}
