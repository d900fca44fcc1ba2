public import Sizing

/// The models of a catalogue with the memory that each takes at the usual context, largest first:
/// compute once, then ask for every device.
public struct SizedModels: Sendable {
    struct Entry: Sendable {
        let model: Model
        /// Bytes in the first of the formats, without a device.
        let total: Double
    }

    let entries: [Entry]
    let catalogue: Catalogue
    let shown: ShownRows

    public init(_ catalogue: Catalogue, shown: ShownRows = ShownRows()) {
        self.catalogue = catalogue
        self.shown = shown
        let format = shown.deviceFormats.lazy.compactMap { catalogue.formats[$0] }.first
        let entries = catalogue.models.all.compactMap { model -> Entry? in
            guard let format,
                let answer = ModelFigures.answer(
                    model, format, context: shown.usualContext, in: catalogue),
                answer.memory.cache != nil
            else { return nil }
            return Entry(model: model, total: Double(answer.memory.total))
        }
        self.entries = entries.sorted { $0.model.paramsTotal > $1.model.paramsTotal }
    }
}

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
        let shown = sized.shown
        usualContext = shown.usualContext
        let formats = shown.deviceFormats.compactMap { sized.catalogue.formats[$0] }
        self.formats = formats
        var room: Double?
        var models: [ModelRow] = []
        for entry in sized.entries.reversed() where room == nil && device.memoryGiB != nil {
            room = formats.first.flatMap { format in
                ModelFigures.answer(
                    entry.model, format, context: shown.usualContext, device: device,
                    in: sized.catalogue)
            }?.placement.map { Double($0.room) }
        }
        for entry in sized.entries {
            guard let room, entry.total <= room else { continue }
            if models.count == shown.modelsOnDevice { break }
            let placements = formats.map { format in
                ModelFigures.answer(
                    entry.model, format, context: shown.usualContext, device: device,
                    in: sized.catalogue)?.placement
            }
            guard placements.first??.fits == true else { continue }
            let limit = entry.model.maxContext ?? Int(Int32.max)
            models.append(
                ModelRow(
                    model: entry.model, total: entry.total,
                    contexts: placements.map { placement in
                        guard let placement, placement.fits else { return nil }
                        return placement.longestContext.map { min($0, limit) }
                    }))
        }
        self.room = room
        self.models = models
    }
}
