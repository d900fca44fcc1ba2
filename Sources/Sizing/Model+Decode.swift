extension Model {
    public init(_ row: inout RowReader) {
        id = row.text("id")
        name = row.text("name")
        family = row.text("family")
        developer = row.text("developer")
        repository = row.text("hf_repo")
        released = row.optionalText("released")
        license = row.optionalText("license")
        modality = row.text("modality")
        paramsTotal = row.longInteger("params_total")
        differenceReason = row.optionalChoice("difference_reason")
        paramsText = row.optionalLongInteger("params_text")
        paramsActive = row.optionalLongInteger("params_active")
        layers = row.count("layers", to: 1000) ?? 0
        hiddenSize = row.count("hidden_size", to: 1_000_000) ?? 0
        intermediateSize = row.count("intermediate_size", to: 10_000_000)
        vocabSize = row.count("vocab_size", to: 10_000_000) ?? 0
        tiedEmbeddings = row.optionalFlag("tied_embeddings") ?? false
        maxContext = row.count("max_context", to: 1_000_000_000)
        nativeDtype = row.optionalText("native_dtype")
        architecture = row.optionalText("gguf_arch")
        attention = Attention(&row, layers: layers, hiddenSize: hiddenSize)
        feedForward = FeedForward(&row)
        tensors = TensorTraits(&row)
        sources = row.references("source", to: "sources")
    }

    /// The columns that a scenario may give as keys of its own: every number and choice of the
    /// shape, in the order in which they are decoded.
    public static let shapeColumns: [String] = {
        var probe = RowReader(header: [], cells: [])
        _ = Model(&probe)
        let words = ["id", "name", "family", "developer", "hf_repo", "released", "license"]
        let others =
            words + ["modality", "difference_reason", "native_dtype", "source"]
        return probe.columns.filter { column in
            !others.contains { utf8Equal($0, column) }
        }
    }()
}

extension RowReader {
    /// A count from 1 up, within what arithmetic on it can bear.
    mutating func count(_ column: String, to most: Int) -> Int? {
        guard let cell = cell(column) else { return nil }
        guard let value = parseInteger(cell.text) else {
            note(.notAnInteger, column, cell)
            return nil
        }
        guard value >= 0, value <= most else {
            note(.outOfRange(low: "0", high: String(most)), column, cell)
            return nil
        }
        return value == 0 ? nil : Int(value)
    }
}
