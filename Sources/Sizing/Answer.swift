/// What the core says of a scenario. All sizes in bytes, 64 bits wide because `Int` has 32 in the
/// browser. What does not apply is `nil`.
public struct Answer: Sendable {
    /// With its defaults filled in.
    public let scenario: Scenario
    public let model: Model
    public let format: Format
    public let engine: Engine
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
}

/// Bytes, summed over the devices.
public struct Memory: Sendable, Equatable {
    public let weights: Int64
    /// Of the weights, what the embeddings and the output head take.
    public let embeddings: Int64
    /// `nil` where the shape tells no cache.
    public let cache: Int64?
    /// Of the cache, what one more token costs in each sequence (full-attention layers).
    public let cachePerToken: Int64?
    public let buffers: Int64?
    public let runtime: Int64

    public var total: Int64 { weights + (cache ?? 0) + (buffers ?? 0) + runtime }
}

/// How the scenario lies on its devices.
public struct Placement: Sendable, Equatable {
    public struct Share: Sendable, Equatable {
        public let device: String
        /// Bytes that the scenario needs on this device.
        public let needed: Int64
        /// Bytes usable on it.
        public let room: Int64
    }

    public let shares: [Share]
    public let fits: Bool
    /// The least number of this device that holds the scenario; `nil` if none up to 64 does.
    public let devicesNeeded: Int?
    /// The longest context in tokens that fits with these users; `nil` if the weights alone do not.
    public let longestContext: Int?
    /// The most sequences at once that fit with this context; 0 if none.
    public let mostUsers: Int

    public var room: Int64 { shares.reduce(0) { $0 + $1.room } }
    public var needed: Int64 { shares.reduce(0) { $0 + $1.needed } }
}

/// Something the reader should know about an answer; its words are the phrase `note.<id>`.
public enum Note: String, Sendable, CaseIterable {
    case contextBeyondModel = "context-beyond-model"
    case shapeIncomplete = "shape-incomplete"
    case deviceMemoryFromScenario = "device-memory-from-scenario"
}
