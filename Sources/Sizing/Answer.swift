/// What the core says of a scenario. All sizes in bytes. What does not apply is `nil`.
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
}

/// Bytes, summed over the devices.
public struct Memory: Sendable, Equatable {
    public let weights: Int
    /// Of the weights, what the embeddings and the output head take.
    public let embeddings: Int
    public let cache: Int
    /// Of the cache, what one more token costs in each sequence (full-attention layers).
    public let cachePerToken: Int
    public let buffers: Int
    public let runtime: Int

    public var total: Int { weights + cache + buffers + runtime }
}

/// How the scenario lies on its devices.
public struct Placement: Sendable, Equatable {
    public struct Share: Sendable, Equatable {
        public let device: String
        /// Bytes that the scenario needs on this device.
        public let needed: Int
        /// Bytes usable on it.
        public let room: Int
    }

    public let shares: [Share]
    public let fits: Bool
    /// The least number of this device that holds the scenario; `nil` if none up to 64 does.
    public let devicesNeeded: Int?
    /// The longest context in tokens that fits with these users; `nil` if the weights alone do not.
    public let longestContext: Int?
    /// The most sequences at once that fit with this context; 0 if none.
    public let mostUsers: Int

    public var room: Int { shares.reduce(0) { $0 + $1.room } }
    public var needed: Int { shares.reduce(0) { $0 + $1.needed } }
}

/// Something the reader should know about an answer; its words are the phrase `note.<id>`.
public enum Note: String, Sendable, CaseIterable {
    case contextBeyondModel = "context-beyond-model"
    case shapeIncomplete = "shape-incomplete"
    case deviceMemoryFromScenario = "device-memory-from-scenario"
}
