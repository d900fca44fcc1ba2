public import Markup
public import Sizing

/// Steps from the cheapest upwards: what each adds, and what it costs, as bars on one scale.
public struct LadderView: Sendable {
    public struct Step: Sendable {
        /// `Llama 3.1 8B, Q4_K_M`.
        public let name: String
        /// On what it runs.
        public let place: String
        /// Sentences: what this step adds to the one before.
        public let adds: [HTML]
        /// In `currency`, a month.
        public let cost: Estimate
        /// In the unit of `qualityTitle`; `nil` where nothing is published.
        public let quality: Double?

        public init(
            name: String, place: String, adds: [HTML], cost: Estimate, quality: Double? = nil
        ) {
            self.name = name
            self.place = place
            self.adds = adds
            self.cost = cost
            self.quality = quality
        }
    }

    public let caption: String
    public let qualityTitle: String
    public let currency: Sizing.Currency
    public let steps: [Step]

    public init(
        caption: String, qualityTitle: String = "", currency: Sizing.Currency, steps: [Step]
    ) {
        self.caption = caption
        self.qualityTitle = qualityTitle
        self.currency = currency
        self.steps = steps
    }

    public func view(words: Words) -> HTML {
        var dearest = 0.0
        for step in steps { dearest = max(dearest, step.cost.high) }
        let items = steps.map { item($0, scale: dearest, words) }
        let name = caption.isEmpty ? words(AdvicePhrase.ladder) : caption
        let title: HTML? =
            caption.utf8.isEmpty ? nil : "<figcaption>\(caption)</figcaption>"
        return """
            <figure class="chart">\(title)
            <ol class="bars ladder">
            \(items)
            </ol>
            <details><summary>\(words(WidgetPhrase.chartFigures))</summary>
            \(table(words).view(words, name: name))</details></figure>
            """
    }

    private func item(_ step: Step, scale: Double, _ words: Words) -> HTML {
        let adds = step.adds.map { text -> HTML in "<small>\(text)</small>" }
        return """
            <li><span>\(step.name) <small>\(step.place)</small></span> \
            <b>\(cost(step, words))</b>\(bar(step, scale: scale, words))\(HTML(adds))</li>
            """
    }

    /// Full up to the low bound, pale up to the high one.
    private func bar(_ step: Step, scale: Double, _ words: Words) -> HTML {
        """
        <svg class="bar" role="img" height="16" width="100%">\
        <title>\(step.name): \(cost(step, words))</title>\
        <rect class="track" y="2" height="12" width="\(percentage(step.cost.high, of: scale))"/>\
        <rect class="m-w" y="2" height="12" width="\(percentage(step.cost.low, of: scale))"/></svg>
        """
    }

    private func cost(_ step: Step, _ words: Words) -> String {
        words.language.money(step.cost.low, step.cost.high, currency.written)
    }

    private func table(_ words: Words) -> ResultTable {
        let hasQuality = steps.contains { $0.quality != nil }
        let quality: [ResultTable.Column] =
            hasQuality ? [.init(qualityTitle, isFigures: true)] : []
        return ResultTable(
            caption: "",
            columns: [
                .init(words(WidgetPhrase.columnLabel)), .init(words(WidgetPhrase.columnDevice)),
            ] + quality + [.init(words(WidgetPhrase.columnMonth), isFigures: true)],
            rows: steps.map { step in
                let figure: ResultTable.Cell =
                    step.quality.map { .figure(words.language.number($0, digits: 4)) } ?? .none
                return [.text(step.name), .text(step.place)] + (hasQuality ? [figure] : [])
                    + [.figure(cost(step, words))]
            })
    }
}
