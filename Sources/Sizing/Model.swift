/// A row of `models.csv`: a model's shape, as its configuration has it.
///
/// A column that does not apply is empty. Parameter counts are numbers of parameters, not billions.
public struct Model: TableRow {
    public static let table: StaticString = "models"

    public let id: String
    public let name: String
    public let family: String
    public let developer: String
    public let repository: String
    /// `YYYY-MM`.
    public let released: String?
    public let license: String?
    public let modality: String
    /// All parameters as published, vision tower and prediction layers included.
    public let paramsTotal: Int
    /// At work for one token, as published; `paramsTotal` for a dense model.
    public let paramsActive: Int?
    public let layers: Int
    public let hiddenSize: Int
    /// Of one branch of the dense feed-forward.
    public let intermediateSize: Int?
    public let attentionHeads: Int
    public let kvHeads: Int
    public let headDim: Int
    public let vocabSize: Int
    public let tiedEmbeddings: Bool
    /// Tokens.
    public let maxContext: Int?
    /// Ids in `sources.csv`.
    public let sources: [String]
}
