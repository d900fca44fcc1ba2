/// The ranges' factors, up and down, and what they rest on.
struct SpeedSpread: Sendable, Equatable {
    let basis: Speed.Basis
    let decode: Double
    let prefill: Double
    let throughput: Double
    let firstToken: Double

    init(_ path: SpeedPath) {
        basis = SpeedSpread.basis(of: path)
        let rows = path.parts.map { $0.engine }
        let unmeasured = SpeedSpread.unmeasured(basis, rows)
        // Part of the model in system memory: its bandwidth in use is seldom the nominal one.
        let mixed =
            rows.count > 1 && path.parts.contains { $0.device.deviceClass == .cpu } ? 1.2 : 1.0
        // How well split layers overlap varies from build to build (8B and 70B on the same cards).
        let split = path.stages > 1 && !path.servesBatches ? 1.12 : 1.0
        let most = { (spread: (EngineSpeed) -> Double) in
            min(SpeedSpread.widest, rows.reduce(1.0) { max($0, spread($1)) } * unmeasured * mixed)
        }
        decode = most { $0.decodeSpread }
        let derived = path.parts.contains { !$0.device.rateKnown } ? 1.3 : 1
        prefill = min(SpeedSpread.widest, most { $0.prefillSpread } * split * derived)
        throughput = most { $0.throughputSpread }
        firstToken = max(prefill, SpeedSpread.leastFirstToken)
    }

    /// Wider where nothing alike was measured, or one or two devices had to stand for a class.
    private static func unmeasured(_ basis: Speed.Basis, _ rows: [EngineSpeed]) -> Double {
        switch basis {
        case .device: 1
        case .deviceClass: rows.contains { $0.measured.count < 3 } ? 1.2 : 1
        case .arithmetic: 1.3
        }
    }

    /// A range beyond four between its bounds would say nothing.
    private static let widest = 2.0

    /// Times to a first token vary with arrival and scheduling more than any speed does.
    private static let leastFirstToken = 1.6

    private static func basis(of path: SpeedPath) -> Speed.Basis {
        var worst = Speed.Basis.device
        for part in path.parts {
            let own =
                part.engine.deviceClass == part.device.deviceClass
                && part.engine.fitted > 0
            if !own { return .arithmetic }
            let known = part.engine.measured.contains { utf8Equal($0, part.device.id) }
            if !known { worst = .deviceClass }
        }
        return worst
    }
}
