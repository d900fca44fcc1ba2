/// The tables that the core computes with.
public struct Catalogue: Sendable {
    public let models: Rows<Model>
    public let devices: Rows<Device>
    public let formats: Rows<Format>

    public init(models: [Model], devices: [Device], formats: [Format]) {
        self.models = Rows(models)
        self.devices = Rows(devices)
        self.formats = Rows(formats)
    }
}
