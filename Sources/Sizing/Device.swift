/// A row of `devices.csv`: something that a model can run on.
public struct Device: TableRow {
    public static let table: StaticString = "devices"

    public enum Kind: String, Sendable, CaseIterable {
        case datacenterGPU = "datacenter-gpu"
        case workstationGPU = "workstation-gpu"
        case consumerGPU = "consumer-gpu"
        case laptop
        case apple = "apple-soc"
        case apu
        case cpu
        case edge
        case accelerator
    }

    public let id: String
    public let name: String
    public let vendor: String
    public let kind: Kind
    /// As marketed; `nil` for a processor, whose memory the scenario gives (`ram`).
    public let memoryGiB: Double?
    public let memoryType: String?
    /// GB/s (10^9 bytes).
    public let memoryBandwidth: Double?
    /// Dense, FP16 or BF16 with FP32 accumulation.
    public let fp16TFLOPS: Double?
    public let powerWatts: Double?
    public let releaseYear: Int?
    /// At launch, US dollars.
    public let priceUSD: Double?
    /// Ids in `sources.csv`.
    public let sources: [String]
}
