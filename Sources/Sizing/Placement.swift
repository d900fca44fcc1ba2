/// How the scenario lies on its devices.
public struct Placement: Sendable, Equatable {
    public struct Share: Sendable, Equatable {
        public let device: String
        /// Bytes that the scenario needs on this device; 0 where it is not used.
        public let needed: Int64
        /// Bytes usable on it.
        public let room: Int64
    }

    /// What the scenario's `offload` puts into system memory, llama.cpp's table of embeddings
    /// included.
    public struct Host: Sendable, Equatable {
        public let needed: Int64
        public let room: Int64
    }

    public let shares: [Share]
    public let fits: Bool
    /// The least number of this device that holds the scenario; `nil` if none up to 64 does.
    public let devicesNeeded: Int?
    /// The longest context in tokens that fits with these users, also where it is longer than the
    /// model was made for; `nil` if the weights alone do not fit.
    public let longestContext: Int?
    /// The most sequences at once that fit with this context; 0 if none.
    public let mostUsers: Int
    /// Where the heads cannot be divided among this number of devices, the nearest that can.
    public internal(set) var nearestCount: Int?
    public internal(set) var host: Host?

    public var room: Int64 { shares.reduce(0) { $0 + $1.room } }
    public var needed: Int64 { shares.reduce(0) { $0 + $1.needed } }
}
