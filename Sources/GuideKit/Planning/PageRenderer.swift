import Markdown
import Markup
import Pages
import Site
import Sizing
import Widgets

/// Renders planned pages: the page's own text through Markdown and its directives, then the layout
/// around it.
struct PageRenderer: Sendable {
    let frames: Frames
    let rows: RowFigures
    let tiers: [TierRow]
    let tables: Tables
    let sizes: SizeSteps
    /// By language.
    let landmarks: [String: Landmarks]
    /// By language.
    private let terms: [String: TermIndex]
    private let claims: [TestedClaim]

    init(_ site: CheckedSite, frames: Frames, rows: RowFigures) {
        self.frames = frames
        self.rows = rows
        tables = site.content.tables
        sizes = SizeSteps(tables.catalogue.models.all, tables.tiers)
        claims = site.claims
        tiers = TierRow.rows(tables.tiers, catalogue: tables.catalogue)
        landmarks = Dictionary(grouping: site.pages, by: \.page.language)
            .mapValues { Landmarks($0, frames.map) }
        terms = Dictionary(
            uniqueKeysWithValues: site.content.editions.map { edition in
                (edition.code, TermIndex(site.content.tables.glossary, in: edition.code))
            })
    }

    func render(_ page: PlannedPage) -> HTML {
        switch page.kind {
        case .written(let checked): written(checked, page)
        case .model(let figures): model(figures, page)
        case .device(let figures): device(figures, page)
        case .task(let figures): task(figures, page)
        case .list(let pages, let folders): list(pages, folders, page)
        }
    }

    // MARK: Written pages

    private func written(_ checked: CheckedPage, _ page: PlannedPage) -> HTML {
        let outline = checked.page.document.outline.filter { $0.level <= 3 }.map {
            Heading(level: $0.level, anchor: $0.anchor, text: $0.text)
        }
        return chapterPage(
            frames.frame(page, outline: outline, questions: questions(checked, page)),
            kind: kind(of: checked.page),
            body: html(linkingTerms(checked.page, page), rendering(checked, page)),
            sources: checked.page.frontMatter.sources.compactMap { tables.sources[$0.value] })
    }

    private func kind(of page: PageSource) -> PageKind {
        if page.has(directive: "calculator") { return .calculator }
        if page.path == .home { return .home(hasForm: page.has(directive: "decision")) }
        let tables = ["models", "devices", "tasks"]
        return tables.contains { page.has(directive: $0) } ? .table : .chapter
    }

    /// The text with its first use of each term led to the glossary, if the edition has one.
    private func linkingTerms(_ source: PageSource, _ page: PlannedPage) -> Document {
        guard let index = terms[page.edition.code],
            let glossary = landmarks[page.edition.code]?.glossary(in: page.edition),
            glossary.address != page.address
        else { return source.document }
        let address = glossary.address.relative(to: page.address)
        return source.document.linkingTerms(index, except: source.termsLinked) {
            address + "#" + $0
        }
    }

    private func rendering(_ checked: CheckedPage, _ page: PlannedPage) -> Rendering {
        Rendering(
            link: { checked.links.links[$0] ?? $0 },
            image: { checked.links.images[$0] },
            directive: { use in
                checked.directives[use.id].map { view($0, page) } ?? HTML()
            },
            labels: labels(page.edition.words))
    }

    private func labels(_ words: Words) -> Rendering.Labels {
        Rendering.Labels(
            footnotes: words(PagePhrase.textFootnotes),
            footnote: { words(PagePhrase.textFootnote, [("number", words.number($0))]) },
            backToText: { words(PagePhrase.textFootnoteBack, [("number", words.number($0))]) },
            table: { words(PagePhrase.textTable, [("number", words.number($0))]) })
    }

    private func view(_ directive: Directive, _ page: PlannedPage) -> HTML {
        let words = page.edition.words
        let catalogue = tables.catalogue
        switch directive {
        case .figure(let figure): return HTML(figure.text(words))
        case .verbatim(let text): return HTML(text)
        case .tiers: return tierTable(tiers, words: words, link: modelLink(on: page))
        case .engines: return engineTable(catalogue.engines.all, words: words)
        case .audiences: return audienceTable(tables.audiences.all, tiers: tiers, words: words)
        case .sources: return sourcesList(tables.sources.all, words: words)
        case .glossary:
            return glossaryList(
                tables.glossary, words: words,
                languages: [Language(code: "en")] + frames.map.content.editions.map(\.language),
                sources: tables.sources)
        case .claims:
            return claimList(
                claims.map { row($0, page) }, words: words, sources: tables.sources)
        case .models:
            return modelCatalogue(
                rows.sized, tiers: tiers, words: words, link: modelLink(on: page),
                script: script("catalogue.js", on: page))
        case .devices:
            return deviceCatalogue(
                catalogue.devices.all, words: words, link: deviceLink(on: page),
                script: script("catalogue.js", on: page))
        case .accuracy:
            return rows.accuracy.map {
                accuracyView($0, words: words, links: accuracyLinks(on: page))
            }
                ?? HTML()
        case .target:
            return targetForm(
                words: words, assets: calculatorAssets(on: page),
                script: script("target.js", on: page))
        case .calculator(let answer):
            // What could be sized once can be again; each edition reads it in its own language.
            let scenario = answer.scenario.read(in: words.language)
            guard let estimates = try? estimate(scenario, in: catalogue) else { return HTML() }
            let links = frames.assets.links(from: .page(page.address))
            return calculatorForm(
                estimates, catalogue: catalogue, words: words, assets: calculatorAssets(on: page),
                further: FurtherModules(
                    pictures: links[SiteAssets.pictures],
                    configuration: links[SiteAssets.configuration]))
        case .decision(let advice):
            return decisionForm(
                advice, catalogue: catalogue, words: words, assets: adviceAssets(on: page),
                example: example(for: page))
        case .ladder(let advice):
            let task = words.named("task." + advice.task.id)
            return adviceLadder(
                advice, caption: words(PagePhrase.taskLadder, [("task", task)]), words: words,
                catalogue: catalogue, root: root(of: page)) ?? HTML()
        case .tasks:
            return taskCatalogue(
                rows.tasks, in: catalogue, tiers: tiers, words: words, link: taskLink(on: page),
                script: script("catalogue.js", on: page))
        case .scenarios(let table): return table.view(words: words, catalogue: catalogue)
        case .chart(let chart): return chart.view(words: words, catalogue: catalogue)
        case .contextChart(let chart): return chart.view(words: words, catalogue: catalogue)
        case .speedChart(let chart): return chart.view(words: words, catalogue: catalogue)
        case .rooflineChart(let chart): return chart.view(words: words, catalogue: catalogue)
        case .breakEvenChart(let chart): return chart.view(words: words, catalogue: catalogue)
        case .deviceTable(let caption, let columns, let devices):
            return deviceTable(
                caption: caption, columns: columns, devices: devices, words: words,
                link: deviceLink(on: page))
        }
    }

    private func script(_ name: String, on page: PlannedPage) -> String {
        frames.assets.links(from: .page(page.address))[name]
    }

    private func accuracyLinks(on page: PlannedPage) -> AccuracyLinks {
        let catalogue = tables.catalogue
        return AccuracyLinks(
            table: accuracyTable.relative(to: page.address),
            calculator: { calculator(on: page, $0) },
            device: { id in catalogue.devices[id]?.name ?? id },
            model: { id in catalogue.models[id]?.name ?? id })
    }

    private func row(_ tested: TestedClaim, _ page: PlannedPage) -> ClaimRow {
        let hasCalculator = landmarks[page.edition.code]?.calculator(in: page.edition) != nil
        func figure(_ figure: ClaimFigure) -> ClaimRow.Figure {
            ClaimRow.Figure(
                text: figure.text(page.edition.words),
                link: hasCalculator ? figure.query.map { calculator(on: page, $0) } : nil)
        }
        return ClaimRow(
            claim: tested.claim, figure: figure(tested.first),
            other: tested.second.map(figure))
    }

    private func calculatorAssets(on page: PlannedPage) -> CalculatorAssets {
        let links = frames.assets.links(from: .page(page.address))
        let code = page.edition.code
        return CalculatorAssets(
            module: links[SiteAssets.calculator],
            tables: links[SiteAssets.bundle(code)] + " " + links[SiteAssets.calculatorBundle(code)],
            root: root(of: page))
    }

    /// Where the advice stands that the form of a page with a calculator does not give before it is asked.
    private func example(for page: PlannedPage) -> String? {
        guard case .written(let checked) = page.kind, checked.page.has(directive: "calculator"),
            let first = landmarks[page.edition.code]?.advice(in: page.edition),
            first.address != page.address
        else { return nil }
        return first.address.relative(to: page.address)
    }

    private func adviceAssets(on page: PlannedPage) -> CalculatorAssets {
        let links = frames.assets.links(from: .page(page.address))
        let code = page.edition.code
        return CalculatorAssets(
            module: links[SiteAssets.advice],
            tables: links[SiteAssets.bundle(code)] + " " + links[SiteAssets.adviceBundle(code)],
            root: root(of: page))
    }

    private func root(of page: PlannedPage) -> String {
        PagePath.home.address(in: page.edition.code).relative(to: page.address)
    }

    // MARK: Links

    func modelLink(on page: PlannedPage) -> @Sendable (String) -> String? {
        let landmarks = landmarks[page.edition.code]
        return { id in
            landmarks?.model(id, in: page.edition).map { $0.address.relative(to: page.address) }
        }
    }

    func taskLink(on page: PlannedPage) -> @Sendable (String) -> String? {
        let landmarks = landmarks[page.edition.code]
        return { id in
            landmarks?.task(id, in: page.edition).map { $0.address.relative(to: page.address) }
        }
    }

    func deviceLink(on page: PlannedPage) -> @Sendable (String) -> String? {
        let landmarks = landmarks[page.edition.code]
        return { id in
            landmarks?.device(id, in: page.edition).map { $0.address.relative(to: page.address) }
        }
    }
}
