public import Markup
public import Sizing
import Widgets

/// The decision form: what a technical lead knows about the task, and the advice for it, complete
/// without a script.
///
/// The fields bear the requirements' keys. `data-default` is what the requirements take where a key is
/// absent, so that the script can leave it out of the address.
///
/// `example` is the address of another page with the same form and its advice: then this one waits to be
/// asked, and has no more of the list of devices than the calculator's form beside it.
public func decisionForm(
    _ advice: Advice, catalogue: Catalogue, words: Words, assets: CalculatorAssets,
    example: String? = nil
) -> HTML {
    let fields = DecisionFields(
        requirements: advice.requirements, catalogue: catalogue, words: words,
        hasDevices: example == nil)
    let answer: HTML =
        example == nil
        ? adviceView(advice, words: words, catalogue: catalogue, root: assets.root)
        : "<p class=\"hint\">\(words(DecisionPhrase.waiting))</p>"
    return """
        <div class="calculator decision">
        <form method="get" data-ask="advise" \
        data-module="\(assets.module)" data-tables="\(assets.tables)" data-root="\(assets.root)" \
        aria-label="\(words(DecisionPhrase.title))">
        <noscript><p class="aside">\(apology(.formNoscript, .noScript, example, words))</p></noscript>
        <p class="aside" data-failure hidden>\(apology(.formFailed, .failed, example, words))</p>
        \(fields.main)
        <details class="more"><summary>\(words(DecisionPhrase.more))</summary>
        \(fields.more)
        </details>
        <p class="after">
        \(example.map { _ in askButton(words) })
        <button type="button" data-copy-link data-done="\(words(PagePhrase.formCopied))">\
        \(words(PagePhrase.formCopyLink))</button>
        </p>
        </form>
        <section class="result" aria-labelledby="advice-title">
        <h2 class="unseen" id="advice-title">\(words(DecisionPhrase.result))</h2>
        <p class="unseen" data-status role="status"></p>
        <div data-answer>\(answer)</div>
        </section>
        </div>
        """
}

private func askButton(_ words: Words) -> HTML {
    "<button type=\"submit\">\(words(DecisionPhrase.ask))</button>"
}

/// Why there is no other advice, and where some stands if not below.
private func apology(
    _ beside: PagePhrase, _ alone: DecisionPhrase, _ example: String?, _ words: Words
) -> HTML {
    guard let example else { return HTML(words(beside)) }
    return "\(words(alone)) <a href=\"\(example)\">\(words(DecisionPhrase.example))</a>"
}
