/// Bytes of a model's weights in a format, by class of tensors.
struct WeightBytes {
    private let kind: Format.Kind
    /// Bytes of a weight without its scale.
    private let plain: Double
    private let groupSize: Int
    private let scaleBits: Double
    /// Models published with their experts in MXFP4 keep them so in every file there is: the
    /// quantizers pass these tensors through (gpt-oss).
    private let keepsExperts: Bool
    private let rules: RecipeRules?
    /// Engines other than llama.cpp take MXFP4 for the experts, or for the matrices of a dense
    /// model, and leave the rest in 16 bits.
    private let onlyExperts: Bool

    init(_ model: borrowing Model, _ format: borrowing Format, _ engine: Engine) {
        kind = format.kind
        plain = format.bits / 8
        groupSize = format.groupSize
        scaleBits = format.scaleBits
        keepsExperts = model.keepsExperts
        let foreign = format.recipe == .mxfp4 && !engine.isLlamaCpp
        onlyExperts = foreign && model.feedForward.experts > 0
        if let recipe = format.recipe, !foreign {
            rules = RecipeRules(recipe, model)
        } else {
            rules = nil
        }
    }

    func sums(_ tensors: TensorList) -> ByClass {
        var sums = ByClass()
        for group in tensors.groups { sums.add(bytes(group), for: group.role) }
        return sums
    }

    private func bytes(_ group: TensorGroup) -> Double {
        if keepsExperts, group.role.isExpert { return expertBytes(group) }
        if let rules { return bytes(group, rules) }
        switch kind {
        case .plain: return group.parameters * plain
        case .gguf:
            let quantized = onlyExperts ? group.role.isExpert : group.role.isLinear
            return group.parameters * (quantized ? plain : 2)
        case .mlx: return group.parameters * (group.role.isMatrix ? grouped(group) : 2)
        case .grouped: return group.parameters * (group.role.isLinear ? grouped(group) : 2)
        }
    }

    private func bytes(_ group: TensorGroup, _ rules: RecipeRules) -> Double {
        let columns = group.columns
        guard group.role.variesByLayer else {
            let block = rules.block(for: group.role, columns: columns, layer: 0)
            return group.parameters * block.bytesPerElement
        }
        var perElement = 0.0
        for index in 0..<group.layers {
            let layer = group.layer(index)
            perElement +=
                rules.block(for: group.role, columns: columns, layer: layer)
                .bytesPerElement
        }
        return group.size * perElement
    }

    private func expertBytes(_ group: TensorGroup) -> Double {
        let block: Block = Block.mxfp4.divides(group.columns) ? .mxfp4 : .f16
        return group.parameters * min(block.bytesPerElement, plain)
    }

    /// Bytes an element with its share of a group's scale and zero point. A group is no longer than
    /// its row, unless it spans rows (blocks of 128 by 128).
    private func grouped(_ group: TensorGroup) -> Double {
        let length = groupSize > 1 ? groupSize : group.columns
        return plain + scaleBits / Double(max(length, 1)) / 8
    }
}

extension Model {
    /// Published with its experts in MXFP4.
    var keepsExperts: Bool { utf8Equal(nativeDtype ?? "", "mxfp4") }
}

extension TensorRole {
    /// A matrix that multiplies in a layer: what AWQ, GPTQ, FP8 and their like quantize.
    var isLinear: Bool {
        switch self {
        case .embedding, .perLayerEmbedding, .positions, .head, .router, .vector, .unquantized:
            false
        default: true
        }
    }

    var isMatrix: Bool { self != .vector }
}
