/// Which block each tensor of a model gets under a recipe: llama.cpp's quantizer as of 2026-08
/// (`src/llama-quant.cpp`), with an importance matrix only where the type demands one.
struct RecipeRules {
    let recipe: Recipe
    private let tied: Bool
    private let layers: Int
    private let experts: Int
    /// At least four query heads share a key: the value projection is small and worth more bits.
    private let sharesKeys: Bool
    private let isFalcon: Bool
    /// llama.cpp calls it a 70B: eighty layers with grouped queries.
    private let is70B: Bool

    init(_ recipe: Recipe, _ model: borrowing Model) {
        self.recipe = recipe
        tied = model.tiedEmbeddings
        layers = model.layers
        experts = model.feedForward.experts
        let attention = model.attention
        sharesKeys = attention.latent == nil && attention.heads >= 4 * max(attention.kvHeads, 1)
        let name = model.architecture ?? ""
        isFalcon = utf8Equal(name, "falcon")
        let isLlama = utf8Equal(name, "llama") && attention.heads != attention.kvHeads
        is70B = layers == 80 && (isLlama || utf8Equal(name, "qwen2"))
    }

    /// `layer` is the tensor's place among all `layers`.
    func block(for role: TensorRole, columns: Int, layer: Int) -> Block {
        chosen(role, columns, layer).fitted(to: columns)
    }

    private func chosen(_ role: TensorRole, _ columns: Int, _ layer: Int) -> Block {
        switch role {
        case .vector, .router, .positions: .f32
        case .unquantized: .f16
        case .head: output(columns)
        case .embedding, .perLayerEmbedding: tied ? output(columns) : embedding
        case _ where recipe == .mxfp4: role.isExpert ? .mxfp4 : .q80
        case .value, .queryKeyValue, .linearQueryKeyValue: value(layer)
        case .key: key
        case .query: query
        case .attentionOutput: attentionOutput
        case .down, .expertDown, .sharedDown: down(layer)
        case .gate, .up, .expertGate, .expertUp, .sharedGate, .sharedUp: gate(layer)
        case .latentDown, .latentKey, .latentValue, .linearMixer, .rest: recipe.block
        }
    }

    private func output(_ columns: Int) -> Block {
        if recipe == .mxfp4 || isFalcon || !recipe.block.divides(columns) { return .q80 }
        if recipe.isTiny || recipe == .iq3XXS { return .q5K }
        return recipe == .q80 ? .q80 : .q6K
    }

    private var embedding: Block {
        switch recipe {
        case .mxfp4: .q80
        case .iq2XXS, .iq2XS, .iq1S, .iq1M: .q2K
        case .iq2S, .iq2M, .iq3XXS: .iq3S
        case .tq10, .tq20: .q4K
        default: recipe.block
        }
    }

    private var key: Block {
        if recipe.isTiny { return experts == 8 ? .q4K : recipe.block }
        if experts == 8 { return .q80 }
        return query
    }

    private var query: Block {
        switch recipe {
        case .iq3XS: .iq3XXS
        case .iq3XXS: .iq2S
        default: recipe.block
        }
    }

    private func gate(_ layer: Int) -> Block {
        let inner = layer >= layers / 8 && layer < 7 * layers / 8
        return recipe == .iq3XS && inner ? .iq3XXS : recipe.block
    }

    /// The first and last eighth, and every third between.
    private func deservesMore(_ layer: Int) -> Bool {
        layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2
    }
}

extension RecipeRules {
    private func value(_ layer: Int) -> Block {
        if recipe.isTiny {
            if sharesKeys || experts >= 4 { return .q4K }
            return recipe == .iq2S || recipe == .iq2M ? .iq3S : .q2K
        }
        if experts == 8 { return .q80 }
        let block = usualValue(layer)
        return is70B && (block == .q3K || block == .q4K) ? .q5K : block
    }

    private func usualValue(_ layer: Int) -> Block {
        switch recipe {
        case .q2K: sharesKeys ? .q4K : .q3K
        case .q2KS, .iq3XS, .iq3S: sharesKeys ? .q4K : recipe.block
        case .iq3XXS: sharesKeys ? .q4K : .iq3XXS
        case .iq3M: .q4K
        case .q3KM: layer < 2 ? .q5K : .q4K
        case .q3KL: .q5K
        case .iq4NL, .iq4XS: sharesKeys ? .q5K : recipe.block
        case .q4KM, .q5KM: deservesMore(layer) ? .q6K : recipe.block
        case .q4KS: layer < 4 ? .q5K : .q4K
        default: recipe.block
        }
    }

    private func down(_ layer: Int) -> Block {
        let early = layer < layers / 8
        if isFalcon, let block = falconDown(layer) { return block }
        switch recipe {
        case .iq2S, .iq2M: return early ? .iq3S : recipe.block
        case .iq2XXS, .iq2XS, .iq1S, .iq1M: return early ? .q2K : recipe.block
        case .q2K: return .q3K
        case .q2KS: return early ? .q4K : recipe.block
        case .q3KM: return layer < layers / 16 ? .q5K : .q4K
        case .iq3M:
            return early || (experts == 8 && deservesMore(layer)) ? .q4K : recipe.block
        case .q3KL: return .q5K
        case .q4KM, .q5KM: return deservesMore(layer) ? .q6K : recipe.block
        case .q4KS: return early ? .q5K : recipe.block
        default: return recipe.block
        }
    }

    /// `nil` where Falcon has no rule of its own.
    private func falconDown(_ layer: Int) -> Block? {
        let first = layer < layers / 16
        switch recipe {
        case .q3KM: return first ? .q5K : deservesMore(layer) ? .q4K : .q3K
        case .q3KL: return .q4K
        case .q4KM: return first ? .q6K : deservesMore(layer) ? .q5K : .q4K
        case .q4KS: return .q4K
        default: return nil
        }
    }

    private var attentionOutput: Block {
        if isFalcon { return recipe == .q3KL ? .q4K : recipe.block }
        if experts == 8 { return outputOfEight }
        switch recipe {
        case .iq1S, .iq1M: return .iq2XXS
        case .iq2S, .iq2M, .iq3XXS: return .iq3S
        case .q2K: return .q3K
        case .q3KM, .iq3M: return .q4K
        case .q3KL: return .q5K
        default: return recipe.block
        }
    }

    /// With eight experts attention is a small part, and gets five bits in most recipes below.
    private var outputOfEight: Block {
        switch recipe {
        case .q2K, .iq3XS, .iq3XXS, .q3KS, .q3KM, .iq4NL, .q4KS, .q4KM, .iq3S, .iq3M,
            .iq4XS:
            .q5K
        default: recipe.isTiny ? .q5K : recipe.block
        }
    }
}

extension TensorRole {
    var isExpert: Bool { self == .expertGate || self == .expertUp || self == .expertDown }

    /// Whether a recipe may treat this tensor differently from layer to layer.
    var variesByLayer: Bool {
        switch self {
        case .value, .queryKeyValue, .linearQueryKeyValue, .gate, .up, .down, .expertGate,
            .expertUp, .expertDown, .sharedGate, .sharedUp, .sharedDown:
            true
        default: false
        }
    }
}
