/// A row of `formats.csv`: how weights, or a cache, are stored.
public struct Format: TableRow {
    public static let table: StaticString = "formats"

    public enum Kind: String, Sendable, CaseIterable {
        /// One of ggml's block types or a recipe of them, as llama.cpp's quantizer writes it.
        case gguf
        /// Plain numbers of one width.
        case plain
        /// Linear layers in few bits with a scale for each group; embeddings and head in 16 bits.
        case grouped
        /// MLX: embeddings and head quantized too.
        case mlx
    }

    public let id: String
    public let name: String
    public let kind: Kind
    /// The engine that serves it unless the scenario names one.
    public let engine: Engine
    /// Bits of a weight with its share of scales, where the format is one type; of the main type
    /// of a recipe.
    public let bits: Double
    /// Weights that share a block's or a group's scale.
    public let groupSize: Int
    /// Whether weights may be stored so.
    public let forWeights: Bool
    /// Whether a cache may be stored so.
    public let forCache: Bool
    /// Other spellings.
    public let aliases: [String]
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        name = row.text("name")
        kind = row.choice("kind", else: .plain)
        engine = row.choice("engine", else: .llamaCpp)
        bits = row.positive("bits_per_weight") ?? 16
        groupSize = row.count("group_size", to: 100_000) ?? 1
        forWeights = row.optionalFlag("for_weights") ?? true
        forCache = row.optionalFlag("for_cache") ?? false
        aliases = row.list("aliases")
        sources = row.references("source", to: "sources")
    }
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
