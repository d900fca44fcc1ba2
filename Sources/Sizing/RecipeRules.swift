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
        case _ where recipe == .mxfp4: role.isExpert ? .mxfp4 : .q8_0
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
        if recipe == .mxfp4 || isFalcon || !recipe.block.divides(columns) { return .q8_0 }
        if recipe.isTiny || recipe == .iq3_xxs { return .q5_k }
        return recipe == .q8_0 ? .q8_0 : .q6_k
    }

    private var embedding: Block {
        switch recipe {
        case .mxfp4: .q8_0
        case .iq2_xxs, .iq2_xs, .iq1_s, .iq1_m: .q2_k
        case .iq2_s, .iq2_m, .iq3_xxs: .iq3_s
        case .tq1_0, .tq2_0: .q4_k
        default: recipe.block
        }
    }

    private var key: Block {
        if recipe.isTiny { return experts == 8 ? .q4_k : recipe.block }
        if experts == 8 { return .q8_0 }
        return query
    }

    private var query: Block {
        switch recipe {
        case .iq3_xs: .iq3_xxs
        case .iq3_xxs: .iq2_s
        default: recipe.block
        }
    }

    private func gate(_ layer: Int) -> Block {
        let inner = layer >= layers / 8 && layer < 7 * layers / 8
        return recipe == .iq3_xs && inner ? .iq3_xxs : recipe.block
    }

    /// The first and last eighth, and every third between.
    private func deservesMore(_ layer: Int) -> Bool {
        layer < layers / 8 || layer >= 7 * layers / 8 || (layer - layers / 8) % 3 == 2
    }
}

extension RecipeRules {
    private func value(_ layer: Int) -> Block {
        if recipe.isTiny {
            if sharesKeys || experts >= 4 { return .q4_k }
            return recipe == .iq2_s || recipe == .iq2_m ? .iq3_s : .q2_k
        }
        if experts == 8 { return .q8_0 }
        let block = usualValue(layer)
        return is70B && (block == .q3_k || block == .q4_k) ? .q5_k : block
    }

    private func usualValue(_ layer: Int) -> Block {
        switch recipe {
        case .q2_k: sharesKeys ? .q4_k : .q3_k
        case .q2_k_s, .iq3_xs, .iq3_s: sharesKeys ? .q4_k : recipe.block
        case .iq3_xxs: sharesKeys ? .q4_k : .iq3_xxs
        case .iq3_m: .q4_k
        case .q3_k_m: layer < 2 ? .q5_k : .q4_k
        case .q3_k_l: .q5_k
        case .iq4_nl, .iq4_xs: sharesKeys ? .q5_k : recipe.block
        case .q4_k_m, .q5_k_m: deservesMore(layer) ? .q6_k : recipe.block
        case .q4_k_s: layer < 4 ? .q5_k : .q4_k
        default: recipe.block
        }
    }

    private func down(_ layer: Int) -> Block {
        let early = layer < layers / 8
        if isFalcon, let block = falconDown(layer) { return block }
        switch recipe {
        case .iq2_s, .iq2_m: return early ? .iq3_s : recipe.block
        case .iq2_xxs, .iq2_xs, .iq1_s, .iq1_m: return early ? .q2_k : recipe.block
        case .q2_k: return .q3_k
        case .q2_k_s: return early ? .q4_k : recipe.block
        case .q3_k_m: return layer < layers / 16 ? .q5_k : .q4_k
        case .iq3_m:
            return early || (experts == 8 && deservesMore(layer)) ? .q4_k : recipe.block
        case .q3_k_l: return .q5_k
        case .q4_k_m, .q5_k_m: return deservesMore(layer) ? .q6_k : recipe.block
        case .q4_k_s: return early ? .q5_k : recipe.block
        default: return recipe.block
        }
    }

    /// `nil` where Falcon has no rule of its own.
    private func falconDown(_ layer: Int) -> Block? {
        let first = layer < layers / 16
        switch recipe {
        case .q3_k_m: return first ? .q5_k : deservesMore(layer) ? .q4_k : .q3_k
        case .q3_k_l: return .q4_k
        case .q4_k_m: return first ? .q6_k : deservesMore(layer) ? .q5_k : .q4_k
        case .q4_k_s: return .q4_k
        default: return nil
        }
    }

    private var attentionOutput: Block {
        if isFalcon { return recipe == .q3_k_l ? .q4_k : recipe.block }
        if experts == 8 { return outputOfEight }
        switch recipe {
        case .iq1_s, .iq1_m: return .iq2_xxs
        case .iq2_s, .iq2_m, .iq3_xxs: return .iq3_s
        case .q2_k: return .q3_k
        case .q3_k_m, .iq3_m: return .q4_k
        case .q3_k_l: return .q5_k
        default: return recipe.block
        }
    }

    /// With eight experts attention is a small part, and gets five bits in most recipes below.
    private var outputOfEight: Block {
        switch recipe {
        case .q2_k, .iq3_xs, .iq3_xxs, .q3_k_s, .q3_k_m, .iq4_nl, .q4_k_s, .q4_k_m, .iq3_s, .iq3_m,
            .iq4_xs:
            .q5_k
        default: recipe.isTiny ? .q5_k : recipe.block
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
