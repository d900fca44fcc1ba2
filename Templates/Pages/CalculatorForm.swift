public import Markup
public import Sizing
import Widgets

/// What the calculator's script loads, relative to the page.
public struct CalculatorAssets: Sendable {
    public let module: String
    /// Addresses separated by spaces.
    public let tables: String
    /// The way to the edition's first page: `./` there, else `../`.
    public let root: String

    public init(module: String, tables: String, root: String) {
        self.module = module
        self.tables = tables
        self.root = root
    }
}

/// The modules that the calculator's scripts load when the reader turns to what they do, relative to the
/// page.
public struct FurtherModules: Sendable {
    /// Draws the charts.
    public let pictures: String
    /// Reads a pasted `config.json`.
    public let configuration: String

    public init(pictures: String, configuration: String) {
        self.pictures = pictures
        self.configuration = configuration
    }
}

/// The calculator: the form for a scenario and the answer to it, complete without a script.
///
/// The fields bear the scenario's keys. `data-default` is what the scenario takes where a key is
/// absent, so that the script can leave it out of the address.
public func calculatorForm(
    _ estimates: Estimates, catalogue: Catalogue, words: Words, assets: CalculatorAssets,
    further: FurtherModules
) -> HTML {
    let fields = CalculatorFields(
        scenario: estimates.answer.scenario, catalogue: catalogue, words: words,
        configurationModule: further.configuration)
    return """
        <div class="calculator">
        <form method="get" data-calculator data-ask="answer" data-module="\(assets.module)" \
        data-tables="\(assets.tables)" data-root="\(assets.root)">
        <noscript><p class="aside">\(words(PagePhrase.formNoscript))</p></noscript>
        <p class="aside" data-failure hidden>\(words(PagePhrase.formFailed))</p>
        \(cases(words))
        \(fields.main)
        \(fields.details)
        <datalist id="models" data-list="models"></datalist>
        \(buttons(words))
        </form>
        <section class="result" aria-labelledby="result-title">
        <h2 class="unseen" id="result-title">\(words(WidgetPhrase.answerTitle))</h2>
        <p class="unseen" data-status role="status"></p>
        <div data-answer>\(answerView(estimates, words: words, catalogue: catalogue))</div>
        \(pictures(further, words))
        </section>
        </div>
        """
}

/// What is drawn is drawn by the script alone, once this is open.
private func pictures(_ further: FurtherModules, _ words: Words) -> HTML {
    """
    <details class="part pictures" data-pictures data-module="\(further.pictures)">\
    <summary>\(words(PagePhrase.formPictures))</summary>
    \(partFailure(words))
    <div data-drawn></div>
    </details>
    """
}

/// Shown where a further module could not be loaded.
func partFailure(_ words: Words) -> HTML {
    "<p class=\"aside\" data-failure hidden>\(words(PagePhrase.formPartFailed))</p>"
}

/// Which of two scenarios the form shows; shown by the script once there are two.
private func cases(_ words: Words) -> HTML {
    """
    <div class="cases" role="group" aria-label="\(words(PagePhrase.formCase))" data-cases hidden>
    <button type="button" data-case="a" aria-pressed="true">\(words(WidgetPhrase.answerFirst))</button>
    <button type="button" data-case="b" aria-pressed="false">\(words(WidgetPhrase.answerSecond))</button>
    <button type="button" data-remove>\(words(PagePhrase.formRemove))</button>
    </div>
    """
}

/// What needs the script, and is shown by it.
private func buttons(_ words: Words) -> HTML {
    let done = words(PagePhrase.formCopied)
    return """
        <p class="after">
        <button type="button" data-compare>\(words(PagePhrase.formCompare))</button>
        <button type="button" data-copy-link data-done="\(done)">\
        \(words(PagePhrase.formCopyLink))</button>
        <button type="button" data-copy-markdown data-done="\(done)">\
        \(words(PagePhrase.formCopyMarkdown))</button>
        </p>
        """
}
