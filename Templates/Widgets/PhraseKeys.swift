public import Markup
public import Sizing

/// The keys under which phrases are looked up, so that a build can demand every one of them and the
/// browser be given no others.
public enum PhraseKeys {
    /// All that the widgets say.
    public static var widgets: [String] {
        UnitPhrase.allCases.map { $0.rawValue } + WidgetPhrase.allCases.map { $0.rawValue }
            + Note.allCases.map(key) + ScenarioKey.allCases.map(key)
    }

    public static func key(_ note: Note) -> String { "note." + note.rawValue }
    public static func key(_ field: ScenarioKey) -> String { "field." + field.rawValue }
    public static func key(_ kind: Device.Kind) -> String { "kind." + kind.rawValue }
}
