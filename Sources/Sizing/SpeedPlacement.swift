extension SpeedPath {
    /// The devices of the scenario with their shares of the model; `nil` without a usable device.
    init?(_ load: SpeedLoad, _ scenario: Scenario, engine: Engine, in catalogue: Catalogue) {
        var owners: [(device: SpeedDevice, engine: EngineSpeed, count: Int, room: Double)] = []
        for (index, id) in scenario.devices.enumerated() {
            guard let device = catalogue.devices[id],
                let speed = SpeedDevice(device, ramBandwidth: scenario.ramBandwidth),
                let row = catalogue.engines.row(engine, speed.deviceClass)
            else { return nil }
            let count = max(1, min(scenario.count(ofDevice: index), 1_000_000))
            owners.append((speed, row, count, device.memoryGiB ?? scenario.ram ?? 16))
        }
        guard let slowest = owners.min(by: { $0.device.bandwidth < $1.device.bandwidth }) else {
            return nil
        }
        let devices = owners.reduce(0) { $0 + Double($1.count) }
        let left = SpeedPath.onDevice(scenario.offload, layers: load.layers)
        let splitsTensors = (scenario.split ?? engine.split) == .tensor
        var parts: [SpeedPart] = []
        if splitsTensors {
            parts = [
                SpeedPart(
                    device: slowest.device, engine: slowest.engine, dense: left.dense,
                    experts: left.experts)
            ]
        } else {
            let room = owners.reduce(0) { $0 + $1.room * Double($1.count) }
            for owner in owners {
                let share = owner.room * Double(owner.count) / max(1e-9, room)
                parts.append(
                    SpeedPart(
                        device: owner.device, engine: owner.engine, dense: left.dense * share,
                        experts: left.experts * share))
            }
        }
        if left.dense < 1 || left.experts < 1, slowest.device.deviceClass != .cpu {
            let memory = scenario.ramBandwidth ?? SpeedConstants.systemBandwidth
            guard let row = catalogue.engines.row(.llamaCpp, .cpu) else { return nil }
            parts.append(
                SpeedPart(
                    device: SpeedDevice(systemMemory: memory), engine: row,
                    dense: 1 - left.dense, experts: 1 - left.experts))
        }
        self.init(
            load: load, parts: parts, tensor: splitsTensors ? devices : 1,
            stages: splitsTensors ? 1 : devices, microBatch: max(1, scenario.ubatch))
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
