/// How a model's layers look back, and with what.
public struct Attention: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        /// Each head with keys of its own, groups of heads sharing them, all sharing one.
        case mha, gqa, mqa
        /// A latent vector in the place of keys and values.
        case mla
        /// Some layers attend, others keep a constant state.
        case hybrid
        /// Of another design, whose cache its maker gives and no shape tells.
        case compressed
    }

    public let kind: Kind
    public let heads: Int
    public let kvHeads: Int
    /// A size of its own, not `hiddenSize / heads`.
    public let headDim: Int
    /// Of the values where it differs from the keys'.
    public let valueHeadDim: Int
    /// Tokens that a sliding layer looks back.
    public let window: Int?
    /// Layers with a cache of the whole context.
    public let fullLayers: Int
    /// Layers with a cache of the window.
    public let slidingLayers: Int
    /// Layers with a constant state.
    public let linearLayers: Int
    /// Of the full and sliding layers, those that use another layer's cache.
    public let sharedFullLayers: Int
    public let sharedSlidingLayers: Int
    /// Of the full layers where they differ from the sliding ones'.
    public let fullKVHeads: Int
    public let fullHeadDim: Int
    /// Full layers whose values are their keys (Gemma 4).
    public let keyIsValue: Bool
    public let latent: Latent?
    /// Bytes of one linear layer's state for one sequence, in 32 bits.
    public let linearStateBytes: Int?

    /// Multi-head latent attention (DeepSeek-V2, arXiv 2405.04434).
    public struct Latent: Sendable, Equatable {
        public let kvRank: Int
        /// 0 where queries are not compressed.
        public let queryRank: Int
        public let ropeDim: Int
        public let nopeDim: Int
        public let valueDim: Int
    }

    /// Whether the cache can be counted.
    public var isKnown: Bool {
        if kind == .compressed || heads == 0 { return false }
        if let latent { return latent.ropeDim > 0 && latent.nopeDim > 0 && latent.valueDim > 0 }
        return kind != .mla && kvHeads > 0 && headDim > 0
    }
}

extension Attention {
    init(_ row: inout RowReader, layers: Int, hiddenSize: Int) {
        let named: Kind? = row.optionalChoice("attention")
        heads = row.count("attention_heads", to: 100_000) ?? 0
        let groups = row.count("kv_heads", to: 100_000)
        kind = named ?? (groups == nil ? .mha : .gqa)
        kvHeads = groups ?? (kind == .mha ? heads : 0)
        let dimension = row.count("head_dim", to: 100_000) ?? hiddenSize / max(heads, 1)
        headDim = dimension
        window = row.count("sliding_window", to: 1_000_000_000)
        let full = row.count("full_attention_layers", to: 10_000)
        slidingLayers = row.count("sliding_layers", to: 10_000) ?? 0
        linearLayers = row.count("linear_or_ssm_layers", to: 10_000) ?? 0
        fullLayers = full ?? max(0, layers - slidingLayers - linearLayers)
        sharedFullLayers = row.count("shared_full_layers", to: 10_000) ?? 0
        sharedSlidingLayers = row.count("shared_sliding_layers", to: 10_000) ?? 0
        fullKVHeads = row.count("full_kv_heads", to: 100_000) ?? kvHeads
        fullHeadDim = row.count("full_head_dim", to: 100_000) ?? dimension
        keyIsValue = row.optionalFlag("full_key_is_value") ?? false
        let kvRank = row.count("kv_lora_rank", to: 1_000_000)
        let queryRank = row.count("q_lora_rank", to: 1_000_000) ?? 0
        let ropeDim = row.count("qk_rope_head_dim", to: 1_000_000)
        let nopeDim = row.count("qk_nope_head_dim", to: 1_000_000) ?? 0
        let valueDim = row.count("v_head_dim", to: 1_000_000)
        valueHeadDim = valueDim ?? dimension
        latent = kvRank.map {
            Latent(
                kvRank: $0, queryRank: queryRank, ropeDim: ropeDim ?? 0, nopeDim: nopeDim,
                valueDim: valueDim ?? dimension)
        }
        linearStateBytes = row.count("linear_state_bytes", to: 1_000_000_000)
    }
}
