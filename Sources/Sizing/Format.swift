/// A row of `formats.csv`: how weights, or a cache, are stored.
public struct Format: TableRow {
    public static let table: StaticString = "formats"

    public let id: String
    public let name: String
    /// The engine that serves it unless the scenario names one.
    public let engine: Engine
    public let sources: [String]
}

/// A program that runs models.
public enum Engine: String, Sendable, CaseIterable {
    case llamaCpp = "llama.cpp"
    case vllm
    case tensorrtLLM = "tensorrt-llm"
    case mlx
    case ollama
    case transformers
}
