public import Markup
public import Sizing

/// A month of devices, bought or rented, against an API along the requests a day; where they cross
/// is marked.
public struct BreakEvenChart: Sendable {
    public let caption: String
    let own: [OwnCosts]
    /// Of the rows, each price once.
    let apis: [APICosts]
    let currency: Sizing.Currency

    /// At most three rows are drawn; those without a price or a speed are left out, and those in
    /// another currency than the first's.
    public init(caption: String, rows: [ScenarioTable.Row], in catalogue: Catalogue) {
        self.caption = caption
        let currency = rows.first?.answer.scenario.currency ?? .usd
        let fitting = rows.filter { $0.answer.scenario.currency == currency }.prefix(3)
        self.currency = currency
        own = fitting.compactMap { OwnCosts($0) }
        var apis: [APICosts] = []
        for row in fitting {
            guard let api = APICosts(row, in: catalogue),
                !apis.contains(where: { $0.request == api.request })
            else { continue }
            apis.append(api)
        }
        self.apis = apis
    }

    public var isEmpty: Bool { own.isEmpty || apis.isEmpty }

    public func view(words: Words, catalogue: Catalogue, id: HTML? = nil) -> HTML {
        chartFigure(
            caption: caption, keys: keys(words, catalogue), plot: plot(words, catalogue).svg,
            note: words(WidgetPhrase.chartBreakEvenNote), table: table(words, catalogue),
            id: id, words: words)
    }

    // MARK: Drawing

    func plot(_ words: Words, _ catalogue: Catalogue) -> Plot {
        let x = requests(words)
        let (least, most) = costs(from: x.low, to: x.high)
        return Plot(
            title: caption.utf8.isEmpty ? words(WidgetPhrase.chartBreakEven) : caption,
            description: description(words, catalogue), x: x,
            y: Axis(
                title: words(WidgetPhrase.columnMonth), decadesAround: least, most
            ) { money($0, words) },
            lines: lines(from: x.low, to: x.high), marks: crossings(words))
    }

    /// Two decades around the crossings and the devices' limits.
    private func requests(_ words: Words) -> Axis {
        var (least, most) = (1e300, 0.0)
        for owner in own {
            for value in [owner.crossing?.mid ?? owner.capacity, owner.capacity] where value > 0 {
                least = min(least, value / 20)
                most = max(most, min(value * 5, 1e9))
            }
        }
        return Axis(
            title: words(WidgetPhrase.chartRequests), decadesAround: max(least, 1), max(most, 10)
        ) { words.language.compact($0) }
    }

    /// All of the devices' lines, of an API's at least the end.
    private func costs(from low: Double, to high: Double) -> (least: Double, most: Double) {
        var (least, most) = (1e300, 0.0)
        for owner in own {
            least = min(least, owner.month.low / 10)
            most = max(most, owner.cost(of: high).high)
        }
        for api in apis {
            let end = api.cost(of: high).mid
            if end > 0 { least = min(least, end / 10) }
            most = max(most, api.cost(of: low).mid)
        }
        return (least, most)
    }

    private func lines(from low: Double, to high: Double) -> [Plot.Line] {
        var lines: [Plot.Line] = []
        for owner in own {
            lines.append(
                line(lines.count + 1, owner.steps(from: low, to: high)) {
                    owner.cost(of: $0)
                })
        }
        for api in apis {
            lines.append(line(lines.count + 1, [low, high]) { api.cost(of: $0) })
        }
        return lines
    }

    private func line(
        _ style: Int, _ places: [Double], _ cost: (Double) -> Estimate
    ) -> Plot.Line {
        var points: [(x: Double, y: Double)] = []
        var band: [(x: Double, low: Double, high: Double)] = []
        for place in places {
            let cost = cost(place)
            points.append((place, cost.mid))
            band.append((place, cost.low, cost.high))
        }
        return Plot.Line(style: style, points: points, band: band)
    }

    /// Of several, each with its number in the key.
    private func crossings(_ words: Words) -> [Plot.Limit] {
        var marks: [Plot.Limit] = []
        for (index, owner) in own.enumerated() {
            guard let crossing = owner.crossing else { continue }
            let number = own.count > 1 ? words.number(index + 1) + ": " : ""
            let requests = words.language.range(crossing.low, crossing.high)
            marks.append(Plot.Limit(value: crossing.mid, text: number + requests))
        }
        return marks
    }

    // MARK: Words

    private func money(_ value: Double, _ words: Words) -> String {
        value < 1
            ? words.language.money(value, value, currency.written)
            : words.language.money(value, currency.written, places: 0)
    }

    private func name(_ owner: OwnCosts, _ words: Words, _ catalogue: Catalogue) -> String {
        owner.row.label ?? owner.row.answer.placement?.devices(words, catalogue) ?? ""
    }

    /// By the prices that the author gave, or else by the model that is offered.
    private func name(_ api: APICosts, _ words: Words) -> String {
        let scenario = api.row.answer.scenario
        guard let input = scenario.apiIn, let output = scenario.apiOut else {
            return words(WidgetPhrase.chartAPI, [("model", api.row.answer.modelName(words))])
        }
        let money = { (price: Double) in
            words.language.money(price, price, currency.written)
        }
        return words(
            WidgetPhrase.chartAPIPrices, [("in", money(input)), ("out", money(output))])
    }

    private func keys(_ words: Words, _ catalogue: Catalogue) -> [ChartKey] {
        var keys: [ChartKey] = []
        for (index, owner) in own.enumerated() {
            let number = own.count > 1 ? words.number(index + 1) + "\u{A0}– " : ""
            keys.append(ChartKey(line: index + 1, number + name(owner, words, catalogue)))
        }
        for api in apis { keys.append(ChartKey(line: keys.count + 1, name(api, words))) }
        return keys
    }

    private func description(_ words: Words, _ catalogue: Catalogue) -> String {
        sentences(
            own.map { owner in
                let name = name(owner, words, catalogue)
                guard let crossing = owner.crossing else {
                    return words(WidgetPhrase.chartNoCrossing, [("label", name)])
                }
                let requests = words.language.range(crossing.low, crossing.high)
                return words(
                    WidgetPhrase.chartCrossing, [("label", name), ("requests", requests)])
            }, words)
    }

    private func table(_ words: Words, _ catalogue: Catalogue) -> ResultTable {
        func cell(_ cost: Estimate) -> ResultTable.Cell {
            .figure(words.language.money(cost.low, cost.high, currency.written))
        }
        let ticks = requests(words).ticks
        return ResultTable(
            caption: "",
            columns: [.init(words(WidgetPhrase.chartRequests), isFigures: true)]
                + own.map { .init(name($0, words, catalogue), isFigures: true) }
                + apis.map { .init(name($0, words), isFigures: true) },
            rows: ticks.map { tick in
                [.figure(words.number(tick.value, places: 0))]
                    + own.map { cell($0.cost(of: tick.value)) }
                    + apis.map { cell($0.cost(of: tick.value)) }
            })
    }
}

extension OwnCosts {
    /// Requests a day at which the line bends: where another set of devices is added, at most
    /// twenty times.
    fileprivate func steps(from low: Double, to high: Double) -> [Double] {
        var steps = [low]
        var limit = capacity
        while limit < high, limit > 0, steps.count < 40 {
            if limit > low { steps += [limit, limit * 1.000_1] }
            limit += capacity
        }
        return steps + [high]
    }
}
