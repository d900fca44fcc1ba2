public import Markup
public import Sizing

/// What several views ask of an answer.
extension Answer {
    /// All parameters, a count.
    public var totalParameters: Double { Double(parameters.total) }

    /// Those at work for a token; `nil` where that is not known.
    public var activeParameters: Double? { hasShape ? Double(parameters.active) : nil }

    /// Without a shape only the weights are known.
    public var hasShape: Bool { memory.cache != nil && memory.buffers != nil }

    /// The model's name; the count of its parameters if the scenario gave only a shape.
    public func modelName(_ words: Words) -> String {
        model.isNamed ? model.name : words.parameters(totalParameters)
    }
}

extension Placement {
    /// `2 × NVIDIA GeForce RTX 4090`, mixed devices joined.
    public func devices(_ words: Words, _ catalogue: Catalogue) -> String {
        var text = ""
        for group in groups {
            if !text.isEmpty { text += " + " }
            if group.count > 1 { text += words.number(group.count) + "\u{A0}×\u{A0}" }
            text += catalogue.devices[group.device]?.name ?? group.device
        }
        return text
    }

    /// `Usable on NVIDIA GeForce RTX 4090: 23.2 GiB`.
    func usable(_ words: Words, _ catalogue: Catalogue) -> String {
        words(
            WidgetPhrase.chartRoom,
            [("devices", devices(words, catalogue)), ("room", words.memory(Double(room)))])
    }

    /// Equal neighbours together.
    private var groups: [(device: String, count: Int)] {
        var groups: [(device: String, count: Int)] = []
        for share in shares {
            if let last = groups.indices.last, utf8Equal(groups[last].device, share.device) {
                groups[last].count += 1
            } else {
                groups.append((share.device, 1))
            }
        }
        return groups
    }

    /// Of `memory`, what lies beside the devices in system memory. Less than the printed figures
    /// can show is rounding.
    func host(beside memory: Memory) -> Double {
        let host = Double(memory.total) - Double(needed)
        return host > 1_048_576 ? host : 0
    }

    /// Every share is of the same device.
    public var isOfOneKind: Bool { groups.count == 1 }
}
