import Markup
import Sizing
import Widgets

/// Advice for the terminal.
struct AdviceText {
    let advice: Advice
    let say: RemarkWords

    private var words: Words { say.words }

    var text: String {
        var lines = [title] + advice.reasons.map { "  " + say($0) }
        lines += part("choices", advice.choices.map(choice))
        lines += part("ladder", advice.ladder.map { line($0.choice) })
        lines += part("routing", (advice.routing?.remarks ?? []).map { say($0) })
        lines += part("tuning", (advice.tuning?.remarks ?? []).map { say($0) })
        lines += part("own-or-api", (advice.ownOrAPI?.remarks ?? []).map { say($0) })
        lines += part("loosening", (advice.loosening?.remarks ?? []).map { say($0) })
        lines += part("risks", advice.risks.map { say($0) })
        return lines.joined(separator: "\n")
    }

    private var title: String {
        let task = words.named("task." + advice.task.id)
        let tier = advice.tier.map { " · " + words.named("tier.\($0).name") } ?? ""
        return "\(task): \(advice.verdict.rawValue)\(tier)"
    }

    private func part(_ name: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [name + ":"] + lines.map { "  " + $0 }
    }

    private func choice(_ choice: Choice) -> String {
        var text = line(choice)
        if let decode = choice.decode { text += " · " + say.rate(decode) }
        if let first = choice.firstToken { text += " · " + say.seconds(first) }
        return text + " · " + words.number(choice.quality, places: 0) + "/"
            + words.number(choice.needed, places: 0) + " " + choice.evidence.rawValue
    }

    private func line(_ choice: Choice) -> String {
        var parts = [say.model(choice.model)]
        if let quant = choice.quant { parts.append(quant) }
        if let device = choice.device {
            // Copies first, unless each has a device to itself.
            let isWhole = choice.replicas > 1 && choice.count > 1
            let number =
                isWhole
                ? "\(choice.replicas) × (\(choice.count) × "
                : "\(choice.replicas * choice.count) × "
            parts.append(number + say.device(device) + (isWhole ? ")" : ""))
        }
        parts += [choice.basis.rawValue, say.money(choice.costMonth)]
        return parts.joined(separator: " · ")
    }
}
