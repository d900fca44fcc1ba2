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
    let rows = catalogue.tokenizers.all.filter { $0.charactersInEnglish > 0 }
    if let own = rows.first(where: { $0.serves(model) }),
        let ratio = own.tokensPerEnglishToken(language)
    {
        let count = pageCharacters / own.charactersInEnglish * ratio
        // The published ratios of one tokenizer differ by about a tenth from text to text.
        return PageTokens(tokens: Estimate(count, spread: 1.12), tokenizer: own.id)
    }
    let counts = rows.compactMap { row in
        row.tokensPerEnglishToken(language).map { pageCharacters / row.charactersInEnglish * $0 }
    }.sorted()
    guard let least = counts.first, let most = counts.last else { return nil }
    return PageTokens(
        tokens: Estimate(low: least, mid: quantile(counts, 0.5), high: most), tokenizer: nil)
}
