import Markup
import Sizing

/// The formulas behind a choice's figures, with the reader's own values in them.
extension AdviceView {
    func sums(_ choice: Choice, _ memory: Answer?, number: Int) -> HTML {
        let month = choice.terms.prices.map { apiMonth(choice, $0) } ?? deviceMonth(choice)
        let lines = [
            memory.flatMap(memorySum), month, million(choice), load(choice), speed(choice),
            quality(choice),
        ].compactMap { $0 }
        return """
            <details class="sums" id="sums-\(number)"><summary>\(say(.sums))</summary>
            <ul>
            \(HTML(lines.map { line -> HTML in "<li>\(line)</li>" }, separator: "\n"))
            </ul></details>
            """
    }

    private func memorySum(_ answer: Answer) -> String? {
        answer.placement.map { placement in
            say(
                .sumMemory,
                [
                    ("sum", answer.memory.sum(say.words)),
                    ("total", say.words.memory(Double(answer.memory.total))),
                    ("room", say.words.memory(Double(placement.room))),
                ])
        }
    }

    private func deviceMonth(_ choice: Choice) -> String {
        let devices = choice.count * choice.replicas
        return say(
            .sumMonth,
            [
                ("hour", say.money(choice.costMonth, over: choice.terms.hours * Double(devices))),
                ("hours", say.words.number(choice.terms.hours, places: 1)),
                ("devices", say.words.number(devices)), ("month", say.money(choice.costMonth)),
            ])
    }

    private func apiMonth(_ choice: Choice, _ prices: (prompt: Double, output: Double)) -> String {
        let million = Double(1_000_000)
        let each =
            (prices.prompt * Double(length.prompt) + prices.output * choice.terms.written)
            / million
        return say(
            .sumAPI,
            [
                ("requests", say.words.number(choice.terms.requestsMonth, places: 0)),
                ("prompt", say.words.number(length.prompt)),
                ("prompt-price", say.money(Estimate(exactly: prices.prompt))),
                ("output", say.words.number(choice.terms.written, places: 0)),
                ("output-price", say.money(Estimate(exactly: prices.output))),
                ("month", say.money(Estimate(exactly: each * choice.terms.requestsMonth))),
            ])
    }

    private func million(_ choice: Choice) -> String {
        let tokens =
            choice.terms.requestsMonth * (Double(length.prompt) + Double(length.output))
        return say(
            .sumMillion,
            [
                ("month", say.money(choice.costMonth)),
                ("tokens", say.words.language.compact(tokens)),
                ("requests", say.words.number(choice.terms.requestsMonth, places: 0)),
                ("prompt", say.words.number(length.prompt)),
                ("output", say.words.number(length.output)),
                ("million", say.money(choice.costMillion)),
            ])
    }

    private func load(_ choice: Choice) -> String? {
        choice.throughput.map { _ in
            let requests = Double(advice.requirements.requests)
            let rate = requests * choice.terms.written / 3600
            // Of requests with their thoughts, which the calculator's scenario has not.
            let throughput = choice.busy > 0 ? rate / choice.busy : 0
            return say(
                .sumBusy,
                [
                    ("requests", say.words.number(advice.requirements.requests)),
                    ("output", say.words.number(choice.terms.written, places: 0)),
                    ("rate", say.rate(Estimate(exactly: rate))),
                    ("throughput", say.rate(Estimate(exactly: throughput))),
                    ("busy", say.share(choice.busy)),
                ])
        }
    }

    private func speed(_ choice: Choice) -> String? {
        choice.scenario.map { say(.sumSpeed, [("users", say.words.users($0.users))]) }
    }

    private func quality(_ choice: Choice) -> String {
        var list = ""
        for ability in choice.terms.abilities {
            if !list.isEmpty { list += say.semicolon }
            list += say(
                .sumAbility,
                [
                    ("ability", say.words.named("ability." + ability.id)),
                    ("score", say.points(ability.score)), ("needed", say.points(ability.needed)),
                    ("evidence", say.evidence(ability.evidence)),
                ])
        }
        return say(.sumQuality, [("abilities", list), ("quality", say.points(choice.quality))])
    }

    private var length: RequestLength { RequestLength(advice.requirements, advice.task) }
}
