import Markup
import Sizing

/// The choices, one card each.
extension AdviceView {
    var choices: HTML? {
        let all =
            advice.verdict == .none ? advice.loosening.map { [$0.choice] } ?? [] : advice.choices
        if all.isEmpty { return nil }
        var cards: [HTML] = []
        for choice in all { cards.append(card(choice, number: cards.count + 1)) }
        return "<ol class=\"options\">\n\(HTML(cards, separator: "\n"))\n</ol>"
    }

    /// What the choices are worth and cost, in a picture.
    var frontier: HTML? {
        if advice.choices.count < 2 { return nil }
        return FrontierChart(
            caption: say.words(WidgetPhrase.chartFrontier), qualityTitle: say(.quality),
            costTitle: say(.month), currency: advice.requirements.currency,
            choices: advice.choices.map { choice in
                FrontierChart.Choice(
                    name: say.line(choice), quality: whole(choice.quality), cost: choice.costMonth)
            }
        ).view(words: say.words)
    }

    /// Points of quality: tests tell no parts of them apart.
    func whole(_ quality: Double) -> Double { quality.rounded(.toNearestOrEven) }

    private func card(_ choice: Choice, number: Int) -> HTML {
        let answer = sized(choice)
        return """
            <li class="option">
            <p class="name">\(model(choice)) <span>\(say.place(choice))</span> \
            <em class="tag">\(say.basis(choice.basis))</em></p>
            \(answer.map(bar))
            <dl class="figures">
            \(HTML(figures(choice), separator: "\n"))
            </dl>
            \(notes(choice))
            \(sums(choice, answer, number: number))
            \(calculator(choice))
            </li>
            """
    }

    /// One copy as the calculator has it; `nil` at an API.
    private func sized(_ choice: Choice) -> Answer? {
        guard let scenario = choice.scenario,
            let answer = try? size(scenario, in: say.catalogue), answer.hasShape
        else { return nil }
        return answer
    }

    /// Its name, with a link if it has a page.
    private func model(_ choice: Choice) -> HTML {
        let name = say.modelName(choice.model)
        guard say.catalogue.models[choice.model] != nil else { return "<strong>\(name)</strong>" }
        return "<a href=\"\(say.root)models/\(choice.model)/\"><strong>\(name)</strong></a>"
    }

    private func bar(_ answer: Answer) -> HTML {
        MemoryBar(
            label: answer.modelName(say.words), memory: answer.memory, placement: answer.placement
        ).svg(say.words)
    }

    private func figures(_ choice: Choice) -> [HTML] {
        var figures = [
            figure(.month, say.money(choice.costMonth)),
            figure(.million, say.money(choice.costMillion)),
        ]
        if let time = choice.firstToken { figures.append(figure(.firstToken, say.seconds(time))) }
        if let rate = choice.decode { figures.append(figure(.decode, say.rate(rate))) }
        if choice.basis != .api { figures.append(figure(.busy, say.share(choice.busy))) }
        figures.append(
            figure(
                .quality,
                say(
                    .qualityOf,
                    [
                        ("quality", say.points(choice.quality)),
                        ("needed", say.points(choice.needed)),
                        ("evidence", say.evidence(choice.evidence)),
                    ])))
        return figures
    }

    private func figure(_ title: AdvicePhrase, _ text: String) -> HTML {
        "<div><dt>\(say(title))</dt><dd>\(text)</dd></div>"
    }

    private func notes(_ choice: Choice) -> HTML? { remarks(choice.remarks) }

    /// The same scenario where everything about it can be seen and changed.
    private func calculator(_ choice: Choice) -> HTML? {
        choice.scenario.map { scenario -> HTML in
            """
            <p class="after"><a href="\(say.root)calculator/?\(scenario.query)">\
            \(say(.openInCalculator))</a></p>
            """
        }
    }
}
