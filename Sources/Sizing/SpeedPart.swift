/// A device with its part of the model, and what the engine reaches on it. A class of constants,
/// which the formulas' loops need not copy.
final class SpeedPart: Sendable {
    let device: SpeedDevice
    let engine: EngineReach
    /// Of the dense weights, the cache and the layers' fixed time; of the routed experts.
    let dense: Double
    let experts: Double

    init(device: SpeedDevice, engine: EngineReach, dense: Double, experts: Double) {
        self.device = device
        self.engine = engine
        self.dense = dense
        self.experts = experts
    }

    /// The same device with a share of that.
    func scaled(by share: Double) -> SpeedPart {
        SpeedPart(
            device: device, engine: engine, dense: dense * share, experts: experts * share)
    }

    private var batches: Bool { engine.engine == .vllm || engine.engine == .tensorrtLLM }

    /// Bytes a second at which weights are read.
    func reading(_ kind: NumberKind) -> Double {
        let share =
            engine.engine == .llamaCpp || engine.engine == .mlx
            ? engine.weightsEfficiency * SpeedConstants.reading(kind) : engine.weightsEfficiency
        return device.bandwidth * min(SpeedConstants.mostOfBandwidth, max(0.01, share))
    }

    func cacheReading(_ kind: NumberKind) -> Double {
        batches
            ? device.bandwidth * SpeedConstants.cacheReading.server
            : reading(kind) * SpeedConstants.cacheReading.llamaCpp
    }

    /// Operations a second in matrix products.
    func computing(_ kind: NumberKind) -> Double {
        let share = max(0.001, engine.computeEfficiency)
        if batches { return serverRate(kind) * share }
        if engine.engine == .transformers { return limited(device.rate) * share }
        return limited(device.rate) * share * SpeedConstants.computing(kind)
    }

    /// Operations a second in attention.
    var attending: Double {
        (batches ? device.rate : limited(device.rate)) * max(0.001, engine.attentionEfficiency)
    }

    private func serverRate(_ kind: NumberKind) -> Double {
        switch kind {
        case .fp8: device.rate8 ?? device.rate
        case .fp4:
            device.rate4.map { $0 * SpeedConstants.fp4Share }
                ?? device.rate * SpeedConstants.unpackedShare
        case .mxfp4:
            (device.rate4 == nil ? device.rate : device.rate8 ?? device.rate)
                * SpeedConstants.mxfp4Share
        case .four, .superblock: device.rate * SpeedConstants.unpackedShare
        case .sixteen, .eight: device.rate
        }
    }

    /// `rate` where the power limit is far; the limit where the rate is far beyond it.
    private func limited(_ rate: Double) -> Double {
        guard let limit = device.powerLimit, limit > 0 else { return rate }
        let squared = (rate / limit) * (rate / limit)
        return rate / (1 + squared * squared).squareRoot().squareRoot()
    }

    /// Seconds of all layers beside reading and computing.
    func layerSeconds(_ load: SpeedLoad) -> Double {
        var seconds = engine.layerMicroseconds * 1e-6
        if load.routed {
            seconds *=
                batches
                ? SpeedConstants.expertLayer.server : SpeedConstants.expertLayer.llamaCpp
        }
        if engine.engine == .transformers, load.numbers != .sixteen {
            seconds *= SpeedConstants.eagerUnpacking
        }
        let recurrent =
            batches
            ? SpeedConstants.recurrentLayer.server : SpeedConstants.recurrentLayer.llamaCpp
        let plain = max(0, load.layers - load.recurrentLayers)
        return seconds
            * (plain * (load.latent ? SpeedConstants.latentLayer : 1)
                + load.recurrentLayers * recurrent) * dense
    }
}
