public import Sizing

/// What a task needs in texts of one language, and the advice for its usual requirements: computed
/// once, for the task's page and its row in the table.
public struct TaskFigures: Sendable {
    /// An ability and what is asked of it, by the order of `Requirements.Quality`.
    public struct Need: Sendable {
        /// Id in `abilities.csv`.
        public let ability: String
        public let levels: [Level?]
    }

    /// 0 to 100, and the billions of parameters from which it is reached; `nil` where by none.
    public struct Level: Sendable {
        public let value: Double
        public let size: Double?
    }

    public let task: TaskRow
    public let language: TextLanguage
    public let advice: Advice
    public let needs: [Need]

    /// `nil` if the task cannot be advised on.
    public init?(
        _ task: TaskRow, in language: TextLanguage, _ catalogue: Catalogue, curves: [AbilityCurve]
    ) {
        var requirements = Requirements(task: task.id)
        requirements.language = language
        guard let advice = try? advise(requirements, in: catalogue) else { return nil }
        self.task = task
        self.language = language
        self.advice = advice
        needs = Self.needs(task, language, catalogue, curves)
    }

    private static func needs(
        _ task: TaskRow, _ language: TextLanguage, _ catalogue: Catalogue, _ curves: [AbilityCurve]
    ) -> [Need] {
        func id(_ need: TaskRow.Need) -> String {
            need.ability == "language" ? language.rawValue : need.ability
        }
        return catalogue.advice.abilities.all.compactMap { ability in
            let levels = Requirements.Quality.allCases.map { quality -> Level? in
                task.needs(quality).first { id($0) == ability.id }.map { need in
                    Level(
                        value: need.level,
                        size: leastSize(of: ability.id, reaching: need.level, curves))
                }
            }
            return levels.allSatisfy { $0 == nil }
                ? nil : Need(ability: ability.id, levels: levels)
        }
    }

    /// The ability whose level for good answers takes the largest model.
    var hardest: String? {
        let good = Requirements.Quality.allCases.firstIndex(of: .good) ?? 0
        func size(_ need: Need) -> Double {
            need.levels[good].map { $0.size ?? .infinity } ?? -1
        }
        let first = needs.max { size($0) < size($1) }
        return first.flatMap { size($0) >= 0 ? $0.ability : nil }
    }

    /// The requirements as the form's address has them: the texts' language is the edition's.
    public var query: String {
        var requirements = advice.requirements
        requirements.language = nil
        return requirements.query
    }
}
