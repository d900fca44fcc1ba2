import Markup

/// A day as its language writes it in figures: `21.11.2026` in Russian and Polish, `2026年11月21日`
/// in Chinese; as it stands if it is less than a day, such as `2024` or `2025-11`.
func date(_ day: String, _ words: Words) -> String {
    let parts = day.split(separator: "-")
    guard parts.count == 3, let month = Int(parts[1]), let number = Int(parts[2]) else {
        return day
    }
    switch words.language.code {
    case "ru", "pl": return "\(parts[2]).\(parts[1]).\(parts[0])"
    case "zh": return "\(parts[0])年\(month)月\(number)日"
    default: return day
    }
}
