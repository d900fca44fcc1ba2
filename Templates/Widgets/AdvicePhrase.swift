public import Markup

/// The phrases of the advice, beside those that rules, tasks and abilities have of their own.
public enum AdvicePhrase: String, Phrase {
    // The verdict.
    case verdictNoModel = "advice.verdict.no-model"
    case verdictSpecialised = "advice.verdict.specialised"
    case verdictModel = "advice.verdict.model"
    case verdictLarger = "advice.verdict.larger"
    case verdictNone = "advice.verdict.none"
    case verdictLoosened = "advice.verdict.loosened"

    // Headings, in their order.
    case reasons = "advice.reasons"
    case choices = "advice.choices"
    case ladder = "advice.ladder"
    case routing = "advice.routing"
    case tuning = "advice.tuning"
    case ownOrAPI = "advice.own-or-api"
    case risks = "advice.risks"

    // Ways to run a model.
    case basisRented = "advice.basis.rented"
    case basisBought = "advice.basis.bought"
    case basisOwned = "advice.basis.owned"
    case basisAPI = "advice.basis.api"
    case copies = "advice.copies"

    // Figures of a choice.
    case quality = "advice.quality"
    case qualityOf = "advice.quality-of"
    case firstToken = "advice.first-token"
    case decode = "advice.decode"
    case month = "advice.month"
    case million = "advice.million"
    case busy = "advice.busy"
    case openInCalculator = "advice.open"
    case evidenceIndependent = "advice.evidence.independent"
    case evidenceMaker = "advice.evidence.maker"
    case evidenceInterpolated = "advice.evidence.interpolated"

    // Their formulas.
    case sums = "advice.sums"
    case sumMemory = "advice.sum-memory"
    case sumMonth = "advice.sum-month"
    case sumAPI = "advice.sum-api"
    case sumMillion = "advice.sum-million"
    case sumBusy = "advice.sum-busy"
    case sumSpeed = "advice.sum-speed"
    case sumQuality = "advice.sum-quality"
    case sumAbility = "advice.sum-ability"

    // The ladder.
    case stepFirst = "advice.step-first"
    case stepNext = "advice.step-next"
    case stepDearer = "advice.step-dearer"
    case stepCheaper = "advice.step-cheaper"

    // Routing.
    case routingBlended = "advice.routing-blended"
    case routingParts = "advice.routing-parts"

    // Fine-tuning.
    case tuningEnough = "advice.tuning-enough"
    case tuningTooFew = "advice.tuning-too-few"
    case tuningNeed = "advice.tuning-need"
    case tuningCost = "advice.tuning-cost"

    // Own hardware against an API.
    case ownMonth = "advice.own-month"
    case ownCheaper = "advice.own-cheaper"
    case apiCheaper = "advice.api-cheaper"
    case unclear = "advice.unclear"
    case ownFrom = "advice.own-from"

    case sources = "advice.sources"
}
