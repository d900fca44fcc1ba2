/// What a device gives to an engine, in bytes.
struct Room {
    /// What the driver shows.
    let shown: Double
    /// Of that, what the engine may take.
    let usable: Double
    /// Taken from the system memory that the scenario names, or from the default.
    let isSystemMemory: Bool

    init(_ device: borrowing Device, _ scenario: borrowing Scenario, _ engine: Engine) {
        let nominal: Double
        if device.hasOwnMemory {
            nominal = device.memoryGiB ?? Room.defaultRAM
            isSystemMemory = false
        } else {
            nominal = scenario.ram ?? device.memoryGiB ?? Room.defaultRAM
            isSystemMemory = scenario.ram != nil || device.memoryGiB == nil
        }
        let given = isSystemMemory ? nil : device.usableGiB
        shown = (given ?? nominal * device.kind.shownShare) * gib
        let share = scenario.utilisation ?? engine.utilisation
        let open = shown * device.kind.openShare(nominal) - device.kind.screen
        usable = max(0, open * share)
    }

    /// GiB of system memory where neither the scenario nor the table says.
    static let defaultRAM = 64.0

    /// System memory beside a device, in bytes, less what the system itself holds.
    static func system(_ scenario: Scenario) -> Double {
        (scenario.ram ?? defaultRAM) * Device.Kind.cpu.openShare(0) * gib
    }
}

extension Device {
    /// Whether its memory is soldered to it, and not the computer's.
    var hasOwnMemory: Bool {
        switch kind {
        case .apple, .apu, .cpu, .edge: false
        default: memoryGiB != nil
        }
    }
}

extension Device.Kind {
    /// Of the marketed memory, what the driver shows where nobody measured: 23.64 GiB of an RTX
    /// 4090's 24, 31.37 of an RTX 5090's 32, 79.18 of an H100's 80.
    var shownShare: Double {
        switch self {
        case .datacenterGPU, .workstationGPU, .consumerGPU, .laptop, .accelerator: 0.985
        case .apple, .apu, .cpu, .edge: 1
        }
    }

    /// Of shared memory, what a graphics processor may take: macOS gives two thirds up to 36 GiB
    /// and three quarters above; Linux half to three quarters and more by setting; a processor
    /// leaves a tenth to the system.
    func openShare(_ gibibytes: Double) -> Double {
        switch self {
        case .apple: gibibytes <= 36 ? 2.0 / 3 : 0.75
        case .apu: 0.75
        case .cpu, .edge: 0.9
        default: 1
        }
    }

    /// A desktop's screen: 470 MiB in the report of Phidias-Diffusion issue 8.
    var screen: Double {
        self == .consumerGPU || self == .laptop ? 0.45 * gib : 0
    }
}

extension Engine {
    /// Share of a device's memory that it takes unless told otherwise.
    var utilisation: Double {
        switch self {
        case .vllm, .tensorrtLLM: 0.9
        case .llamaCpp, .ollama, .mlx, .transformers: 1
        }
    }

    /// Bytes of driver context and libraries on each of `devices` devices. vLLM: 0.13 GiB alone,
    /// 0.55 with others for their communication (llm-d-planner). llama.cpp: gguf-parser's 150 to
    /// 250 MiB for CUDA, about 100 for shared memory (strix-halo-testing).
    func runtime(_ kind: Device.Kind, devices: Int) -> Double {
        switch self {
        case .vllm: (devices > 1 ? 0.55 : 0.13) * gib
        case .tensorrtLLM: (devices > 1 ? 1 : 0.6) * gib
        case .transformers: 0.5 * gib
        case .llamaCpp, .ollama:
            kind.sharesMemory ? 0.1 * gib : kind == .cpu ? 0.02 * gib : 0.25 * gib
        case .mlx: 0.1 * gib
        }
    }
}

extension Device.Kind {
    var sharesMemory: Bool { self == .apple || self == .apu || self == .edge }
}

extension Device {
    /// Bytes that an engine can use on one such device; `utilisation` and `ram` of the scenario count.
    public func room(for engine: Engine, _ scenario: Scenario) -> Int64 {
        clampedInteger(Room(self, scenario, engine).usable)
    }
}
