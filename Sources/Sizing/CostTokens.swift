/// Tokens that a page of text takes.
public struct PageTokens: Sendable, Equatable {
    public let tokens: Estimate
    /// The row of `tokenizers.csv`; `nil` where the tokenizer is not in the table and the range is
    /// that of all.
    public let tokenizer: String?
}

/// Characters of a page in English: a standard page of the trades that count them, spaces included.
/// In another language it is the page with the same content.
public let pageCharacters = 1800.0

/// Tokens of a page in `language` for the model's tokenizer; `nil` where no ratio is published.
public func pageTokens(
    of model: Model, in language: TextLanguage, _ catalogue: Catalogue
) -> PageTokens? {
    var counts: [Double] = []
    for row in catalogue.tokenizers.all where row.charactersInEnglish > 0 {
        guard let ratio = row.tokensPerEnglishToken(language) else { continue }
        let count = pageCharacters / row.charactersInEnglish * ratio
        if row.serves(model) {
            // The published ratios of one tokenizer differ by about a tenth from text to text.
            return PageTokens(tokens: Estimate(count, spread: 1.12), tokenizer: row.id)
        }
        counts.append(count)
    }
    return catalogue.spread(of: counts).map { PageTokens(tokens: $0, tokenizer: nil) }
}
