extension SpeedPath {
    /// The devices of the scenario with their shares of the model; `nil` without a usable device.
    init?(_ load: SpeedLoad, _ scenario: Scenario, engine: Engine, in catalogue: Catalogue) {
        let left = SpeedPath.onDevice(scenario.offload, layers: load.layers)
        var parts: [SpeedPart] = []
        var rooms: [Double] = []
        var devices = 0.0
        for (index, id) in scenario.devices.enumerated() {
            guard let device = catalogue.devices[id],
                let speed = SpeedDevice(device, ramBandwidth: scenario.ramBandwidth),
                let reach = catalogue.engines.reach(engine, speed.deviceClass, device: id)
            else { return nil }
            let count = Double(max(1, min(scenario.count(ofDevice: index), 1_000_000)))
            devices += count
            rooms.append((device.memoryGiB ?? scenario.ram ?? 16) * count)
            parts.append(
                SpeedPart(device: speed, engine: reach, dense: left.dense, experts: left.experts))
        }
        guard !parts.isEmpty else { return nil }
        let splitsTensors = (scenario.split ?? engine.split) == .tensor
        if splitsTensors {
            parts = [SpeedPath.slowest(parts)]
        } else {
            SpeedPath.share(&parts, by: rooms)
        }
        if left.dense < 1 || left.experts < 1, parts[0].device.deviceClass != .cpu {
            let memory = scenario.ramBandwidth ?? SpeedConstants.systemBandwidth
            guard let reach = catalogue.engines.reach(.llamaCpp, .cpu, device: "") else {
                return nil
            }
            parts.append(
                SpeedPart(
                    device: SpeedDevice(systemMemory: memory), engine: reach,
                    dense: 1 - left.dense, experts: 1 - left.experts))
        }
        self.init(
            load: load, parts: parts, tensor: splitsTensors ? devices : 1,
            stages: splitsTensors ? 1 : devices, microBatch: max(1, scenario.ubatch))
    }

    private static func slowest(_ parts: [SpeedPart]) -> SpeedPart {
        var found = parts[0]
        for part in parts where part.device.bandwidth < found.device.bandwidth { found = part }
        return found
    }

    /// Layers in proportion to the devices' memory.
    private static func share(_ parts: inout [SpeedPart], by rooms: [Double]) {
        var all = 1e-9
        for room in rooms { all += room }
        for index in parts.indices {
            parts[index] = parts[index].scaled(by: rooms[index] / all)
        }
    }

    /// What stays on the devices, as shares of the dense weights and of the experts.
    private static func onDevice(
        _ offload: Offload, layers: Double
    ) -> (dense: Double, experts: Double) {
        switch offload {
        case .experts: return (1, 0)
        case .layers(let count):
            let share = 1 - min(1, max(0, Double(count) / max(1, layers)))
            return (share, share)
        }
    }
}

extension Scenario {
    /// A single number counts for all devices.
    func count(ofDevice index: Int) -> Int {
        index < counts.count ? counts[index] : counts.last ?? 1
    }
}
