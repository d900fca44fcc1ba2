/// What a model's layers remember: bytes for the tokens of all users, by kind of layer.
///
/// Keys and values take `2 × heads × width` elements a token in a full layer; a sliding layer keeps
/// its window; MLA keeps one latent vector and the rotary part instead (arXiv 2405.04434); linear
/// and state-space layers keep a state of fixed size in 32 bits for each sequence.
struct CacheShape {
    /// Bytes a token of all full layers together.
    let fullPerToken: Double
    /// Bytes a cell of all sliding layers together.
    let slidingPerToken: Double
    /// Bytes a sequence of all linear layers together.
    let statePerSequence: Double
    private let window: Double
    private let engine: Engine
    private let ubatch: Double
    private let padding: Double

    /// `keyBytes` and `valueBytes` are those of one element.
    init(
        _ model: borrowing Model, _ engine: Engine, keyBytes: Double, valueBytes: Double,
        ubatch: Int, flash: Bool
    ) {
        let attention = model.attention
        let full = CacheShape.layerBytes(attention, engine, keyBytes, valueBytes, full: true)
        let sliding = CacheShape.layerBytes(attention, engine, keyBytes, valueBytes, full: false)
        let fullLayers = Double(max(0, attention.fullLayers - attention.sharedFullLayers))
        let slidingLayers = Double(max(0, attention.slidingLayers - attention.sharedSlidingLayers))
        // llama.cpp keeps whole contexts for models whose layers all slide (Mistral 7B v0.1, Phi-3,
        // StarCoder2): it knows windows only beside full layers.
        let ignored = attention.window == nil || (engine.isLlamaCpp && attention.fullLayers == 0)
        fullPerToken = full * fullLayers + (ignored ? sliding * slidingLayers : 0)
        slidingPerToken = ignored ? 0 : sliding * slidingLayers
        statePerSequence = Double(attention.linearStateBytes ?? 0) * Double(attention.linearLayers)
        window = Double(attention.window ?? 0)
        self.engine = engine
        self.ubatch = Double(ubatch)
        padding = engine.contextPadding(flash: flash)
    }

    private static func layerBytes(
        _ attention: Attention, _ engine: Engine, _ key: Double, _ value: Double, full: Bool
    ) -> Double {
        if let latent = attention.latent {
            if engine != .transformers { return Double(latent.kvRank + latent.ropeDim) * key }
            // Transformers keeps the keys and values that the latent unfolds to.
            let width = Double(latent.nopeDim + latent.ropeDim) * key
            return Double(attention.heads) * (width + Double(latent.valueDim) * value)
        }
        let shape = AttentionShape(attention, full: full)
        return shape.key * key + shape.value * value
    }

    /// Bytes for `users` sequences of `context` tokens each.
    func bytes(context: Double, users: Double) -> Double {
        let cells = padded(context, to: padding) * users
        return cells * fullPerToken + slidingCells(context, users, cells) * slidingPerToken
            + statePerSequence * users
    }

    /// Cells of a sliding layer. llama.cpp: all sequences' windows and the micro-batch together,
    /// padded to 256, at most the whole (`src/llama-kv-cache-iswa.cpp`). vLLM: a window and the
    /// tokens of one step for each sequence. Others: the window.
    private func slidingCells(_ context: Double, _ users: Double, _ cells: Double) -> Double {
        guard slidingPerToken > 0 else { return 0 }
        switch engine {
        case .llamaCpp, .ollama:
            return min(cells, padded(window * users + ubatch, to: 256))
        case .vllm:
            return min(cells, padded(window - 1 + vllmStep, to: padding) * users)
        case .tensorrtLLM, .mlx, .transformers:
            return min(cells, padded(window, to: padding) * users)
        }
    }

    private var vllmStep: Double { 2048 }
}

extension Engine {
    /// Tokens to a multiple of which a sequence's room is rounded up: llama.cpp's 256 with flash
    /// attention and 32 without, the blocks of paged caches, MLX's steps.
    func contextPadding(flash: Bool) -> Double {
        switch self {
        case .llamaCpp, .ollama: flash ? 256 : 32
        case .vllm: 16
        case .tensorrtLLM: 32
        case .mlx: 256
        case .transformers: 1
        }
    }
}

extension Format {
    /// Bytes of one cached element.
    var cacheBytes: Double { bits / 8 }
}

func padded(_ value: Double, to step: Double) -> Double {
    (value / step).rounded(.up) * step
}
