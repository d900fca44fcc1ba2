/// A model's tensors, from its shape.
struct TensorList {
    private(set) var groups: [TensorGroup] = []
    private let layers: Int
    private let hidden: Int

    init(_ model: borrowing Model) {
        layers = model.layers
        hidden = model.hiddenSize
        groups.reserveCapacity(28)
        addTables(model)
        addAttention(model)
        addLinear(model)
        addFeedForward(model)
        addNorms(model)
        addRest(model)
    }

    var parameters: ByClass {
        var sums = ByClass()
        for group in groups { sums.add(group.parameters, for: group.role) }
        return sums
    }

    private mutating func add(
        _ role: TensorRole, _ rows: Double, _ columns: Int, copies: Double = 1,
        in span: LayerSpan = .once
    ) {
        guard rows > 0, columns > 0, copies > 0, span.count > 0 else { return }
        groups.append(
            TensorGroup(
                role: role, rows: rows, columns: columns, copies: copies, layers: span.count,
                first: span.first, stride: span.stride))
    }

    private mutating func addVector(_ elements: Double, in span: LayerSpan = .once) {
        add(.vector, elements, 1, in: span)
    }

    private mutating func addTables(_ model: borrowing Model) {
        let vocabulary = Double(model.vocabSize)
        add(.embedding, vocabulary, hidden)
        if !model.tiedEmbeddings { add(.head, vocabulary, hidden) }
        add(.positions, Double(model.tensors.learnedPositions), hidden)
        let width = model.tensors.perLayerEmbedding
        guard width > 0 else { return }
        let all = LayerSpan(count: layers)
        add(.perLayerEmbedding, vocabulary, width * layers)
        add(.up, Double(width), hidden, in: all)
        add(.up, Double(hidden), width, in: all)
        add(.unquantized, Double(width) * Double(layers), hidden)
    }
}

// MARK: - Attention

extension TensorList {
    private mutating func addAttention(_ model: borrowing Model) {
        let attention = model.attention
        let traits = model.tensors
        if let latent = attention.latent {
            return addLatent(latent, heads: Double(attention.heads), in: model.fullSpan)
        }
        let full = AttentionShape(attention, full: true)
        let sliding = AttentionShape(attention, full: false)
        let own = model.fullSpan.dropping(attention.sharedFullLayers)
        addAttention(full, traits, ownsCache: true, in: own)
        addAttention(full, traits, ownsCache: false, in: own.following(attention.sharedFullLayers))
        let ownSliding = model.slidingSpan.dropping(attention.sharedSlidingLayers)
        addAttention(sliding, traits, ownsCache: true, in: ownSliding)
        addAttention(
            sliding, traits, ownsCache: false,
            in: ownSliding.following(attention.sharedSlidingLayers))
    }

    private mutating func addAttention(
        _ shape: AttentionShape, _ traits: TensorTraits, ownsCache: Bool, in span: LayerSpan
    ) {
        let query = shape.query * (traits.gatedAttention ? 2 : 1)
        let key = ownsCache ? shape.key : 0
        let value = ownsCache && !shape.keyIsValue ? shape.value : 0
        if traits.fusedQKV {
            add(.queryKeyValue, query + key + value, hidden, in: span)
        } else {
            add(.query, query, hidden, in: span)
            add(.key, key, hidden, in: span)
            add(.value, value, hidden, in: span)
        }
        add(.attentionOutput, Double(hidden), Int(shape.output), in: span)
        if traits.attentionBias != .none { addVector(query + key + value, in: span) }
        if traits.attentionBias == .all { addVector(Double(hidden), in: span) }
        switch traits.headNorm {
        case .none: break
        case .head: addVector(shape.headDim * (ownsCache ? 2 : 1), in: span)
        case .full: addVector(shape.query + key, in: span)
        }
    }

    private mutating func addLatent(
        _ latent: Attention.Latent, heads: Double, in span: LayerSpan
    ) {
        let query = heads * Double(latent.nopeDim + latent.ropeDim)
        if latent.queryRank > 0 {
            add(.latentDown, Double(latent.queryRank), hidden, in: span)
            add(.latentDown, query, latent.queryRank, in: span)
            addVector(Double(latent.queryRank), in: span)
        } else {
            add(.query, query, hidden, in: span)
        }
        add(.latentDown, Double(latent.kvRank + latent.ropeDim), hidden, in: span)
        addVector(Double(latent.kvRank), in: span)
        add(.latentKey, Double(latent.kvRank), latent.nopeDim, copies: heads, in: span)
        add(.latentValue, Double(latent.valueDim), latent.kvRank, copies: heads, in: span)
        let output = min(heads * Double(latent.valueDim), 1e9)
        add(.attentionOutput, Double(hidden), Int(output), in: span)
    }

    private mutating func addLinear(_ model: borrowing Model) {
        guard let parameters = model.tensors.linearLayerParams, hidden > 0 else { return }
        let fused = Double(model.tensors.linearFusedRows)
        let span = model.linearSpan
        add(.linearQueryKeyValue, fused, hidden, in: span)
        add(.linearMixer, Double(parameters) / Double(hidden) - fused, hidden, in: span)
    }
}

// MARK: - Feed-forward, norms and the rest

extension TensorList {
    private mutating func addFeedForward(_ model: borrowing Model) {
        let shape = model.feedForward
        let gated = shape.matrices == 3
        let inner = model.intermediateSize ?? 0
        let dense = model.denseSpan
        if gated { add(.gate, Double(inner), hidden, in: dense) }
        add(.up, Double(inner), hidden, in: dense)
        add(.down, Double(hidden), inner, in: dense)
        let wide = Double(inner) * (gated ? 2 : 1)
        if model.tensors.feedForwardBias { addVector(wide + Double(hidden), in: dense) }
        if shape.experts > 0 { addExperts(model, gated: gated) }
    }

    private mutating func addExperts(_ model: borrowing Model, gated: Bool) {
        let shape = model.feedForward
        let span = model.expertSpan
        let experts = Double(shape.experts)
        let outer = shape.expertHidden ?? hidden
        let inner = shape.expertSize
        if gated { add(.expertGate, Double(inner), outer, copies: experts, in: span) }
        add(.expertUp, Double(inner), outer, copies: experts, in: span)
        add(.expertDown, Double(outer), inner, copies: experts, in: span)
        if outer != hidden {
            add(.linearMixer, Double(outer), hidden, copies: 2, in: span)
        }
        if gated { add(.sharedGate, Double(shape.sharedSize), hidden, in: span) }
        add(.sharedUp, Double(shape.sharedSize), hidden, in: span)
        add(.sharedDown, Double(hidden), shape.sharedSize, in: span)
        add(.router, experts, hidden, in: span)
        guard model.tensors.feedForwardBias else { return }
        addVector(experts, in: span)
        addVector(experts * (Double(inner) * (gated ? 2 : 1) + Double(outer)), in: span)
    }

    private mutating func addNorms(_ model: borrowing Model) {
        let width = Double(hidden) * (model.tensors.normBias ? 2 : 1)
        addVector(width * Double(model.tensors.normsPerLayer), in: LayerSpan(count: layers))
        addVector(width)
    }

    /// What a published count of the language model has beyond the shape.
    private mutating func addRest(_ model: borrowing Model) {
        guard let published = model.paramsText, hidden > 0 else { return }
        let missing = Double(published) - parameters.total
        add(.rest, missing / Double(hidden), hidden)
    }
}

/// The widths of one kind of attention layer.
struct AttentionShape {
    let query: Double
    let key: Double
    let value: Double
    let output: Double
    let headDim: Double
    let keyIsValue: Bool

    init(_ attention: Attention, full: Bool) {
        let dim = full ? attention.fullHeadDim : attention.headDim
        let valueDim = dim == attention.headDim ? attention.valueHeadDim : dim
        let heads = Double(attention.heads)
        let kvHeads = Double(full ? attention.fullKVHeads : attention.kvHeads)
        headDim = Double(dim)
        query = heads * headDim
        key = kvHeads * headDim
        value = kvHeads * Double(valueDim)
        output = min(heads * Double(valueDim), 1e9)
        keyIsValue = full && attention.keyIsValue
    }
}
