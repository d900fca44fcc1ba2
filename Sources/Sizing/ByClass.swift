/// A sum for each class of tensors: parameters, or bytes.
public struct ByClass: Sendable, Equatable {
    /// Tables looked up by token: one row of each is read for a token.
    public var embedding = 0.0
    public var head = 0.0
    /// Attention with its norms and biases.
    public var attention = 0.0
    /// Linear and state-space mixers.
    public var linear = 0.0
    /// Feed-forward without experts.
    public var dense = 0.0
    /// All routed experts.
    public var experts = 0.0
    public var shared = 0.0
    public var router = 0.0
    /// Norms, biases, and what the shape leaves unexplained of a published count.
    public var rest = 0.0

    /// Of what lies in layers.
    public var layers: Double {
        attention + linear + dense + experts + shared + router + rest
    }

    public var total: Double { embedding + head + layers }

    init(rest: Double = 0) { self.rest = rest }

    mutating func add(_ amount: Double, for role: TensorRole) {
        switch role {
        case .embedding, .perLayerEmbedding, .positions: embedding += amount
        case .head: head += amount
        case .query, .key, .value, .queryKeyValue, .attentionOutput, .latentDown, .latentKey,
            .latentValue:
            attention += amount
        case .linearQueryKeyValue, .linearMixer: linear += amount
        case .gate, .up, .down: dense += amount
        case .expertGate, .expertUp, .expertDown: experts += amount
        case .sharedGate, .sharedUp, .sharedDown: shared += amount
        case .router: router += amount
        case .vector, .unquantized, .rest: rest += amount
        }
    }
}
