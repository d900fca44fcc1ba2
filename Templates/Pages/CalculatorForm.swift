public import Markup
public import Sizing
import Widgets

/// What the calculator's script loads, relative to the page.
public struct CalculatorAssets: Sendable {
    public let module: String
    public let tables: String

    public init(module: String, tables: String) {
        self.module = module
        self.tables = tables
    }
}

/// The calculator: the form for a scenario and the answer to it, complete without a script.
///
/// The fields bear the scenario's keys. `data-default` is what the scenario takes where a key is
/// absent, so that the script can leave it out of the address.
public func calculatorForm(
    _ answer: Answer, catalogue: Catalogue, words: Words, assets: CalculatorAssets
) -> HTML {
    let fields = CalculatorFields(
        scenario: answer.scenario, catalogue: catalogue, words: words)
    return """
        <div class="calculator">
        <form method="get" data-calculator data-module="\(assets.module)" \
        data-tables="\(assets.tables)">
        <noscript><p class="aside">\(words(PagePhrase.formNoscript))</p></noscript>
        <p class="aside" data-failure hidden>\(words(PagePhrase.formFailed))</p>
        \(fields.main)
        <details class="more"><summary>\(words(PagePhrase.formDetails))</summary>
        \(fields.more)
        </details>
        <p class="after"><button type="button" data-copy-link data-done="\
        \(words(PagePhrase.formCopied))" hidden>\(words(PagePhrase.formCopyLink))</button></p>
        </form>
        <section class="result" aria-labelledby="result-title">
        <h2 class="unseen" id="result-title">\(words(WidgetPhrase.answerTitle))</h2>
        <p class="unseen" data-status role="status"></p>
        <div data-answer>\(answerView(answer, words: words, catalogue: catalogue))</div>
        </section>
        </div>
        """
}
