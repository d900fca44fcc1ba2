public import Sizing

extension Engine {
    /// As its makers write it.
    public var name: String {
        switch self {
        case .llamaCpp: "llama.cpp"
        case .vllm: "vLLM"
        case .tensorrtLLM: "TensorRT-LLM"
        case .mlx: "MLX"
        case .ollama: "Ollama"
        case .transformers: "Transformers"
        }
    }
}
