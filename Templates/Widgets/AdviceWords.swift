import Markup
import Sizing

/// How the values of an advice are written in the reader's language.
struct AdviceWords {
    let remarks: RemarkWords
    /// The way from the page to the edition's first one, with which links begin.
    let root: String

    init(_ words: Words, _ catalogue: Catalogue, _ currency: Sizing.Currency, root: String) {
        remarks = RemarkWords(words: words, catalogue: catalogue, currency: currency)
        self.root = root
    }

    var words: Words { remarks.words }
    var catalogue: Catalogue { remarks.catalogue }

    func callAsFunction(_ phrase: AdvicePhrase, _ values: [(name: String, text: String)] = [])
        -> String
    {
        words(phrase, values)
    }

    func sentence(_ remark: Remark) -> String { remarks(remark) }

    func modelName(_ id: String) -> String { remarks.model(id) }

    func formatName(_ id: String) -> String { catalogue.formats[id]?.name ?? id }

    func money(_ amount: Estimate) -> String { remarks.money(amount) }

    /// Of one of so many.
    func money(_ amount: Estimate, over count: Double) -> String {
        count > 0 ? money(amount.scaled(by: 1 / count)) : money(amount)
    }

    func rate(_ rate: Estimate) -> String { remarks.rate(rate) }

    func seconds(_ time: Estimate) -> String { remarks.seconds(time) }

    /// On the scale of 0 to 100, without a unit.
    func points(_ quality: Double) -> String { words.number(quality, places: 0) }

    func share(_ share: Double) -> String { remarks.share(share) }

    func evidence(_ evidence: Evidence) -> String {
        switch evidence {
        case .independent: self(.evidenceIndependent)
        case .maker: self(.evidenceMaker)
        case .interpolated: self(.evidenceInterpolated)
        }
    }

    func basis(_ basis: Choice.Basis) -> String {
        switch basis {
        case .rented: self(.basisRented)
        case .bought: self(.basisBought)
        case .owned: self(.basisOwned)
        case .api: self(.basisAPI)
        }
    }

    /// `Q4_K_M · 2 × NVIDIA GeForce RTX 4090`; of an API nothing.
    func place(_ choice: Choice) -> String {
        var text = choice.quant.map(formatName) ?? ""
        guard let device = choice.device else { return text }
        text += text.isEmpty ? "" : " · "
        if choice.count > 1 { text += words.number(choice.count) + "\u{A0}×\u{A0}" }
        text += remarks.device(device)
        if choice.replicas > 1 {
            text += " · " + words(AdvicePhrase.copies, count: choice.replicas)
        }
        return text
    }

    /// A model and where it runs, in one line: `Qwen3 8B, Q4_K_M · RTX 4090`.
    func line(_ choice: Choice) -> String {
        let place = place(choice)
        return modelName(choice.model) + (place.isEmpty ? "" : comma + place)
    }

    private var comma: String { isChinese ? "，" : ", " }

    /// Between the parts of a list.
    var semicolon: String { isChinese ? "；" : "; " }

    private var isChinese: Bool { words.language == Language(code: "zh") }
}
