/// Devices whose efficiencies are alike, because their memory, their kernels or their driver are.
public enum DeviceClass: String, Sendable, CaseIterable {
    case nvidiaGDDR = "nvidia-gddr"
    case nvidiaHBM = "nvidia-hbm"
    /// Blackwell: HBM and arithmetic in four bits.
    case nvidiaHBMFP4 = "nvidia-hbm-fp4"
    /// Memory shared with the processor (DGX Spark, Jetson).
    case nvidiaUnified = "nvidia-unified"
    case amdGDDR = "amd-gddr"
    case amdHBM = "amd-hbm"
    case amdUnified = "amd-unified"
    case intelGDDR = "intel-gddr"
    /// M1 and M2, whose GPUs decode slower a layer than those after them.
    case appleEarly = "apple-early"
    case apple
    case cpu
    /// Gaudi, TPU, Ascend, Trainium.
    case accelerator

    /// The class whose constants serve where this one has none of its own.
    var relative: DeviceClass? {
        switch self {
        case .nvidiaHBMFP4: .nvidiaHBM
        case .nvidiaUnified: .nvidiaGDDR
        case .amdHBM, .accelerator: .nvidiaHBM
        case .amdGDDR, .intelGDDR: .nvidiaGDDR
        case .amdUnified: .nvidiaUnified
        case .appleEarly: .apple
        case .nvidiaGDDR, .nvidiaHBM, .apple, .cpu: nil
        }
    }

    /// FLOP at 16 bits for each byte of memory bandwidth, where no rate is published. Cards: what
    /// the listed ones of 2018 to 2022 have (RTX 3090 76, RX 6800 XT 81, A100 153 to 200, H200
    /// 206); processors: five cores for a memory channel of 40 GB/s, each with two multiply-add
    /// units of 256 bits.
    var operationsPerByte: Double {
        switch self {
        case .nvidiaGDDR, .amdGDDR, .intelGDDR: 70
        case .nvidiaHBM, .nvidiaHBMFP4, .amdHBM, .accelerator: 200
        case .nvidiaUnified, .amdUnified: 100
        case .appleEarly, .apple: 65
        case .cpu: 25
        }
    }
}

extension DeviceClass {
    init(_ device: Device) {
        let memory = device.memoryType ?? ""
        let stacked = utf8Contains(memory, "HBM")
        let shared = utf8Contains(memory, "LPDDR") || device.kind == .edge
        if device.kind == .cpu {
            self = .cpu
        } else if device.kind == .apple {
            self = DeviceClass.isEarlyApple(device.id) ? .appleEarly : .apple
        } else if utf8Equal(device.vendor, "NVIDIA") {
            let fourBits = device.fp4TFLOPS ?? 0 > 0
            self =
                stacked
                ? (fourBits ? .nvidiaHBMFP4 : .nvidiaHBM)
                : shared ? .nvidiaUnified : .nvidiaGDDR
        } else if utf8Equal(device.vendor, "AMD") {
            self =
                stacked
                ? .amdHBM
                : shared || device.kind == .laptop || device.kind == .apu ? .amdUnified : .amdGDDR
        } else if utf8Equal(device.vendor, "Intel"),
            utf8Contains(memory, "GDDR")
                || device.kind == .consumerGPU || device.kind == .workstationGPU
        {
            self = .intelGDDR
        } else if device.kind == .edge || device.kind == .laptop {
            self = .cpu
        } else {
            self = .accelerator
        }
    }

    private static func isEarlyApple(_ id: String) -> Bool {
        id.utf8.starts(with: "apple-m1".utf8) || id.utf8.starts(with: "apple-m2".utf8)
    }
}

/// Whether the bytes of `part`, which is not empty, occur in `text`.
func utf8Contains(_ text: String, _ part: StaticString) -> Bool {
    part.withUTF8Buffer { wanted in
        let bytes = Array(text.utf8)
        guard let first = wanted.first, bytes.count >= wanted.count else { return false }
        for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
            if bytes[start..<(start + wanted.count)].elementsEqual(wanted) { return true }
        }
        return false
    }
}
