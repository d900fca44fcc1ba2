import Markup
public import Sizing

/// The keys under which phrases are looked up, so that a build can demand every one of them and the
/// browser be given no others.
public enum PhraseKeys {
    /// All that the widgets say.
    public static var widgets: [String] {
        UnitPhrase.allCases.map { $0.rawValue } + WidgetPhrase.allCases.map { $0.rawValue }
            + AdvicePhrase.allCases.map { $0.rawValue }
            + Note.allCases.map(key) + ScenarioKey.allCases.map(key)
            + Speed.Basis.allCases.map(key) + Cost.Basis.allCases.map(key)
            + SpeedBound.allCases.map(key) + BatchLimit.Reason.allCases.map(key)
    }

    public static func key(_ note: Note) -> String { "note." + note.rawValue }
    public static func key(_ field: ScenarioKey) -> String { "field." + field.rawValue }
    public static func key(_ basis: Speed.Basis) -> String { "basis." + basis.rawValue }
    public static func key(_ basis: Cost.Basis) -> String { "basis." + basis.rawValue }
    public static func key(_ bound: SpeedBound) -> String { "bound." + bound.rawValue }
    public static func key(_ reason: BatchLimit.Reason) -> String { "limit." + reason.rawValue }
    public static func key(_ field: RequirementKey) -> String { "field." + field.rawValue }
    public static func key(_ kind: Device.Kind) -> String { "kind." + kind.rawValue }
}
