/// What the core says of a scenario. All sizes in bytes, 64 bits wide because `Int` has 32 in the
/// browser. What does not apply is `nil`.
public struct Answer: Sendable {
    /// With its defaults filled in.
    public let scenario: Scenario
    public let model: Model
    public let format: Format
    public let engine: Engine
    public internal(set) var split = Split.layer
    public let parameters: Parameters
    public let memory: Memory
    /// Only with a device.
    public let placement: Placement?
    public let notes: [Note]
    /// Only with a device.
    public internal(set) var speed: Speed? = nil
    /// Only if the scenario asks for a fine-tuning.
    public internal(set) var tuning: TuningNeed? = nil
    /// Only where a price is known.
    public internal(set) var cost: Cost? = nil
    /// Of the weights, for what is read for each token.
    var weightBytes = ByClass()
}

/// Bytes, summed over the devices.
public struct Memory: Sendable, Equatable {
    /// Of the whole model, wherever its parts lie.
    public let weights: Int64
    /// Of the weights, what the embeddings and the output head take.
    public let embeddings: Int64
    /// `nil` where the shape tells no cache.
    public let cache: Int64?
    /// Of the cache, what one more token costs in each sequence (full-attention layers).
    public let cachePerToken: Int64?
    public let buffers: Int64?
    public let runtime: Int64
    /// Weights and cache of the draft model; 0 without one.
    public internal(set) var draft: Int64 = 0

    public var total: Int64 { weights + (cache ?? 0) + (buffers ?? 0) + runtime + draft }
}

/// Something the reader should know about an answer; its words are the phrase `note.<id>`.
public enum Note: String, Sendable, CaseIterable {
    case contextBeyondModel = "context-beyond-model"
    case shapeIncomplete = "shape-incomplete"
    case deviceMemoryFromScenario = "device-memory-from-scenario"
    /// Something lies in system memory and the scenario does not say how much there is.
    case systemMemoryAssumed = "system-memory-assumed"
    /// `Placement.nearestCount` says which number would do.
    case headsNotDivisible = "heads-not-divisible"
    /// Tensor split holds parts of the cache on several devices at once.
    case cacheReplicated = "cache-replicated"
    /// The model comes with its experts in MXFP4 and keeps them so.
    case expertsKeepFormat = "experts-keep-format"
}
