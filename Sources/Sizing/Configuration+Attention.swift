extension Configuration {
    mutating func readAttention() {
        let heads = integer("num_attention_heads", "n_head", "n_heads")
        set("attention_heads", heads)
        if integer("kv_lora_rank") != nil {
            readLatent()
        } else {
            set("kv_heads", cacheHeads ?? heads)
            let dim = integer("head_dim", "kv_channels", "attention_head_dim")
            set("head_dim", dim ?? averageWidth(heads))
            set("v_head_dim", integer("v_head_dim"))
        }
        readLayerKinds()
        let families = ["gemma3", "gemma3_text", "gemma4", "gemma4_text", "hunyuan_v1_dense"]
        let isHead =
            isFamily(families) || isFamily(startingWith: "qwen3")
            || flag("use_qk_norm", "qk_layernorm") == true
        if isFamily(["olmo2", "olmo3", "olmoe"]) {
            set("qk_norm", "full")
        } else if isHead {
            set("qk_norm", "head")
        }
    }

    private func averageWidth(_ heads: Int?) -> Int? {
        guard let heads, heads > 0, let hidden = number("hidden_size") else { return nil }
        return hidden / heads
    }

    private var cacheHeads: Int? {
        let keys = [
            "num_key_value_heads", "n_head_kv", "num_kv_heads", "multi_query_group_num",
            "kv_n_heads",
        ]
        // The older Falcon names its query heads here too, but shares one key among them.
        if flag("multi_query") == true, flag("new_decoder_architecture") != true { return 1 }
        if let heads = value(keys)?.integer { return heads }
        return value(["attn_config"])?["kv_n_heads"]?.integer
    }

    private mutating func readLatent() {
        set("attention", "mla")
        set("kv_lora_rank", integer("kv_lora_rank"))
        set("q_lora_rank", integer("q_lora_rank"))
        set("qk_rope_head_dim", integer("qk_rope_head_dim"))
        set("qk_nope_head_dim", integer("qk_nope_head_dim"))
        set("v_head_dim", integer("v_head_dim"))
    }

    /// Full, sliding and linear layers: from a list of their kinds, or from a period.
    private mutating func readLayerKinds() {
        guard let layers = number("layers") else { return }
        var count = LayerCount()
        if let kinds = value(["layer_types", "layers_block_type"])?.list {
            for kind in kinds { count.add(kind.text ?? "") }
        } else if let pattern = value(["hybrid_override_pattern"])?.text {
            for byte in pattern.bytes { count.add(letter: byte) }
        } else if let kinds = value(["attn_type_list"])?.list {
            for kind in kinds { count.add(kind.integer == 1 ? "full_attention" : "linear") }
        } else {
            count = periodic(layers)
        }
        if count.sliding > 0 || windowAll {
            set("sliding_window", integer("sliding_window", "attention_chunk_size"))
        }
        if windowAll, count.sliding == 0, count.linear == 0 {
            count = LayerCount(full: 0, sliding: layers)
        }
        guard count.sliding + count.linear + count.other > 0 else { return }
        set("full_attention_layers", count.full)
        set("sliding_layers", count.sliding)
        set("linear_or_ssm_layers", count.linear)
        if count.feedForward > 0 { set("dense_layers", count.feedForward) }
        if count.experts > 0 { set("expert_layers", count.experts) }
        if count.linear > 0 { set("attention", "hybrid") }
    }

    /// Whether every layer has the window: Mistral 7B v0.1, Phi-3, StarCoder2.
    private var windowAll: Bool {
        guard integer("sliding_window") != nil, flag("use_sliding_window") != false else {
            return false
        }
        return isFamily(["mistral", "phi3", "starcoder2", "mixtral"])
    }

    private func periodic(_ layers: Int) -> LayerCount {
        let windowed = integer("sliding_window_pattern", "_sliding_window_pattern")
        let period = windowed ?? (isFamily(["gemma2"]) ? 2 : isFamily(["gemma3_text"]) ? 6 : 1)
        if period > 1, integer("sliding_window") != nil {
            return LayerCount(full: layers / period, sliding: layers - layers / period)
        }
        let apart = integer("full_attention_interval", "attn_layer_period") ?? 1
        if apart > 1 { return LayerCount(full: layers / apart, linear: layers - layers / apart) }
        return LayerCount(full: layers)
    }
}

/// How many layers of each kind there are.
private struct LayerCount {
    var full = 0
    var sliding = 0
    var linear = 0
    /// Blocks of a feed-forward alone, dense and with experts (Nemotron-H).
    var feedForward = 0
    var experts = 0

    var other: Int { feedForward + experts }

    mutating func add(_ kind: String) {
        if utf8Equal(kind, "full_attention") || utf8Equal(kind, "attention") {
            full += 1
        } else if utf8Equal(kind, "sliding_attention") || utf8Equal(kind, "chunked_attention") {
            sliding += 1
        } else if utf8Equal(kind, "mlp") {
            feedForward += 1
        } else if utf8Equal(kind, "moe") {
            experts += 1
        } else {
            linear += 1
        }
    }

    mutating func add(letter: UInt8) {
        switch letter {
        case UInt8(ascii: "*"): full += 1
        case UInt8(ascii: "M"): linear += 1
        case UInt8(ascii: "-"): feedForward += 1
        case UInt8(ascii: "E"): experts += 1
        default: break
        }
    }
}
