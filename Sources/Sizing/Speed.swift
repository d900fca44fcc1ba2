/// How fast a scenario runs. Speeds in tokens a second, times in seconds.
///
/// From physics with few constants: a token takes the time to read the weights at work and the
/// cache at what this engine reaches of the memory's bandwidth, a fixed time a layer, and what the
/// devices say to each other; a prompt takes its operations at what the engine reaches of the
/// arithmetic. The method page has the formulas, the constants and how far each was off on
/// published measurements.
public struct Speed: Sendable, Equatable {
    /// What the constants behind a figure were measured on.
    public enum Basis: String, Sendable, CaseIterable {
        /// This device with this engine.
        case device
        /// Other devices of its class with this engine.
        case deviceClass = "class"
        /// Nothing like it: bandwidth and arithmetic alone.
        case arithmetic
        /// The reader's own measurement of this model on this machine.
        case machine
    }

    /// Of one user, averaged over the output, while all are served.
    public let decode: Estimate
    /// The prompt's tokens, for one request behind `depth` tokens.
    public let prefill: Estimate
    /// Output tokens of all users together over whole requests, prompts included.
    public let throughput: Estimate
    /// From a request's arrival to its first token while the others decode, without a queue.
    public let firstToken: Estimate
    public let basis: Basis
    /// What most of a token's time goes to.
    public let bound: SpeedBound
    /// Users served at once: the scenario's, or as many as the memory holds.
    public let users: Int
    /// The middle of `decode` in its parts.
    public let terms: SpeedTerms
    /// Where `throughput` stops growing; `nil` where it was not asked.
    public let limit: BatchLimit?
}

/// What the middle of a speed is made of.
public struct SpeedTerms: Sendable, Equatable {
    /// One pass over the model, in which every user gains a token (or what a draft adds to it).
    public let step: StepTime
    /// Seconds that a user waits for each token, others' prompts included.
    public let token: Double
    /// Seconds of one user's whole request.
    public let request: Double
    /// Bytes of the weights that a step reads.
    public let weights: Double
    /// Bytes a second of all devices, nominal.
    public let bandwidth: Double
    /// Operations of the prompt's products with the weights.
    public let operations: Double
}

extension SpeedTerms {
    init(_ figures: SpeedFigures, _ request: SpeedRequest, _ path: SpeedPath) {
        step = figures.step
        token = figures.token
        self.request = figures.start + Double(max(1, request.output)) * token
        weights = path.load.bytes(tokens: Double(max(1, request.users)))
        bandwidth = path.bandwidth
        operations = 2 * path.load.bodyParameters * Double(max(1, request.prompt))
    }
}

extension Speed {
    init(
        _ request: SpeedRequest, on path: SpeedPath, spread: SpeedSpread, limit: BatchLimit?
    ) {
        let middle = SpeedFigures(request, on: path)
        decode = Estimate(middle.decode, spread: spread.decode)
        prefill = Estimate(middle.prefill, spread: spread.prefill)
        throughput = Estimate(middle.throughput, spread: spread.throughput)
        firstToken = Estimate(middle.firstToken, spread: spread.firstToken)
        basis = spread.basis
        bound = middle.bound
        users = request.users
        terms = SpeedTerms(middle, request, path)
        self.limit = limit
    }
}

/// What is asked of the devices, in tokens.
struct SpeedRequest: Sendable, Equatable {
    var users = 1
    var depth = 0
    var prompt = 1024
    var output = 256
    var draft: Draft?

    /// Speculative decoding.
    struct Draft: Sendable, Equatable {
        var load = SpeedLoad()
        /// Proposed in a step.
        var tokens = 4
        /// Share of the proposed tokens that the model accepts.
        var accepted = 0.7

        /// Tokens that a step yields: (1 - a^(k+1)) / (1 - a), arXiv 2211.17192, equation 1.
        var yield: Double {
            let share = min(1, max(0, accepted))
            let count = max(0, tokens)
            if share >= 0.999_999 { return Double(count) + 1 }
            return (1 - power(share, UInt32(min(count, 1_000_000)) + 1)) / (1 - share)
        }
    }
}

/// The middle figures.
struct SpeedFigures: Sendable, Equatable {
    let decode: Double
    let prefill: Double
    let throughput: Double
    let firstToken: Double
    let step: StepTime
    /// Seconds that a user waits for each token; of a request before its first.
    let token: Double
    let start: Double

    var bound: SpeedBound { step.bound }

    init(_ request: SpeedRequest, on path: SpeedPath) {
        self.init(
            request, on: path,
            alone: path.prompt(tokens: max(1, request.prompt), depth: request.depth))
    }

    /// `alone` are the seconds of the request's own prompt, the same for any number of users.
    init(_ request: SpeedRequest, on path: SpeedPath, alone: Double) {
        let users = max(1, request.users)
        let prompt = max(1, request.prompt)
        let output = Double(max(1, request.output))
        let context = Double(max(0, request.depth)) + Double(prompt) + output / 2
        step = path.step(
            sequences: users, tokens: 1 + (request.draft?.tokens ?? 0), context: context)
        let own = SpeedFigures.token(step.total, request.draft, path, users, context)

        let request1 = path.requestSeconds
        let shared =
            path.servesBatches && users > 1
            ? path.servedPrompt(tokens: prompt, depth: request.depth, users: users) : alone
        let others = Double(users - 1)
        token = own + others / output * shared
        start = alone + request1 + step.total

        decode = 1 / max(1e-12, token)
        prefill =
            Double(prompt)
            / max(1e-12, alone + request1 * SpeedConstants.requestShareOfPrefill)
        throughput = Double(users) * output / max(1e-12, start + output * token)
        firstToken = start + min(others, 128) * alone * SpeedConstants.waiting
    }

    private static func token(
        _ step: Double, _ draft: SpeedRequest.Draft?, _ path: SpeedPath, _ users: Int,
        _ context: Double
    ) -> Double {
        guard let draft else { return step }
        let proposing =
            path.carrying(draft.load).step(sequences: users, context: context).total
            * Double(max(0, draft.tokens))
        return (step + proposing) / max(1, draft.yield)
    }
}

extension SpeedPath {
    /// Seconds of a request beside its prompt and its tokens.
    var requestSeconds: Double {
        parts.isEmpty ? 0 : parts[0].engine.requestMilliseconds * 1e-3
    }

    /// Seconds that another user's prompt takes from everyone in a server: it runs together with
    /// others', and split layers each take their share of it at once.
    func servedPrompt(tokens: Int, depth: Int, users: Int) -> Double {
        let together = min(Double(tokens) * max(1, Double(users) / 8), 1e9)
        return prompt(tokens: tokens, depth: depth, together: Int(together)) / stages
    }

    /// The same devices with another model, such as a draft.
    func carrying(_ load: SpeedLoad) -> SpeedPath {
        SpeedPath(
            load: load, parts: parts, tensor: tensor, stages: stages, microBatch: microBatch,
            pace: pace)
    }

    /// Bytes a second at which all devices together could read: those of a layer split read one
    /// after another.
    var bandwidth: Double { (parts.first?.device.bandwidth ?? 0) * tensor }
}
