public import Markup

/// The phrases of the decision form alone.
public enum DecisionPhrase: String, Phrase {
    case title = "advice.form-title"
    case result = "advice.form-result"
    case ask = "advice.form-ask"
    case waiting = "advice.form-waiting"
    case noScript = "advice.form-noscript"
    case failed = "advice.form-failed"
    case example = "advice.form-example"
    case task = "advice.form-task"
    case more = "advice.form-more"
    case hardware = "advice.form-hardware"
    case none = "advice.form-none"
    case hintRequests = "advice.form-hint-requests"
    case hintBudget = "advice.form-hint-budget"
    case hintExamples = "advice.form-hint-examples"
    case hintRoute = "advice.form-hint-route"
    case other = "group.other"
}
