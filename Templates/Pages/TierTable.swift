public import Markup
public import Sizing
import Widgets

/// A tier with the computed answer of its example.
public struct TierRow: Sendable {
    public let tier: Tier
    /// Billions of parameters where it begins; `nil` for the first.
    public let fromBillion: Double?
    public let example: Answer?

    public init(tier: Tier, fromBillion: Double?, example: Answer?) {
        self.tier = tier
        self.fromBillion = fromBillion
        self.example = example
    }
}

extension TierRow {
    /// The tiers in their order, each with its example at `quant`, 8192 tokens and one user.
    public static func rows(
        _ tiers: Rows<Tier>, catalogue: Catalogue, quant: String = "q4_k_m"
    ) -> [TierRow] {
        var from: Double?
        return tiers.all.map { tier in
            defer { from = tier.upToBillion }
            var scenario = Scenario(model: tier.model)
            scenario.quant = quant
            return TierRow(
                tier: tier, fromBillion: from, example: try? size(scenario, in: catalogue))
        }
    }

    func name(_ words: Words) -> String { words.named("tier." + tier.id + ".name") }

    func range(_ words: Words) -> String {
        let key = "tier." + tier.id + ".range"
        return words.named(
            key,
            [
                ("from", bound(fromBillion, words)), ("to", bound(tier.upToBillion, words)),
            ])
    }

    func nameAndRange(_ words: Words) -> String {
        name(words) + (words.language.code == "zh" ? "，" : ", ") + range(words)
    }

    private func bound(_ billions: Double?, _ words: Words) -> String {
        billions.map { words.wholeParameters($0 * 1e9) } ?? ""
    }
}

/// The tiers side by side: what each is enough for, what it takes and on what it runs. `link` gives
/// the address of a model's page by its id.
public func tierTable(
    _ rows: [TierRow], words: Words, link: (String) -> String?
) -> HTML {
    let lines = rows.map { row -> HTML in
        let key = "tier." + row.tier.id
        return """
            <tr id="tier-\(row.tier.id)"><th scope="row">\(row.name(words)) \
            <small>\(row.range(words))</small></th>\
            \(cell(.tiersUses, HTML(words.named(key + ".uses")), words))\
            \(cell(.tiersExample, example(row, words, link), words))\
            \(cell(.tiersNeeds, HTML(words.named(key + ".needs")), words))</tr>
            """
    }
    let headings: [PagePhrase] = [.tiersTier, .tiersUses, .tiersExample, .tiersNeeds]
    return cardTable(
        caption: words(PagePhrase.tiersCaption), headings: headings.map { words($0) },
        lines: lines, note: note(rows, words))
}

private func example(_ row: TierRow, _ words: Words, _ link: (String) -> String?) -> HTML {
    guard let answer = row.example else { return "—" }
    let name: HTML =
        link(row.tier.model).map { "<a href=\"\($0)\">\(answer.model.name)</a>" }
        ?? HTML(answer.model.name)
    return "\(name)<br><b>\(words.memory(Double(answer.memory.total)))</b>"
}

private func note(_ rows: [TierRow], _ words: Words) -> String? {
    rows.lazy.compactMap(\.example).first.map { answer in
        words(
            PagePhrase.tiersNote,
            [
                ("format", answer.format.name), ("tokens", words.tokens(answer.scenario.context)),
            ])
    }
}

/// A table of few rows and long cells: on a narrow screen every row becomes a block, and each cell
/// carries its heading with it.
func cardTable(
    caption: String, headings: [String], lines: [HTML], note: String? = nil
) -> HTML {
    let cells = headings.map { heading -> HTML in "<th scope=\"col\">\(heading)</th>" }
    let note: HTML? = note.map { "<p class=\"table-note\">\($0)</p>" }
    return """
        <table class="cards"><caption>\(caption)</caption>
        <thead><tr>\(HTML(cells))</tr></thead>
        <tbody>
        \(lines)
        </tbody></table>
        \(note)
        """
}

func cell(_ heading: PagePhrase, _ content: HTML, _ words: Words) -> HTML {
    "<td data-heading=\"\(words(heading))\">\(content)</td>"
}
