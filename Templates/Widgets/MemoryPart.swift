import Markup
public import Sizing

/// What memory goes to, in the order in which it is drawn and listed.
public enum MemoryPart: CaseIterable, Sendable {
    case weights, cache, buffers, runtime

    var phrase: WidgetPhrase {
        switch self {
        case .weights: .partWeights
        case .cache: .partCache
        case .buffers: .partBuffers
        case .runtime: .partRuntime
        }
    }

    /// The class that gives a bar and its key their colour.
    var style: HTML {
        switch self {
        case .weights: "m-w"
        case .cache: "m-c"
        case .buffers: "m-b"
        case .runtime: "m-r"
        }
    }

    /// `nil` where the shape does not tell it.
    func bytes(_ memory: Memory) -> Double? {
        switch self {
        case .weights: Double(memory.weights)
        case .cache: memory.cache.map { Double($0) }
        case .buffers: memory.buffers.map { Double($0) }
        case .runtime: Double(memory.runtime)
        }
    }
}
