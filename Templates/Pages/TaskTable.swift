public import Markup
public import Sizing
import Widgets

/// The whole table of tasks: `{tasks}`. `link` gives the address of a task's page by its id.
public func taskCatalogue(
    _ tasks: [TaskFigures], in tables: Catalogue, tiers: [TierRow], words: Words,
    link: (String) -> String?, script: String
) -> HTML {
    let own = tasks.filter { $0.language.rawValue == words.language.code }
    let columns = [
        ResultTable.Column(words(PagePhrase.taskTask)),
        .init(words(PagePhrase.taskLevel), isFigures: true),
        .init(words(PagePhrase.taskHardest)),
        .init(words(PagePhrase.taskSize)),
        .init(words(PagePhrase.taskFirst)),
        .init(words(PagePhrase.taskMonth), isFigures: true),
    ]
    let table = ResultTable(
        caption: words(PagePhrase.taskCaption), columns: columns,
        rows: own.map { row($0, tables, tiers, words, link) }, isCatalogue: true)
    let filter = CatalogueFilter(column: 3, values: tiers.map { $0.name(words) })
    return catalogue(table.view(words), [filter.view(columns, words)], words, script)
}

private func row(
    _ figures: TaskFigures, _ catalogue: Catalogue, _ tiers: [TierRow], _ words: Words,
    _ link: (String) -> String?
) -> [ResultTable.Cell] {
    let task = figures.task
    let title = words.named("task." + task.id)
    let name: HTML = link(task.id).map { "<a href=\"\($0)\">\(title)</a>" } ?? HTML(title)
    let first = figures.advice.choices.first
    return [
        .text(name), .figure(words.number(task.level)),
        figures.hardest.map { .text(words.named("ability." + $0)) } ?? .none,
        size(figures, tiers, words),
        first.map { .text(catalogue.models[$0.model]?.name ?? $0.model) } ?? .none,
        first.map { choice in
            .figure(words.language.range(choice.costMonth.low, choice.costMonth.high))
        } ?? .none,
    ]
}

private func size(
    _ figures: TaskFigures, _ tiers: [TierRow], _ words: Words
) -> ResultTable.Cell {
    switch figures.advice.verdict {
    case .noModel: .text(words(PagePhrase.taskNoModel))
    case .specialised: .text(words(PagePhrase.taskSpecialised))
    case .none: .none
    case .small, .medium, .large, .frontier:
        tiers.first { $0.tier.id == figures.advice.tier }.map { .text($0.name(words)) } ?? .none
    }
}
