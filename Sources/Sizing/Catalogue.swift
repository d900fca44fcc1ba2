/// The tables that the core computes with.
public struct Catalogue: Sendable {
    public let models: Rows<Model>
    public let devices: Rows<Device>
    public let formats: Rows<Format>
    /// Ids of the models left out because their shape is not known well enough.
    public let unsizable: [String]

    public init(models: [Model], devices: [Device], formats: [Format]) {
        self.models = Rows(models.filter { $0.isSizable })
        self.devices = Rows(devices)
        self.formats = Rows(formats)
        unsizable = models.filter { !$0.isSizable }.map { $0.id }
    }
}
