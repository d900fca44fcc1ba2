/// A row of `engines.csv`: what an engine reaches on a class of devices.
///
/// Fitted on published measurements; `fitted` says how many, `sources` which.
public struct EngineSpeed: TableRow {
    public static let table: StaticString = "engines"

    public let id: String
    public let engine: Engine
    public let deviceClass: DeviceClass
    /// Share of the nominal memory bandwidth at which weights of 16 bits are read.
    public let weightsEfficiency: Double
    /// Time of a layer beside its reading: launches, waits, small kernels. Microseconds.
    public let layerMicroseconds: Double
    /// Share of the device's arithmetic that the matrix products of a prompt reach.
    public let computeEfficiency: Double
    /// The same for attention over the cache.
    public let attentionEfficiency: Double
    /// Time that each sequence of a batch adds to a step: sampling, scheduling. Microseconds.
    public let sequenceMicroseconds: Double
    /// Time to a first token that is not the prompt's reading. Milliseconds.
    public let requestMilliseconds: Double
    /// Factors of the range, up and down, that held nine of ten measured rows left out of the fit.
    public let decodeSpread: Double
    public let prefillSpread: Double
    public let throughputSpread: Double
    /// Measured rows behind the constants; 0 where they are another class's.
    public let fitted: Int
    /// Devices measured with this engine.
    public let measured: [String]
    public let note: String?
    /// Addresses of the measurements.
    public let sources: [String]

    public init(_ row: inout RowReader) {
        id = row.text("id")
        engine = row.choice("engine", else: .llamaCpp)
        deviceClass = row.choice("class", else: .cpu)
        weightsEfficiency = row.decimal("weights_efficiency")
        layerMicroseconds = row.decimal("layer_us")
        computeEfficiency = row.decimal("compute_efficiency")
        attentionEfficiency = row.decimal("attention_efficiency")
        sequenceMicroseconds = row.decimal("sequence_us")
        requestMilliseconds = row.decimal("request_ms")
        decodeSpread = row.decimal("decode_spread")
        prefillSpread = row.decimal("prefill_spread")
        throughputSpread = row.decimal("throughput_spread")
        fitted = row.integer("fitted")
        measured = row.references("measured", to: Device.table)
        note = row.optionalText("note")
        sources = row.list("source")
    }
}

extension Rows where Row == EngineSpeed {
    /// The row of this engine and class; else of a related class; else of llama.cpp, which runs on
    /// everything. `nil` only if the table has none of them.
    func row(_ engine: Engine, _ deviceClass: DeviceClass) -> EngineSpeed? {
        let family: Engine = engine == .ollama ? .llamaCpp : engine
        for candidate in [family, .llamaCpp] {
            var wanted: DeviceClass? = deviceClass
            while let current = wanted {
                if let found = all.first(where: {
                    $0.engine == candidate && $0.deviceClass == current
                }) {
                    return found
                }
                wanted = current.relative
            }
        }
        return nil
    }
}
