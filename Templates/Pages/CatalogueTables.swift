public import Markup
public import Sizing
import Widgets

/// The whole table of models: `{models}`. `link` gives the address of a model's page by its id, `script`
/// is what sorts and filters.
public func modelCatalogue(
    _ sized: SizedModels, tiers: [TierRow], words: Words, link: (String) -> String?,
    script: String
) -> HTML {
    let models = sized.catalogue.models.all
    let gib = words(UnitPhrase.gib)
    let billion = words(UnitPhrase.billion)
    let formats = sized.shown.formatsAcross.compactMap { sized.catalogue.formats[$0] }
    let columns =
        [
            ResultTable.Column(words(WidgetPhrase.columnModel)),
            .init(words(PagePhrase.modelDeveloper)), .init(words(PagePhrase.modelTier)),
            .init(words(WidgetPhrase.columnParameters, [("unit", billion)]), isFigures: true),
            .init(words(WidgetPhrase.columnActive, [("unit", billion)]), isFigures: true),
        ]
        + formats.map { format in
            let title = words(
                PagePhrase.catalogueMemoryIn, [("format", format.name), ("unit", gib)])
            return .init(title, isFigures: true)
        } + [
            .init(words(WidgetPhrase.columnContextMax), isFigures: true),
            .init(words(PagePhrase.modelLicence)),
            .init(words(PagePhrase.modelReleased), isFigures: true),
        ]
    let table = ResultTable(
        caption: words(PagePhrase.catalogueModels), columns: columns,
        rows: models.map { model in
            row(model, tier(of: model, tiers), sized, formats, words, link)
        },
        isCatalogue: true)
    let filters = [
        CatalogueFilter(column: 2, values: tiers.map { $0.name(words) }),
        CatalogueFilter(column: 1, distinct: models.map(\.developer)),
        CatalogueFilter(
            column: columns.count - 2, distinct: models.compactMap(\.license)),
    ]
    return catalogue(table.view(words), filters.map { $0.view(columns, words) }, words, script)
}

private func tier(of model: Model, _ tiers: [TierRow]) -> TierRow? {
    let size = Double(model.paramsTotal)
    return tiers.first { row in row.tier.upToBillion.map { size <= $0 * 1e9 } ?? true }
}

private func row(
    _ model: Model, _ tier: TierRow?, _ sized: SizedModels, _ formats: [Format], _ words: Words,
    _ link: (String) -> String?
) -> [ResultTable.Cell] {
    let answers = formats.map {
        ModelFigures.answer(
            model, $0, context: sized.shown.usualContext, in: sized.catalogue)
    }
    let active = model.paramsActive.map { Double($0) } ?? answers.first??.activeParameters
    let name: HTML =
        link(model.id).map { "<a href=\"\($0)\">\(model.name)</a>" } ?? HTML(model.name)
    let memories = answers.map { answer -> ResultTable.Cell in
        guard let answer, answer.hasShape else { return .none }
        return .figure(words.gib(Double(answer.memory.total)))
    }
    let start: [ResultTable.Cell] = [
        .text(name), .text(model.developer), tier.map { .text($0.name(words)) } ?? .none,
        .figure(words.parametersFigure(Double(model.paramsTotal))),
        active.map { .figure(words.parametersFigure($0)) } ?? .none,
    ]
    return start + memories + [
        model.maxContext.map { .figure(words.number($0)) } ?? .none,
        model.license.map { .text($0) } ?? .none,
        model.released.map { .figure($0) } ?? .none,
    ]
}

/// The whole table of devices: `{devices}`.
public func deviceCatalogue(
    _ devices: [Device], words: Words, link: (String) -> String?, script: String
) -> HTML {
    let columns = DeviceColumn.allCases
    let view = deviceTable(
        caption: words(PagePhrase.catalogueDevices), columns: columns,
        devices: devices, isCatalogue: true, words: words, link: link)
    let kinds = Device.Kind.allCases.filter { kind in devices.contains { $0.kind == kind } }
    let filter = CatalogueFilter(
        column: columns.firstIndex(of: .kind) ?? 0,
        values: kinds.map { words.named(PhraseKeys.key($0)) })
    return catalogue(view, [filter.view(words(WidgetPhrase.columnKind), words)], words, script)
}

/// The table with fields that `script` shows and uses to filter the rows.
func catalogue(
    _ table: HTML, _ filters: [HTML], _ words: Words, _ script: String
) -> HTML {
    """
    <div class="catalogue" data-shown="\(words(PagePhrase.catalogueShown))" \
    data-sort="\(words(PagePhrase.catalogueSort))">
    <p class="filter"><label>\(words(PagePhrase.catalogueFilter)) \
    <input type="search" autocomplete="off" spellcheck="false"></label>
    \(filters)
    <output aria-live="polite"></output></p>
    \(table)
    <script type="module" src="\(script)"></script></div>
    """
}
