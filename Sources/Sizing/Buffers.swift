/// What an engine allocates beside weights and cache, on each device, in bytes.
struct Buffers {
    /// Fixed parts of a device that computes layers, and of the one that holds the output head.
    private let layer: Double
    private let output: Double
    /// Without flash attention llama.cpp holds the scores of a micro-batch against the context.
    private let scoresPerToken: Double
    private let tokenlessScores: Double

    init(
        _ model: borrowing Model, _ engine: Engine, _ scenario: borrowing Scenario, room: Double
    ) {
        let widths = ActivationWidths(model)
        switch engine {
        case .llamaCpp, .ollama:
            let tokens = Double(scenario.ubatch)
            layer = tokens * 4 * widths.layer
            output = tokens * 4 * widths.output
            scoresPerToken = scenario.flash ? 0 : tokens * 4 * (widths.heads + 1)
            tokenlessScores = tokens * 8 * (widths.hidden + widths.query)
        case .vllm, .tensorrtLLM:
            let step = EngineStep(room: room)
            output = step.sequences * widths.vocabulary * EngineStep.samplerBytes
            layer = step.tokens * 2 * widths.hidden
            scoresPerToken = 0
            tokenlessScores = 0
        case .mlx:
            let tokens = min(Double(scenario.prompt), 2048)
            output = tokens * 2 * widths.vocabulary
            layer = tokens * 2 * widths.layer
            scoresPerToken = 0
            tokenlessScores = 0
        case .transformers:
            let tokens = Double(scenario.prompt) * Double(scenario.users)
            output = Double(scenario.users) * 4 * widths.vocabulary
            layer = tokens * 2 * widths.layer
            scoresPerToken = 0
            tokenlessScores = 0
        }
        adds = engine == .vllm || engine == .tensorrtLLM
    }

    /// vLLM's sampler works while the last activations are still held; the others reuse the memory.
    private let adds: Bool

    /// `context` of all sequences together.
    func bytes(context: Double, holdsHead: Bool) -> Double {
        var layers = layer
        if scoresPerToken > 0 { layers = max(layers, context * scoresPerToken + tokenlessScores) }
        guard holdsHead else { return layers }
        return adds ? layers + output : max(layers, output)
    }
}

/// Elements of a token's activations.
private struct ActivationWidths {
    let hidden: Double
    let heads: Double
    let query: Double
    let vocabulary: Double
    /// The widest point inside a layer: two branches of a dense feed-forward, three of the experts
    /// at work. Matches llama.cpp's logs: 88 MiB for Qwen3-235B-A22B, 122 for LLaMA 65B.
    let layer: Double
    /// Logits and the last hidden state: 304.75 MiB at 512 tokens for Qwen3-235B-A22B.
    let output: Double

    init(_ model: borrowing Model) {
        let shape = model.feedForward
        hidden = Double(model.hiddenSize)
        heads = Double(model.attention.heads)
        query = heads * Double(model.attention.headDim)
        vocabulary = Double(model.vocabSize)
        let dense = 2 * Double(model.intermediateSize ?? 0)
        let experts = 3 * Double(shape.expertsPerToken) * Double(shape.expertSize)
        layer = 2 * hidden + max(shape.experts > 0 ? experts : dense, 2 * query)
        output = vocabulary + hidden
    }
}

/// The step that vLLM measures itself with before it gives the rest to the cache: its defaults ask
/// for more where a device has 70 GiB or more (`vllm/engine/arg_utils.py`).
struct EngineStep {
    let sequences: Double
    let tokens: Double

    /// Bytes that sampling needs for each sequence and word of the vocabulary: fitted on the peaks
    /// of Llama-3.1-8B, Qwen3-0.6B, Qwen3-32B and gpt-oss that llm-d-planner measured on an H100
    /// (4.76, 5.56, 5.64 and 7.38 GiB, each within 1 %).
    static let samplerBytes = 38.4

    init(room: Double) {
        let large = room >= 70 * gib
        sequences = large ? 1024 : 256
        tokens = large ? 8192 : 2048
    }
}

/// 2³⁰ bytes.
let gib = 1_073_741_824.0
