/// A row of `published.csv`: a figure that someone measured and published, and the scenario it was
/// measured for.
public struct Published: TableRow {
    public static let table: StaticString = "published"

    /// What was measured; the raw value is the figure's key in `guide size --json`.
    public enum Quantity: String, Sendable, CaseIterable {
        case weights = "memory.weights"
        case cache = "memory.cache"
        case memory = "memory.total"
        case decode = "speed.decode"
        case prefill = "speed.prefill"
        case throughput = "speed.throughput"
        case firstToken = "speed.first_token"
        case fineTuning = "tuning"
    }

    public let id: String
    public let quantity: Quantity
    /// The text of the scenario.
    public let scenario: String
    /// In `unit`: bytes, tokens a second or seconds.
    public let value: Double
    public let unit: String
    /// Program and date or version as the source has them.
    public let software: String?
    /// Whether the constants were fitted without this row, its device's or its model's.
    public let heldOut: Bool
    public let note: String?
    /// Address.
    public let source: String

    public init(_ row: inout RowReader) {
        id = row.text("id")
        quantity = row.choice("quantity", else: .decode)
        scenario = row.text("scenario")
        value = row.decimal("value")
        unit = row.text("unit")
        software = row.optionalText("software")
        heldOut = row.optionalFlag("held_out") ?? false
        note = row.optionalText("note")
        source = row.text("source")
    }
}
