/// A model's parameters, counted from its shape.
public struct Parameters: Sendable, Equatable {
    /// Of the language model.
    public let total: Int64
    /// Of the embeddings and the output head; once where they are tied.
    public let embeddings: Int64
    /// At work for one token, the embeddings and the head included.
    public let active: Int64
}
