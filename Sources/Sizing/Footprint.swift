/// The bytes of a resolved scenario before they are laid on devices. What depends on context and
/// users is computed on asking, so that the longest context and the most users can be searched.
struct Footprint {
    let weights: ByClass
    /// Of the draft model, in all.
    let draftWeights: Double
    let layers: Double
    private let cache: CacheShape?
    private let draftCache: CacheShape?
    let engine: Engine
    let offload: Offload
    private let tied: Bool

    init(_ resolved: borrowing Resolved, _ tensors: TensorList) {
        engine = resolved.engine
        offload = resolved.scenario.offload
        weights =
            resolved.model.hasShape
            ? WeightBytes(resolved.model, resolved.format, engine).sums(tensors)
            : ByClass(rest: Double(resolved.model.paramsTotal) * resolved.format.averageBytes)
        layers = Double(max(resolved.model.layers, 1))
        tied = resolved.model.tiedEmbeddings
        cache = Footprint.cache(resolved.model, resolved)
        var draftBytes = 0.0
        var draftShape: CacheShape?
        for draft in resolved.draft {
            let list = TensorList(draft.model)
            draftBytes = WeightBytes(draft.model, draft.format, engine).sums(list).total
            draftShape = Footprint.cache(draft.model, resolved)
        }
        draftWeights = draftBytes
        draftCache = draftShape
    }

    private static func cache(_ model: Model, _ resolved: borrowing Resolved) -> CacheShape? {
        guard model.isSizable else { return nil }
        return CacheShape(
            model, resolved.engine, keyBytes: resolved.keyBits / 8,
            valueBytes: resolved.valueBits / 8, ubatch: resolved.scenario.ubatch,
            flash: resolved.scenario.flash)
    }

    var hasCache: Bool { cache != nil }

    var cachePerToken: Double? { cache?.fullPerToken }

    /// Of all sequences, the draft model's not among it.
    func cacheBytes(context: Double, users: Double) -> Double {
        cache?.bytes(context: context, users: users) ?? 0
    }

    func draftBytes(context: Double, users: Double) -> Double {
        draftWeights + (draftCache?.bytes(context: context, users: users) ?? 0)
    }

    /// llama.cpp looks the embeddings up in system memory. Where they are tied, the device holds a
    /// second copy as its head.
    var hostTable: Double { engine.isLlamaCpp ? weights.embedding : 0 }

    /// The head and, but for llama.cpp, the embeddings: what the first or last device holds alone.
    var tables: Double {
        guard engine.isLlamaCpp else { return weights.embedding + weights.head }
        return tied ? weights.embedding : weights.head
    }

    /// Layers that stay on the devices.
    var deviceLayers: Double {
        guard case .layers(let number) = offload else { return layers }
        return max(0, layers - Double(number))
    }

    func load(context: Double, users: Double) -> Load {
        let cache = cacheBytes(context: context, users: users)
        let outside = layers - deviceLayers
        let isExperts = offload == .experts
        let kept = isExperts ? weights.layers - weights.experts : weights.layers
        let moved = outside > 0 ? outside / layers * (weights.layers + cache) : 0
        return Load(
            tokens: context * users, layer: (kept + cache) / layers, cache: cache,
            alone: tables + draftBytes(context: context, users: users),
            host: isExperts ? weights.experts : moved)
    }

    /// The bytes of one choice of context and users.
    struct Load {
        /// Of all sequences.
        let tokens: Double
        /// Weights and cache of one layer as it lies on a device.
        let layer: Double
        let cache: Double
        /// What one device holds beside its layers: tables and the draft model.
        let alone: Double
        /// In system memory by the scenario's wish; the table of embeddings is not among it.
        let host: Double
    }
}

extension Format {
    /// Bytes of a weight where only their number is known.
    var averageBytes: Double {
        let scales = kind == .gguf ? 0 : scaleBits / Double(max(groupSize, 1))
        return (bits + (groupSize > 1 ? scales : 0)) / 8
    }
}
