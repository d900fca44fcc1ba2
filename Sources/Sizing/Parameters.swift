/// A model's parameters, counted from its shape.
public struct Parameters: Sendable, Equatable {
    /// Of the language model: what a text needs of a multimodal model.
    public let total: Int64
    /// Of the embeddings and the output head; once where they are tied.
    public let embeddings: Int64
    /// At work for one token, the embeddings and the head included.
    public let active: Int64
    public internal(set) var classes = ByClass()
}

extension Parameters {
    init(_ classes: ByClass, _ model: borrowing Model) {
        self.init(
            total: clampedInteger(classes.total),
            embeddings: clampedInteger(classes.embedding + classes.head),
            active: clampedInteger(classes.total - classes.experts * (1 - model.activeShare)),
            classes: classes)
    }
}

extension Model {
    /// Share of the routed experts at work for one token; 1 for a dense model.
    var activeShare: Double {
        guard feedForward.experts > 0 else { return 1 }
        return min(1, Double(feedForward.expertsPerToken) / Double(feedForward.experts))
    }

    /// Counted from the shape; the published number alone where no shape is known.
    public var parameters: Parameters {
        hasShape
            ? Parameters(TensorList(self).parameters, self)
            : Parameters(ByClass(rest: Double(paramsTotal)), self)
    }
}

/// Far beyond any real figure, and small enough that a sum of a thousand still fits.
func clampedInteger(_ value: Double) -> Int64 {
    guard value < 1e15 else { return value.isNaN ? 0 : 1_000_000_000_000_000 }
    return value > 0 ? Int64(value.rounded(.toNearestOrEven)) : 0
}
