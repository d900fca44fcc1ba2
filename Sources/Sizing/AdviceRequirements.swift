/// What the reader needs, for the advice: a task, how good, how fast, how much, where and for what
/// money. Like a scenario it is one form-encoded text everywhere; `parse` reads it, `query` writes
/// it. What is `nil` takes its default from other values.
public struct Requirements: Sendable, Equatable {
    /// Id in `tasks.csv`; required.
    public var task = ""
    /// Of the texts; the edition's where `nil`.
    public var language: TextLanguage?
    public var quality = Quality.good
    public var latency = Latency.chat
    /// In the busiest hour.
    public var requests = 60
    /// Tokens of a typical request in and out; the task's where `nil`.
    public var prompt: Int?
    public var output: Int?
    /// Tokens a sequence must be able to hold; prompt and output together where `nil`.
    public var context: Int?
    public var data = DataPlace.anywhere
    /// Id in `devices.csv` of the hardware there is; `nil` where there is none.
    public var device: String?
    public var count = 1
    /// A month, in `currency`; `nil` without a limit.
    public var budget: Double?
    public var currency = Currency.usd
    /// Labelled examples at hand.
    public var examples = 0
    /// Share of the requests, 0 to 1, that routing sends on; the rules' where `nil`.
    public var route: Double?

    /// How good the answers have to be.
    public enum Quality: String, Sendable, CaseIterable {
        /// A person reads and corrects every answer.
        case draft
        case good
        /// A mistake costs money or trust.
        case critical
    }

    /// How long the reader may wait for the first word.
    public enum Latency: String, Sendable, CaseIterable {
        /// Under half a second.
        case instant
        /// Two to three seconds.
        case chat
        case minutes
        /// Overnight: only the sum of the work counts.
        case batch
    }

    /// Where the texts may go.
    public enum DataPlace: String, Sendable, CaseIterable {
        case anywhere
        /// To rented machines, to no API.
        case cloud
        /// Nowhere: hardware of one's own.
        case inside
    }

    public init(task: String = "") { self.task = task }

    public static let defaults = Requirements()
}

/// The length of a request for a task, in tokens.
public struct RequestLength: Sendable, Equatable {
    public let prompt: Int
    public let output: Int
    /// What a sequence must hold: what was asked for, else prompt and output rounded up to 1024.
    public let context: Int

    public init(_ requirements: Requirements, _ task: TaskRow) {
        prompt = requirements.prompt ?? max(1, task.prompt)
        output = requirements.output ?? max(1, task.output)
        context = requirements.context ?? (prompt + output + 1023) / 1024 * 1024
    }
}

/// The keys of the requirements' text, in the order in which `query` writes them.
public enum RequirementKey: String, Sendable, CaseIterable {
    case task, language, quality, latency, requests, prompt, output, context, data, device, count
    case budget, currency, examples, route
}
