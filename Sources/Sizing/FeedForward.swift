/// The dense feed-forward and the experts of a model.
public struct FeedForward: Sendable, Equatable {
    /// 3 where a gate multiplies the upward projection, 2 where not.
    public let matrices: Int
    /// 0 for a dense model.
    public let experts: Int
    public let expertsPerToken: Int
    public let sharedExperts: Int
    /// Of one expert's branch.
    public let expertSize: Int
    /// Of all shared experts together.
    public let sharedSize: Int
    /// What an expert reads and writes, where it is not the hidden size (latent experts).
    public let expertHidden: Int?
    /// Layers at the front without experts.
    public let firstDenseLayers: Int
    /// Layers with experts, where not all after the first dense ones have them.
    public let expertLayers: Int?
    /// Layers with a dense feed-forward, where not all without experts have one.
    public let denseLayers: Int?

    init(_ row: inout RowReader) {
        matrices = row.count("ffn_matrices", to: 3) ?? 3
        experts = row.count("n_experts", to: 100_000) ?? 0
        expertsPerToken = row.count("experts_per_token", to: 100_000) ?? 0
        sharedExperts = row.count("n_shared_experts", to: 100_000) ?? 0
        expertSize = row.count("moe_intermediate_size", to: 1_000_000) ?? 0
        let shared = row.count("shared_intermediate_size", to: 10_000_000)
        sharedSize = shared ?? Int(min(Int64(sharedExperts) * Int64(expertSize), 100_000_000))
        expertHidden = row.count("expert_hidden_size", to: 1_000_000)
        firstDenseLayers = row.count("first_dense_layers", to: 10_000) ?? 0
        expertLayers = row.count("expert_layers", to: 10_000)
        denseLayers = row.count("dense_layers", to: 10_000)
    }
}
