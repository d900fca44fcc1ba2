public import Sizing

/// A device's computed figures, the same for every language.
public struct DeviceFigures: Sendable {
    public struct ModelRow: Sendable {
        public let model: Model
        /// Whole memory in bytes in the first format.
        public let total: Double
        /// The longest context in tokens for each of `formats`, the usual one at least; `nil` where
        /// it does not fit.
        public let contexts: [Int?]
    }

    public let device: Device
    /// Usable bytes; `nil` for a processor without a memory of its own.
    public let room: Double?
    public let usualContext: Int
    public let formats: [Format]
    /// The largest models that fit on one, largest first.
    public let models: [ModelRow]

    public init(_ device: Device, among sized: SizedModels) {
        self.device = device
        usualContext = sized.shown.usualContext
        formats = sized.formats
        let room = device.memoryGiB == nil ? nil : Self.room(device, sized)
        self.room = room
        models = sized.choice(within: room ?? 0).compactMap { entry in
            Self.row(entry, on: device, sized)
        }
    }

    /// As the smallest model finds it.
    private static func room(_ device: Device, _ sized: SizedModels) -> Double? {
        guard let entry = sized.entries.last, let format = sized.formats.first else { return nil }
        return placement(entry.model, format, device, sized).map { Double($0.room) }
    }

    private static func row(
        _ entry: SizedModels.Entry, on device: Device, _ sized: SizedModels
    ) -> ModelRow? {
        let limit = entry.model.maxContext ?? Int(Int32.max)
        let contexts = sized.formats.map { format -> Int? in
            guard let placement = placement(entry.model, format, device, sized), placement.fits
            else { return nil }
            return placement.longestContext.map { min($0, limit) }
        }
        guard let total = entry.totals.first, contexts.contains(where: { $0 != nil }) else {
            return nil
        }
        return ModelRow(model: entry.model, total: total, contexts: contexts)
    }

    private static func placement(
        _ model: Model, _ format: Format, _ device: Device, _ sized: SizedModels
    ) -> Placement? {
        ModelFigures.answer(
            model, format, context: sized.shown.usualContext, device: device,
            in: sized.catalogue)?.placement
    }
}
