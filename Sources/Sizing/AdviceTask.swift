/// A row of `tasks.csv`: something that people want done with texts. Its words are the phrases
/// `task.<id>` and `task.<id>.about`.
public struct TaskRow: TableRow {
    public static let table: StaticString = "tasks"

    public enum Kind: String, Sendable, CaseIterable {
        /// A language model.
        case model
        /// A model of another kind does it better and for less: an encoder, speech, images.
        case specialised
        /// Ordinary code.
        case noModel = "no-model"
    }

    public let id: String
    public let kind: Kind
    /// 1 to 4: from a label on a text to research.
    public let level: Int
    /// Whether a model tuned on examples of this one task may be smaller.
    public let isNarrow: Bool
    /// Tokens of a typical request in and out.
    public let prompt: Int
    public let output: Int
    /// For each quality, by the order of `Requirements.Quality`.
    public let needs: [[Need]]
    /// Kind of input that the model must take beside text, `modality` in `models.csv`; else `nil`.
    public let modality: String?
    /// Ids in `sources.csv`.
    public let sources: [String]

    /// An ability and the level that the task needs of it.
    public struct Need: Sendable, Equatable {
        /// Id in `abilities.csv`, or `language` for that of the texts.
        public let ability: String
        public let level: Double
    }

    public init(_ row: inout RowReader) {
        id = row.text("id")
        kind = row.choice("kind", else: .model)
        level = row.integer("level")
        isNarrow = row.optionalFlag("narrow") ?? false
        prompt = row.integer("prompt")
        output = row.integer("output")
        needs = [row.needs("draft"), row.needs("good"), row.needs("critical")]
        modality = row.optionalText("modality")
        sources = row.references("source", to: "sources")
    }

    public func needs(_ quality: Requirements.Quality) -> [Need] {
        switch quality {
        case .draft: needs[0]
        case .good: needs[1]
        case .critical: needs[2]
        }
    }
}

extension RowReader {
    /// Words `ability:level`, separated by spaces.
    mutating func needs(_ column: String) -> [TaskRow.Need] {
        guard let cell = cell(column) else { return [] }
        var needs: [TaskRow.Need] = []
        for word in utf8Parts(cell.text, separator: UInt8(ascii: " ")) where !word.isEmpty {
            let parts = utf8Parts(word, separator: UInt8(ascii: ":"))
            guard parts.count == 2, let level = parseDecimal(parts[1]) else {
                note(.notANumber, column, cell)
                continue
            }
            if !utf8Equal(parts[0], "language") {
                refer(to: parts[0], in: Ability.table, column, cell)
            }
            needs.append(TaskRow.Need(ability: parts[0], level: level))
        }
        return needs
    }

    /// Words `x:y` of a curve, from the least `x`.
    mutating func points(_ column: String) -> [CurvePoint] {
        guard let cell = cell(column) else { return [] }
        var points: [CurvePoint] = []
        for word in utf8Parts(cell.text, separator: UInt8(ascii: " ")) where !word.isEmpty {
            let parts = utf8Parts(word, separator: UInt8(ascii: ":"))
            guard parts.count == 2, let x = parseDecimal(parts[0]), let y = parseDecimal(parts[1]),
                x > points.last?.x ?? -1
            else {
                note(.notANumber, column, cell)
                continue
            }
            points.append(CurvePoint(x: x, y: y))
        }
        return points
    }
}

/// A point of a curve that a table gives.
public struct CurvePoint: Sendable, Equatable {
    public let x: Double
    public let y: Double
}

/// The value of a curve between its points on straight lines, outside them that of the nearest.
func interpolated(_ points: [CurvePoint], at x: Double) -> Double? {
    guard var before = points.first else { return nil }
    if x <= before.x { return before.y }
    for point in points {
        if x < point.x {
            return before.y + (point.y - before.y) * (x - before.x) / (point.x - before.x)
        }
        before = point
    }
    return before.y
}
