/// What the core says of a scenario. All sizes in bytes, 64 bits wide because `Int` has 32 in the
/// browser. What does not apply is `nil`.
///
/// A class of constants, which is a value in all but name: a copy of it in the browser's module is
/// one instruction, a copy of its thirty texts and lists would be hundreds.
public final class Answer: Sendable {
    /// With its defaults filled in.
    public let scenario: Scenario
    public let model: Model
    public let format: Format
    public let engine: Engine
    public let split: Split
    public let parameters: Parameters
    public let memory: Memory
    /// Only with a device.
    public let placement: Placement?
    public let notes: [Note]
    /// Of the weights, for what is read for each token.
    let weightBytes: ByClass

    package init(
        scenario: Scenario, model: Model, format: Format, engine: Engine, split: Split,
        parameters: Parameters, memory: Memory, placement: Placement?, notes: [Note],
        weightBytes: ByClass
    ) {
        self.scenario = scenario
        self.model = model
        self.format = format
        self.engine = engine
        self.split = split
        self.parameters = parameters
        self.memory = memory
        self.placement = placement
        self.notes = notes
        self.weightBytes = weightBytes
    }
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
