public import Markup
public import Sizing

/// A column of a table of devices, as the directive names it.
public enum DeviceColumn: String, Sendable, CaseIterable {
    case name, kind, memory, bandwidth, compute, power, year

    /// The column called `name`, `nil` if there is none.
    public static func named(_ name: String) -> DeviceColumn? {
        allCases.first { utf8Equal($0.rawValue, name) }
    }

    func column(_ words: Words) -> ResultTable.Column {
        switch self {
        case .name: .init(words(WidgetPhrase.columnName))
        case .kind: .init(words(WidgetPhrase.columnKind))
        case .memory:
            .init(unit(.columnMarketed, .unitGb, words), isFigures: true)
        case .bandwidth:
            .init(unit(.columnBandwidth, .unitBandwidth, words), isFigures: true)
        case .compute: .init(unit(.columnCompute, .unitCompute, words), isFigures: true)
        case .power: .init(unit(.columnPower, .unitPower, words), isFigures: true)
        case .year: .init(words(WidgetPhrase.columnYear), isFigures: true)
        }
    }

    private func unit(_ phrase: WidgetPhrase, _ unit: WidgetPhrase, _ words: Words) -> String {
        words(phrase, [("unit", words(unit))])
    }

    /// `link` leads from the device's name to its page.
    func cell(_ device: Device, link: String?, _ words: Words) -> ResultTable.Cell {
        switch self {
        case .name:
            guard let link else { return .text(device.name) }
            return .text("<a href=\"\(link)\">\(device.name)</a>" as HTML)
        case .kind: return .text(words.named(PhraseKeys.key(device.kind)))
        case .memory: return figure(device.memoryGiB, words)
        case .bandwidth: return figure(device.memoryBandwidth, words)
        case .compute: return figure(device.fp16TFLOPS, words)
        case .power: return figure(device.powerWatts, words)
        case .year: return device.releaseYear.map { .figure(String($0)) } ?? .none
        }
    }

    private func figure(_ value: Double?, _ words: Words) -> ResultTable.Cell {
        value.map { .figure(words.number($0, places: 0)) } ?? .none
    }
}

/// Devices beside each other with the figures that the author chose. `link` gives the address of a
/// device's page by its id, `nil` for none.
public func deviceTable(
    caption: String, columns: [DeviceColumn], devices: [Device], isCatalogue: Bool = false,
    words: Words, link: (String) -> String?
) -> HTML {
    let table = ResultTable(
        caption: caption, columns: columns.map { $0.column(words) },
        rows: devices.map { device in
            columns.map { $0.cell(device, link: link(device.id), words) }
        },
        isCatalogue: isCatalogue)
    return table.view(words)
}
