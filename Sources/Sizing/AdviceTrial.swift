/// A model in one format on one number of devices, held against the load.
///
/// More sequences at once take longer, each and together, and never serve less (but for a single
/// one, which may be limited by other things than many are). So the most of them that may be bound
/// the number of copies from below, and between one and the most is searched by halving.
struct Trial {
    private let request: AdviceRequest
    private let path: SpeedPath
    /// Tokens written for a request, thoughts among them.
    private let output: Double
    /// At most.
    private let copies: Double
    /// Seconds of a prompt.
    private let prompt: Double
    private let single: SpeedFigures
    /// Index into `batches` of the most sequences that may be, and what they come to.
    private var top = 0
    private var many: SpeedFigures
    /// Copies that the load takes at the least, as a fraction.
    private(set) var load = 0.0

    /// Before any limit: bounded by the largest batch.
    init(_ request: AdviceRequest, _ path: SpeedPath, output: Double, copies: Int = 1) {
        self.request = request
        self.path = path
        self.output = output
        self.copies = Double(copies)
        prompt = path.prompt(tokens: max(1, request.prompt), depth: 0)
        single = Trial.figures(1, request, path, output, prompt)
        many = single
        bound(by: Trial.batches.count - 1)
    }

    private static func figures(
        _ users: Int, _ request: AdviceRequest, _ path: SpeedPath, _ output: Double,
        _ prompt: Double
    ) -> SpeedFigures {
        SpeedFigures(
            SpeedRequest(users: users, prompt: request.prompt, output: Int(min(output, 1e8))),
            on: path, alone: prompt)
    }

    private func figures(_ index: Int) -> SpeedFigures {
        index == 0 ? single : Trial.figures(Trial.batches[index], request, path, output, prompt)
    }

    /// Seconds to the first token that is read by the user.
    private func wait(_ figures: SpeedFigures) -> Double {
        let thought = (output - Double(request.output)) / max(1e-9, figures.decode)
        return figures.firstToken + thought
    }

    private func isSoonEnough(_ figures: SpeedFigures) -> Bool {
        wait(figures) <= request.firstToken && figures.decode >= request.decode
    }

    /// Requests a second of one copy.
    private func capacity(_ figures: SpeedFigures) -> Double {
        max(1e-12, figures.throughput / output)
    }

    /// Copies that the load takes.
    private func replicas(_ figures: SpeedFigures) -> Double {
        (request.perSecond / (capacity(figures) * request.busy)).rounded(.up)
    }

    /// Takes the batch at `index` as the most; a little above what it serves, for what rounding may
    /// add.
    private mutating func bound(by index: Int) {
        top = index
        many = figures(index)
        let most = max(capacity(single), capacity(many)) * (1 + 1e-9)
        load = request.perSecond / (most * request.busy)
    }

    /// Whether a single sequence is soon enough, and the copies are as many as the bound asks for.
    var isPossible: Bool { isSoonEnough(single) && load <= copies }

    /// Lowers the most sequences to what fits and is soon enough; `false` if none does, or the
    /// copies are too few.
    mutating func lay(_ layout: Layout) -> Bool {
        if replicas(single) <= 1 { bound(by: 0) }
        let context = Double(request.context)
        let fitting = largest(in: 0...top) {
            layout.fits(context: context, users: Double(Trial.batches[$0]))
        }
        guard let fitting else { return false }
        if fitting < top { bound(by: fitting) }
        if !isSoonEnough(many) {
            bound(by: largest(in: 0...top) { isSoonEnough(figures($0)) } ?? 0)
        }
        return load <= copies
    }

    /// The least number of copies that serve the load, and of sequences at once; `nil` where the
    /// copies are too few. Of a trial that is laid.
    var service: Service? {
        let least = min(replicas(single), replicas(many))
        guard least <= copies else { return nil }
        let fewer = largest(in: 0...top) { replicas(figures($0)) > least }
        let index = fewer.map { $0 + 1 } ?? 0
        let chosen = figures(index)
        return Service(
            users: Trial.batches[index], replicas: max(1, Int(least)),
            busy: request.perSecond / (capacity(chosen) * max(1, least)),
            firstToken: wait(chosen))
    }

    /// Sequences at once that are tried.
    static let batches = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256]
}
