extension Configuration {
    /// The parameters and the state of a linear or state-space layer.
    mutating func readLinear() {
        guard let hidden = number("hidden_size"), number("linear_or_ssm_layers") ?? 0 > 0 else {
            return
        }
        if isFamily(startingWith: "qwen3") { set("gated_attention", "true") }
        if let mixer = deltaNet(hidden) ?? stateSpace(hidden) ?? shortConvolution(hidden) {
            set("linear_layer_params", text: mixer.parameters)
            set("linear_state_bytes", text: mixer.stateElements * 4)
            if mixer.fusedRows > 0 { set("linear_fused_rows", text: mixer.fusedRows) }
        }
    }

    private mutating func set(_ column: String, text value: Double) {
        guard value >= 0, value < 1e15 else { return }
        set(column, String(Int64(value)))
    }

    /// Gated delta rule (Qwen3-Next): queries and keys of some heads, values and gates of others.
    private func deltaNet(_ hidden: Int) -> LinearMixer? {
        guard let keyHeads = integer("linear_num_key_heads"),
            let valueHeads = integer("linear_num_value_heads"),
            let keyDim = integer("linear_key_head_dim"),
            let valueDim = integer("linear_value_head_dim")
        else { return nil }
        let heads = Double(valueHeads)
        let keys = Double(keyHeads) * Double(keyDim)
        let values = heads * Double(valueDim)
        let channels = 2 * keys + values
        let kernel = Double(integer("linear_conv_kernel_dim") ?? 4)
        let projections = Double(hidden) * (channels + values + 2 * heads + values)
        return LinearMixer(
            parameters: projections + channels * kernel + 2 * heads + Double(valueDim),
            stateElements: values * Double(keyDim) + (kernel - 1) * channels,
            fusedRows: channels)
    }

    /// Mamba 2, by the names of Granite 4, Nemotron-H and Falcon-H1.
    private func stateSpace(_ hidden: Int) -> LinearMixer? {
        guard let heads = integer("mamba_n_heads", "mamba_num_heads"),
            let dim = integer("mamba_d_head", "mamba_head_dim"),
            let state = integer("mamba_d_state", "ssm_state_size")
        else { return nil }
        let groups = Double(integer("mamba_n_groups", "n_groups") ?? 1)
        let kernel = Double(integer("mamba_d_conv", "conv_kernel") ?? 4)
        let inner = Double(heads) * Double(dim)
        let channels = inner + 2 * groups * Double(state)
        let norm = flag("mamba_rms_norm") == false ? 0 : inner
        let projections = Double(hidden) * (inner + channels + Double(heads) + inner)
        return LinearMixer(
            parameters: projections + channels * (kernel + 1) + 3 * Double(heads) + norm,
            stateElements: inner * Double(state) + (kernel - 1) * channels)
    }

    /// LFM2's gated convolution.
    private func shortConvolution(_ hidden: Int) -> LinearMixer? {
        guard let kernel = integer("conv_L_cache") else { return nil }
        let width = Double(hidden)
        return LinearMixer(
            parameters: width * (4 * width + Double(kernel)),
            stateElements: width * Double(max(kernel - 1, 0)))
    }
}

private struct LinearMixer {
    let parameters: Double
    let stateElements: Double
    var fusedRows = 0.0
}
