import Foundation

@testable import Sizing

/// The published tables' names of models and formats, as a scenario says them.
enum TruthNames {
    private static let models: [(prefix: String, id: String)] = [
        ("llama-3.1-70b", "llama-3.1-70b"), ("llama-3.1-8b", "llama-3.1-8b"),
        ("llama-3.2-1b", "llama-3.2-1b"), ("llama-3-70b", "llama-3-70b"),
        ("meta-llama-3-70b", "llama-3-70b"), ("llama-2-7b", "llama-2-7b"),
        ("llama-2-13b", "llama-2-13b"), ("llama-2-70b", "llama-2-70b"), ("llama-7b", "llama-2-7b"),
        ("llama-13b", "llama-2-13b"), ("deepseek-v3", "deepseek-v3"),
        ("deepseek-r1", "deepseek-r1"),
        ("deepseek2 671b", "deepseek-v3"), ("deepseek2 16b", "deepseek-v2-lite"),
        ("qwen3-235b-a22b", "qwen3-235b-a22b"), ("qwen3-30b-a3b", "qwen3-30b-a3b"),
        ("qwen3moe 30b", "qwen3-30b-a3b"), ("qwen3-4b", "qwen3-4b"), ("qwen3-8b", "qwen3-8b"),
        ("qwen3-14b", "qwen3-14b"), ("qwen 3 32b", "qwen3-32b"), ("qwen2 3b", "qwen2.5-3b"),
        ("qwen2 7b", "qwen2.5-7b"), ("qwen2.5-7b", "qwen2.5-7b"), ("qwen2.5-32b", "qwen2.5-32b"),
        ("qwen3.6-35b-a3b", "qwen3.6-35b-a3b"), ("qwen3.5-0.8b", "qwen3.5-0.8b"),
        ("qwen3.5-2b", "qwen3.5-2b"), ("qwen-14b", "qwen-14b"), ("qwen-72b", "qwen-72b"),
        ("gpt-oss 20b", "gpt-oss-20b"), ("gpt-oss-20b", "gpt-oss-20b"),
        ("mixtral-8x22b", "mixtral-8x22b"), ("mixtral-8x7b", "mixtral-8x7b"),
        ("mistral-7b", "mistral-7b-v0.1"), ("mistral 7b", "mistral-7b-v0.1"),
        ("zephyr", "mistral-7b-v0.1"), ("tinyllama", "tinyllama-1.1b"),
        ("llama2-13b-tiefighter", "llama-2-13b"), ("kimi-k2", "kimi-k2"),
        ("minicpm5-1b", "minicpm5-1b"), ("shisa-v2-llama3.1-8b", "llama-3.1-8b"),
        ("shisa-v2-llama3.3-70b", "llama-3.3-70b"), ("shisa v2 8b", "llama-3.1-8b"),
        ("shisa v2 70b", "llama-3.3-70b"), ("llama 2 13b", "llama-2-13b"),
        ("codellama 34b", "codellama-34b"), ("deepseek coder 33b", "deepseek-coder-33b"),
    ]

    private static let formats = [
        "gptq-int4 g128": "gptq-int4-g128", "gptq-int4 g32": "gptq-int4-g32",
        "gptq-int8 g128": "gptq-int8", "gptq-int8 no group": "int8", "gptq-int8": "gptq-int8",
        "gptq-int4": "gptq-int4-g128", "torchao float8_rowwise": "fp8",
        "torchao int8_rowwise": "int8", "torchao nvfp4": "nvfp4", "i1-q4_k_m": "q4_k_m",
        "w8a8 (int8 weights+activations)": "int8", "bnb.nf4-dq": "nf4", "mlx bf16": "bf16",
        "mlx q8": "mlx-8bit", "mlx q6": "mlx-6bit", "mlx q5": "mlx-5bit", "mlx q4": "mlx-4bit",
    ]

    private static func model(_ name: String) -> String? {
        let name = name.lowercased()
        // A head saved twice, and a fine-tune with another shape.
        if name.contains("untied") { return nil }
        return models.first { name.hasPrefix($0.prefix) }.map { "model=\($0.id)" }
    }

    private static func format(_ name: String) -> String? {
        let name = name.lowercased()
        if let known = formats[name] { return known }
        // Unsloth's mixes and builds of December 2023 follow other recipes.
        return Samples.catalogue.formats[name].map { $0.id }
    }

    static func query(_ name: String, _ quant: String) -> String? {
        guard let model = model(name), let format = format(quant) else { return nil }
        return model + "&quant=" + format
    }

    static func bytes(_ value: String, _ unit: String) -> Double? {
        guard let number = Double(value), !unit.contains("not stated"), !unit.contains("label")
        else {
            return nil
        }
        if unit.hasPrefix("B ") { return number }
        if unit.hasPrefix("GiB") { return number * 1_073_741_824 }
        if unit.hasPrefix("MiB") || unit.hasPrefix("MB as") { return number * 1_048_576 }
        return number * (unit.hasPrefix("MB") ? 1e6 : 1e9)
    }

    /// Whole caches only: rows of one kind of layer, or of one device, are tests of their own.
    static func cacheQuery(_ row: [String: String]) -> String? {
        let kind = row["attention"] ?? ""
        let partial = [
            "WITHOUT", "global layers", "window 128", "hybrid", "TP4", "context parallel",
        ]
        if partial.contains(where: { kind.contains($0) }) { return nil }
        guard let model = model(row["model"] ?? ""), let context = Int(row["context_tokens"] ?? ""),
            (row["kv_size_unit"] ?? "").hasPrefix("MiB"), let keys = row["kv_dtype_k"]
        else { return nil }
        let values = row["kv_dtype_v"] ?? keys
        let users = max(Int(row["n_parallel"] ?? "") ?? 1, 1)
        return model
            + "&context=\(max(context / users, 1))&users=\(users)&cache=\(keys)"
            + "&cache_v=\(values == "none" ? keys : values)"
    }

    static func inferenceQuery(_ row: [String: String]) -> String? {
        guard let query = query(row["model"] ?? "", row["quant"] ?? "") else { return nil }
        let engine = row["engine"] ?? ""
        // Processors hold unpacked copies, and exllama packs by other rules.
        if (row["memory_scope"] ?? "") == "RAM" || engine.hasPrefix("exllama") { return nil }
        let context = row["context_tokens"] ?? ""
        let tokens = Int(context) ?? (context.hasPrefix("up to 4096") ? 4096 : 1)
        let users = Int(row["batch"] ?? "") ?? 1
        let rest = "&context=\(tokens)&users=\(users)"
        if engine.hasPrefix("llama.cpp") {
            return query + rest + "&device=ryzen-ai-max-395"
        }
        let isMLX = engine.hasPrefix("mlx")
        let generated = engine.hasPrefix("Transformers 4") ? 2048 : 0
        let prompt = isMLX ? 2048 : max(tokens - generated, 1)
        return query + rest + "&prompt=\(prompt)&engine=\(isMLX ? "mlx" : "transformers")"
    }
}
