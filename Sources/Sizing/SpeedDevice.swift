/// A device in the units of the speed formulas: bytes and operations a second.
struct SpeedDevice: Sendable, Equatable {
    let deviceClass: DeviceClass
    let bandwidth: Double
    /// With 16-bit numbers; as published or derived.
    let rate: Double
    let rate8: Double?
    let rate4: Double?
    /// One way to another device.
    let link: Double
    /// From system memory: PCIe where the link to other devices is that, and no more than it.
    var hostLink: Double { min(link, SpeedConstants.hostLink) }
    /// Whether `rate` comes from a published figure.
    let rateKnown: Bool
    /// Operations a second that the power limit lets through in long matrix products.
    let powerLimit: Double?

    /// `nil` without a bandwidth. `ramBandwidth` in GB/s stands in for a processor's own.
    init?(_ device: Device, ramBandwidth: Double?) {
        let kind = DeviceClass(device)
        let own = kind == .cpu ? ramBandwidth ?? device.memoryBandwidth : device.memoryBandwidth
        guard let gigabytes = own, gigabytes > 0 else { return nil }
        deviceClass = kind
        bandwidth = gigabytes * 1e9
        let listed = SpeedDevice.listedTFLOPS(device)
        rateKnown = listed != nil
        rate =
            (listed ?? gigabytes * kind.operationsPerByte / 1e3)
            * SpeedDevice.accumulation(device) * 1e12
        rate8 = device.fp8TFLOPS.map { $0 * 1e12 }
        rate4 = device.fp4TFLOPS.map { $0 * 1e12 }
        link = max(1, device.linkBandwidth ?? SpeedConstants.unknownLink) * 1e9
        powerLimit =
            kind == .nvidiaGDDR || kind == .nvidiaHBM || kind == .nvidiaHBMFP4
            ? device.powerWatts.map { $0 * SpeedConstants.operationsPerJoule } : nil
    }

    /// A processor that is known by its memory alone, GB/s.
    init(systemMemory gigabytes: Double) {
        deviceClass = .cpu
        bandwidth = max(0.001, gigabytes) * 1e9
        rate = bandwidth * DeviceClass.cpu.operationsPerByte
        rate8 = nil
        rate4 = nil
        link = SpeedConstants.unknownLink * 1e9
        rateKnown = false
        powerLimit = nil
    }

    /// At 16 bits; where only a narrower rate is published, half of the next wider, as on every
    /// device that lists both.
    private static func listedTFLOPS(_ device: Device) -> Double? {
        if let full = device.fp16TFLOPS, full > 0 { return full }
        if let eight = device.fp8TFLOPS, eight > 0 { return eight / 2 }
        if let four = device.fp4TFLOPS, four > 0 { return four / 4 }
        return nil
    }

    /// GeForce cards list their rate with 32-bit accumulation; the kernels that matter here
    /// accumulate in 16 bits or in integers, at twice that.
    private static func accumulation(_ device: Device) -> Double {
        let halved = device.kind == .consumerGPU || device.kind == .laptop
        return halved && utf8Equal(device.vendor, "NVIDIA") ? 2 : 1
    }
}
