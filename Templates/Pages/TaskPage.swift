public import Markup
public import Site
public import Sizing
import Widgets

/// Where the pages around a task's lie, relative to it.
public struct TaskLinks: Sendable {
    /// The decision form with the task's usual requirements; `nil` where no page has it.
    public let form: String?
    public let all: Link?
    /// Other tasks of the same level.
    public let similar: [Link]
    /// The way to the edition's first page, with which links of the advice begin.
    public let root: String

    public init(form: String?, all: Link?, similar: [Link], root: String) {
        self.form = form
        self.all = all
        self.similar = similar
        self.root = root
    }
}

/// One task: what it is, what it asks of a model, the advice for its usual requirements.
public func taskPage(
    _ frame: Frame, figures: TaskFigures, catalogue: Catalogue, sources: [Source],
    links: TaskLinks
) -> HTML {
    let view = TaskView(
        figures: figures, catalogue: catalogue, links: links, words: frame.words)
    return layout(
        frame, kind: .table,
        body: """
            \(view.lead)
            \(view.needs)
            \(view.advice)
            \(view.similar)
            \(figuresFrom(sources, words: frame.words))
            """)
}

struct TaskView {
    let figures: TaskFigures
    let catalogue: Catalogue
    let links: TaskLinks
    let words: Words

    private var task: TaskRow { figures.task }

    var lead: HTML {
        let form: HTML? = links.form.map { address -> HTML in
            """
            <p><a class="action" href="\(address)">\(words(PagePhrase.taskOpenForm))</a></p>
            """
        }
        return """
            <p class="lead">\(words.named("task." + task.id + ".about"))</p>
            \(form)
            \(definitionList(facts))
            """
    }

    private var facts: [(name: String, value: HTML?)] {
        let level =
            words.number(task.level) + " · "
            + words.named("group.level-\(task.level)")
        let lengths = words(
            PagePhrase.taskLengths,
            [("prompt", words.tokens(task.prompt)), ("output", words.tokens(task.output))])
        return [
            (words(PagePhrase.taskLevel), task.kind == .model ? HTML(level) : nil),
            (words(PagePhrase.taskTypical), task.kind == .noModel ? nil : HTML(lengths)),
        ]
    }

    var needs: HTML? {
        if figures.needs.isEmpty { return nil }
        let columns =
            [ResultTable.Column(words(PagePhrase.modelAbility))]
            + Requirements.Quality.allCases.map { quality in
                .init(words.named("quality." + quality.rawValue))
            }
        let table = ResultTable(
            caption: words(PagePhrase.taskNeedsCaption), columns: columns,
            rows: figures.needs.map { need in
                [.text(words.named("ability." + need.ability))] + need.levels.map(cell)
            })
        return """
            <h2 id="needs">\(words(PagePhrase.taskNeeds))</h2>
            \(table.view(words))
            """
    }

    private func cell(_ level: TaskFigures.Level?) -> ResultTable.Cell {
        guard let level else { return .none }
        let value = ("level", words.number(level.value, places: 0))
        guard let size = level.size else { return .text(words(PagePhrase.taskUnreached, [value])) }
        return .text(
            words(PagePhrase.taskReached, [value, ("size", words.wholeParameters(rounded(size)))]))
    }

    /// To a tenth of a billion below ten, to whole billions above: a curve says no more.
    private func rounded(_ billions: Double) -> Double {
        billions < 10
            ? (billions * 10).rounded(.up) * 1e8 : billions.rounded(.up) * 1e9
    }

    var advice: HTML {
        let isModel = task.kind == .model
        let title = words(isModel ? PagePhrase.taskAdvice : .taskInstead)
        let requests = words.number(figures.advice.requirements.requests)
        let note: HTML? =
            figures.advice.choices.isEmpty
            ? nil
            : "<p>\(words(PagePhrase.taskAdviceNote, [("requests", requests)]))</p>"
        return """
            <h2 id="advice">\(title)</h2>
            \(note)
            \(adviceView(figures.advice, words: words, catalogue: catalogue, root: links.root))
            """
    }

    var similar: HTML? {
        let all = (links.similar + [links.all].compactMap(\.self))
            .map { link -> HTML in "<li>\(anchor(link))</li>" }
        if all.isEmpty { return nil }
        return """
            <h2 id="similar">\(words(PagePhrase.taskSameLevel))</h2>
            <ul class="row">\(HTML(all))</ul>
            """
    }
}
