public import Markup
public import Sizing

/// The sentences of an advice and their values in the reader's language: in the form, in the terminal,
/// for other programs.
public struct RemarkWords: Sendable {
    public let words: Words
    public let catalogue: Catalogue
    public let currency: Sizing.Currency

    public init(words: Words, catalogue: Catalogue, currency: Sizing.Currency) {
        self.words = words
        self.catalogue = catalogue
        self.currency = currency
    }

    public func callAsFunction(_ remark: Remark) -> String {
        words.named(remark.phrase, remark.values.map { ($0.name, text($0.kind)) })
    }

    public func model(_ id: String) -> String { catalogue.models[id]?.name ?? id }

    public func device(_ id: String) -> String { catalogue.devices[id]?.name ?? id }

    public func money(_ amount: Estimate) -> String {
        words.language.money(amount.low, amount.high, currency.written)
    }

    public func rate(_ rate: Estimate) -> String { words.language.tokenRate(rate.low, rate.high) }

    public func seconds(_ time: Estimate) -> String { words.language.duration(time.low, time.high) }

    /// With a decimal where there would be nothing without it.
    public func share(_ share: Double) -> String {
        words.language.percent(share, places: share < 0.01 && share > 0 ? 1 : 0)
    }

    private func text(_ kind: RemarkValue.Kind) -> String {
        switch kind {
        case .text(let text): text
        case .phrase(let key): words.named(key)
        case .model(let id): model(id)
        case .device(let id): device(id)
        case .count(let count): words.number(count)
        case .number(let number, let places): words.number(number, places: places)
        case .share(let share): self.share(share)
        case .money(let amount): money(amount)
        case .seconds(let time): seconds(time)
        case .rate(let rate): self.rate(rate)
        case .parameters(let count): words.parameters(count)
        case .bytes(let bytes): words.memory(bytes)
        }
    }
}
