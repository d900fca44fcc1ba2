extension Configuration {
    mutating func readShape() {
        set("layers", integer("num_hidden_layers", "n_layer", "n_layers", "num_layers"))
        set("hidden_size", integer("hidden_size", "n_embd", "d_model", "dim"))
        set("intermediate_size", innerSize)
        set("vocab_size", integer("padded_vocab_size", "vocab_size"))
        set("tied_embeddings", isTied ? "true" : "false")
        set(
            "max_context",
            integer(
                "max_position_embeddings", "n_positions", "seq_length", "max_seq_len",
                "max_sequence_length"))
        if isFamily(["llama", "mistral", "mixtral"]) { set("gguf_arch", "llama") }
        if isFamily(["qwen2", "falcon"]) { set("gguf_arch", family) }
    }

    /// Of the dense feed-forward. Mixtral and Llama 4 call an expert's size by that name.
    private var innerSize: Int? {
        if let dense = integer("intermediate_size_mlp", "dense_intermediate_size") { return dense }
        let keys = ["intermediate_size", "ffn_hidden_size", "n_inner", "ffn_dim", "d_ff"]
        if let size = value(keys)?.integer { return size }
        guard isFamily(["gpt2", "gpt_bigcode", "falcon", "bloom", "mpt"]) else { return nil }
        return number("hidden_size").map { min($0, 100_000_000) * 4 }
    }

    /// Where a file does not say, the library's default for the family counts.
    private var isTied: Bool {
        if let tied = flag("tie_word_embeddings") { return tied }
        let families = [
            "gpt2", "gpt_bigcode", "falcon", "bloom", "mpt", "opt", "starcoder2", "cohere",
            "cohere2", "lfm2", "lfm2_moe",
        ]
        return isFamily(families) || isFamily(startingWith: "gemma")
    }

    mutating func readExperts() {
        let experts =
            integer(
                "num_local_experts", "n_routed_experts", "num_experts", "moe_num_experts") ?? 0
        guard experts > 1 else { return }
        set("n_experts", experts)
        set(
            "experts_per_token",
            integer(
                "num_experts_per_tok", "num_experts_per_token", "moe_topk", "moe_k",
                "top_k_experts"))
        let llama4 = isFamily(startingWith: "llama4")
        let single = integer("moe_intermediate_size", "expert_intermediate_size")
        set("moe_intermediate_size", single ?? integer("intermediate_size"))
        let shared = integer("n_shared_experts", "num_shared_experts", "moe_num_shared_experts")
        set("n_shared_experts", llama4 ? 1 : shared)
        set(
            "shared_intermediate_size",
            integer(
                "shared_expert_intermediate_size", "moe_shared_expert_intermediate_size",
                "shared_intermediate_size"))
        set("expert_hidden_size", integer("moe_latent_size"))
        set(
            "first_dense_layers",
            integer("first_k_dense_replace", "num_dense_layers", "moe_layer_start_index"))
        readExpertLayers()
    }

    /// Families where only every second layer or so has experts, and the others a dense
    /// feed-forward.
    private mutating func readExpertLayers() {
        let period = integer("interleave_moe_layer_step", "expert_layer_period") ?? 1
        guard period > 1, let layers = number("layers") else { return }
        set("expert_layers", layers / period)
        set("dense_layers", layers - layers / period)
    }

    mutating func readTraits() {
        let ungated = [
            "gpt2", "gpt_bigcode", "falcon", "starcoder2", "phi", "gpt_neox", "opt", "bloom",
            "mpt", "nemotron", "nemotron_h", "apertus",
        ]
        set("ffn_matrices", isFamily(ungated) ? 2 : 3)
        set("attention_bias", bias)
        if flag("mlp_bias") ?? isFamily(["gpt2", "gpt_bigcode", "starcoder2", "phi", "gpt_oss"]) {
            set("ffn_bias", "true")
        }
        if isFamily(["gemma2", "gemma3", "gemma3_text", "gemma4", "gemma4_text", "glm4"]) {
            set("norms_per_layer", 4)
        }
        if isFamily(["cohere", "cohere2", "phi", "nemotron_h"]) { set("norms_per_layer", 1) }
        let layerNorm = ["gpt2", "gpt_bigcode", "starcoder2", "phi", "falcon", "nemotron"]
        if isFamily(layerNorm) { set("norm_bias", "true") }
        if isFamily(["gpt2", "gpt_bigcode"]) {
            set("learned_positions", integer("n_positions"))
        }
        let fused = ["gpt2", "gpt_bigcode", "falcon", "phi3", "chatglm", "qwen", "dbrx", "mpt"]
        if isFamily(fused) { set("fused_qkv", "true") }
    }

    private var bias: String {
        if isFamily(["gpt2", "gpt_bigcode", "starcoder2", "phi", "gpt_oss"]) { return "all" }
        if isFamily(["qwen", "qwen2", "qwen2_moe", "qwen2_vl", "qwen2_5_vl"]) { return "qkv" }
        let asked = flag("attention_bias", "qkv_bias", "add_qkv_bias", "use_qkv_bias") ?? false
        return asked ? "qkv" : "none"
    }
}
