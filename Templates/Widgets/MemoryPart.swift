import Markup
import Sizing

/// What memory goes to, in the order in which it is drawn and listed.
public enum MemoryPart: CaseIterable, Sendable {
    case weights, cache, buffers, runtime, draft

    var phrase: WidgetPhrase {
        switch self {
        case .weights: .partWeights
        case .cache: .partCache
        case .buffers: .partBuffers
        case .runtime: .partRuntime
        case .draft: .partDraft
        }
    }

    /// The class that gives a bar and its key their colour.
    var style: HTML {
        switch self {
        case .weights: "m-w"
        case .cache: "m-c"
        case .buffers: "m-b"
        case .runtime: "m-r"
        case .draft: "m-d"
        }
    }

    /// `nil` where the shape does not tell it, and without a draft model.
    func bytes(_ memory: Memory) -> Double? {
        switch self {
        case .weights: Double(memory.weights)
        case .cache: memory.cache.map { Double($0) }
        case .buffers: memory.buffers.map { Double($0) }
        case .runtime: Double(memory.runtime)
        case .draft: memory.draft > 0 ? Double(memory.draft) : nil
        }
    }
}

extension Memory {
    /// Its parts as they are added up: `4,58 ГиБ + 1 ГиБ`.
    func sum(_ words: Words) -> String {
        var sum = ""
        for part in MemoryPart.allCases {
            guard let bytes = part.bytes(self) else { continue }
            sum += (sum.isEmpty ? "" : " + ") + words.memory(bytes)
        }
        return sum
    }
}
