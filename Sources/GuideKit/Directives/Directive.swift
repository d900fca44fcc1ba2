import Markup
import Sizing
import Widgets

/// A directive whose every value has been computed: it only waits for the words of its edition.
enum Directive: Sendable {
    /// Inline: `` `{memory} model=…` ``.
    case figure(Figure)
    /// Inline: a text that stays as it was typed.
    case verbatim(String)
    case tiers
    case audiences
    case sources
    case models
    case devices
    case calculator(Answer)
    case scenarios(ScenarioTable)
    case deviceTable(caption: String, columns: [DeviceColumn], devices: [Device])
    case chart(MemoryChart)

    /// Names of inline and of block directives, for hints.
    static let inlineNames = FigureKind.allCases.map(\.rawValue) + ["verbatim"]
    static let blockNames = [
        "table", "chart", "tiers", "audiences", "calculator", "models", "devices", "sources",
    ]
}

/// What an inline directive can ask for.
enum FigureKind: String, CaseIterable, Sendable {
    case memory, weights, cache, buffers, parameters, active, devices, room
}

/// A number in prose, written by the language of its page.
enum Figure: Sendable {
    case bytes(Double)
    case parameters(Double)
    case count(Int)

    func text(_ words: Words) -> String {
        switch self {
        case .bytes(let bytes): words.memory(bytes)
        case .parameters(let count): words.parameters(count)
        case .count(let count): words.number(count)
        }
    }
}
