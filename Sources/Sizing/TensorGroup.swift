/// What a tensor does in a model, as far as formats treat it differently.
enum TensorRole: Equatable {
    case embedding, perLayerEmbedding, positions, head
    case query, key, value, queryKeyValue, attentionOutput
    /// MLA's projections; the two that undo the compression are stacks, one matrix for each head.
    case latentDown, latentKey, latentValue
    case linearQueryKeyValue, linearMixer
    case gate, up, down
    case expertGate, expertUp, expertDown
    case sharedGate, sharedUp, sharedDown
    case router
    /// Biases, norms and other vectors, and small matrices that stay as they are.
    case vector, unquantized
    /// Counted only as the rest of a published number.
    case rest
}

/// Tensors of one role and shape: one in each of some layers, each a stack of `copies` matrices.
struct TensorGroup {
    let role: TensorRole
    let rows: Double
    /// Elements of a row, which blocks must divide.
    let columns: Int
    var copies = 1.0
    /// How many layers have it.
    var layers = 1
    /// The layer of the first, and the layers from one to the next.
    var first = 0.0
    var stride = 1.0

    /// Parameters of one layer's tensor.
    var size: Double { rows * Double(columns) * copies }
    var parameters: Double { size * Double(layers) }

    func layer(_ index: Int) -> Int { Int(first + Double(index) * stride) }
}
