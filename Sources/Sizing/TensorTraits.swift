/// What a shape leaves open about a model's tensors: small ones, and how large ones are cut.
public struct TensorTraits: Sendable, Equatable {
    public enum Bias: String, Sendable, CaseIterable {
        case none
        /// Query, key and value.
        case qkv
        /// And the output projection.
        case all
    }

    public enum HeadNorm: String, Sendable, CaseIterable {
        case none
        /// One vector of a head's width for the queries, one for the keys.
        case head
        /// Vectors over all heads.
        case full
    }

    public let attentionBias: Bias
    public let feedForwardBias: Bool
    /// Norm vectors of a layer: 2 with most, 4 with Gemma 2 and 3, 1 with parallel blocks.
    public let normsPerLayer: Int
    /// Whether a norm has a bias too (LayerNorm).
    public let normBias: Bool
    public let headNorm: HeadNorm
    /// Rows of a table of learned positions.
    public let learnedPositions: Int
    /// Query, key and value are one tensor in the published weights.
    public let fusedQKV: Bool
    /// The attention's output has a gate as wide as the queries (Qwen3-Next).
    public let gatedAttention: Bool
    /// Parameters of a linear or state-space layer's mixer.
    public let linearLayerParams: Int64?
    /// Of these, the rows of one tensor that gives query, key and value.
    public let linearFusedRows: Int
    /// Width of the embedding that every layer has of its own (Gemma 3n).
    public let perLayerEmbedding: Int

    init(_ row: inout RowReader) {
        attentionBias = row.optionalChoice("attention_bias") ?? .none
        feedForwardBias = row.optionalFlag("ffn_bias") ?? false
        normsPerLayer = row.count("norms_per_layer", to: 100) ?? 2
        normBias = row.optionalFlag("norm_bias") ?? false
        headNorm = row.optionalChoice("qk_norm") ?? .none
        learnedPositions = row.count("learned_positions", to: 10_000_000) ?? 0
        fusedQKV = row.optionalFlag("fused_qkv") ?? false
        gatedAttention = row.optionalFlag("gated_attention") ?? false
        linearLayerParams = row.optionalLongInteger("linear_layer_params")
        linearFusedRows = row.count("linear_fused_rows", to: 10_000_000) ?? 0
        perLayerEmbedding = row.count("per_layer_embedding", to: 1_000_000) ?? 0
    }
}
