import Markup

/// A day as its language writes it; as it stands if it is less than a day, such as `2024` or
/// `2025-11`.
func date(_ day: String, _ words: Words) -> String {
    CalendarDate(iso: day).map { words.language.date($0) } ?? day
}
