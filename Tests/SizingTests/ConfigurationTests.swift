import Testing

@testable import Sizing

struct ConfigurationTests {
    private func model(_ json: String) throws -> Model { try Model.fromConfig(Array(json.utf8)) }

    /// The same shape by hand must count as the table's row does.
    private func agrees(_ json: String, with id: String, within share: Double = 1e-5) throws {
        let read = try model(json).parameters
        let known = try #require(Samples.catalogue.models[id]).parameters
        #expect((Double(read.total) / Double(known.total) - 1).magnitude < share, "\(read.total)")
        #expect((Double(read.active) / Double(known.active) - 1).magnitude < share)
    }

    @Test func `Llama's key names`() throws {
        try agrees(
            """
            {"model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096,
             "intermediate_size": 14336, "num_attention_heads": 32, "num_key_value_heads": 8,
             "vocab_size": 128256, "tie_word_embeddings": false, "rope_scaling": {"factor": 8.0}}
            """, with: "llama-3.1-8b")
    }

    @Test func `Qwen 2 has biases that its file does not name`() throws {
        try agrees(
            """
            {"model_type": "qwen2", "num_hidden_layers": 28, "hidden_size": 3584,
             "intermediate_size": 18944, "num_attention_heads": 28, "num_key_value_heads": 4,
             "vocab_size": 152064, "tie_word_embeddings": false, "sliding_window": 131072,
             "use_sliding_window": false}
            """, with: "qwen2.5-7b")
    }

    @Test func `a text model inside a multimodal one`() throws {
        let json = """
            {"model_type": "gemma3", "text_config": {"model_type": "gemma3_text",
             "num_hidden_layers": 62, "hidden_size": 5376, "intermediate_size": 21504,
             "num_attention_heads": 32, "num_key_value_heads": 16, "head_dim": 128,
             "vocab_size": 262208, "sliding_window": 1024, "sliding_window_pattern": 6}}
            """
        try agrees(json, with: "gemma-3-27b")
        let attention = try model(json).attention
        #expect(attention.fullLayers == 10)
        #expect(attention.slidingLayers == 52)
    }

    @Test func `MLA and experts of DeepSeek`() throws {
        try agrees(
            """
            {"model_type": "deepseek_v3", "num_hidden_layers": 61, "hidden_size": 7168,
             "intermediate_size": 18432, "num_attention_heads": 128, "num_key_value_heads": 128,
             "vocab_size": 129280, "kv_lora_rank": 512, "q_lora_rank": 1536,
             "qk_rope_head_dim": 64, "qk_nope_head_dim": 128, "v_head_dim": 128,
             "n_routed_experts": 256, "num_experts_per_tok": 8, "n_shared_experts": 1,
             "moe_intermediate_size": 2048, "first_k_dense_replace": 3,
             "tie_word_embeddings": false}
            """, with: "deepseek-v3")
    }

    @Test func `Mixtral's experts have the dense size's name`() throws {
        try agrees(
            """
            {"model_type": "mixtral", "num_hidden_layers": 32, "hidden_size": 4096,
             "intermediate_size": 14336, "num_attention_heads": 32, "num_key_value_heads": 8,
             "vocab_size": 32000, "num_local_experts": 8, "num_experts_per_tok": 2,
             "sliding_window": null, "tie_word_embeddings": false}
            """, with: "mixtral-8x7b")
    }

    @Test func `gated delta layers among full ones`() throws {
        let json = """
            {"model_type": "qwen3_next", "num_hidden_layers": 48, "hidden_size": 2048,
             "intermediate_size": 5120, "num_attention_heads": 16, "num_key_value_heads": 2,
             "head_dim": 256, "vocab_size": 151936, "full_attention_interval": 4,
             "linear_num_key_heads": 16, "linear_num_value_heads": 32,
             "linear_key_head_dim": 128, "linear_value_head_dim": 128,
             "linear_conv_kernel_dim": 4, "num_experts": 512, "num_experts_per_tok": 10,
             "moe_intermediate_size": 512, "shared_expert_intermediate_size": 512,
             "tie_word_embeddings": false}
            """
        try agrees(json, with: "qwen3-next-80b-a3b", within: 1e-4)
        let known = try #require(Samples.catalogue.models["qwen3-next-80b-a3b"])
        #expect(try model(json).attention.linearStateBytes == known.attention.linearStateBytes)
    }

    @Test func `Nemotron's pattern of letters`() throws {
        let json = """
            {"model_type": "nemotron_h", "num_hidden_layers": 52, "hidden_size": 4096,
             "intermediate_size": 21504, "num_attention_heads": 32, "num_key_value_heads": 8,
             "head_dim": 128, "vocab_size": 131072, "mamba_num_heads": 128,
             "mamba_head_dim": 64, "ssm_state_size": 128, "n_groups": 8, "conv_kernel": 4,
             "hybrid_override_pattern": "M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M*-M-M-M-M-M-",
             "tie_word_embeddings": false}
            """
        try agrees(json, with: "nemotron-h-8b", within: 1e-4)
    }

    @Test func `lists of layer types`() throws {
        let kinds = (0..<24).map { $0 % 2 == 0 ? "\"sliding_attention\"" : "\"full_attention\"" }
        let json = """
            {"model_type": "gpt_oss", "num_hidden_layers": 24, "hidden_size": 2880,
             "intermediate_size": 2880, "num_attention_heads": 64, "num_key_value_heads": 8,
             "head_dim": 64, "vocab_size": 201088, "sliding_window": 128,
             "layer_types": [\(kinds.joined(separator: ","))], "num_local_experts": 32,
             "num_experts_per_tok": 4, "attention_bias": true, "tie_word_embeddings": false}
            """
        try agrees(json, with: "gpt-oss-20b", within: 1e-4)
        #expect(try model(json).attention.slidingLayers == 12)
    }

    @Test func `the shape is a scenario's text and back`() throws {
        let json = """
            {"model_type": "llama", "n_layer": 2, "n_embd": 64, "n_head": 4, "n_inner": 256,
             "vocab_size": 1000}
            """
        var scenario = Scenario()
        scenario.shape = try Scenario.shape(configuration: Array(json.utf8))
        let read = try Scenario.parse(scenario.query)
        #expect(
            try size(read, in: Samples.catalogue).memory
                == size(scenario, in: Samples.catalogue).memory)
    }

    @Test(arguments: ["", "[]", "{", "{\"a\": }", "nonsense", "{\"a\": \"\\u12\"}"])
    func `what is no object is refused`(json: String) {
        #expect(throws: Complaint.self) { try model(json) }
    }

    @Test func `nesting without end is refused`() {
        let json = String(repeating: "[", count: 100_000)
        let value = JSONValue.read(Array(json.utf8))
        #expect(value.map { _ in true } == nil)
    }
}
