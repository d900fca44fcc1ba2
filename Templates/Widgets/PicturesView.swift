public import Markup
public import Sizing

/// The charts of an answer, or of two in the same charts, as far as they can be drawn. The program and
/// the browser must give the same bytes.
public func picturesView(
    _ first: Estimates, _ second: Estimates?, words: Words, catalogue: Catalogue
) -> HTML {
    let rows = rows(first, second, words)
    var charts: [HTML] = []
    let context = ContextChart(
        caption: words(WidgetPhrase.chartContext), rows: rows, in: catalogue)
    if !context.isEmpty {
        charts.append(context.view(words: words, catalogue: catalogue, id: "picture-context"))
    }
    let speed = SpeedChart(caption: words(WidgetPhrase.chartSpeed), rows: rows, in: catalogue)
    if !speed.isEmpty {
        charts.append(speed.view(words: words, catalogue: catalogue, id: "picture-speed"))
    }
    let roofline = RooflineChart(
        caption: words(WidgetPhrase.chartRoofline), rows: rows, in: catalogue)
    if !roofline.isEmpty {
        charts.append(roofline.view(words: words, catalogue: catalogue, id: "picture-roofline"))
    }
    let breakEven = BreakEvenChart(
        caption: words(WidgetPhrase.chartBreakEven), rows: rows, in: catalogue)
    if !breakEven.isEmpty {
        charts.append(breakEven.view(words: words, catalogue: catalogue, id: "picture-break-even"))
    }
    if charts.isEmpty { return "<p>\(words(WidgetPhrase.chartNone))</p>" }
    return HTML(charts, separator: "\n")
}

/// The charts for a scenario's text; nothing where `render` gives a complaint.
public func renderPictures(_ query: String, _ catalogue: Catalogue, _ words: Words) -> HTML {
    do throws(Complaint) {
        let (first, second) = try asked(query, catalogue, words)
        return picturesView(first, second, words: words, catalogue: catalogue)
    } catch {
        return HTML()
    }
}

/// One is called by its model, two by their places in the form.
private func rows(
    _ first: Estimates, _ second: Estimates?, _ words: Words
) -> [ScenarioTable.Row] {
    guard let second else { return [.init(label: nil, estimates: first)] }
    return [
        .init(label: words(WidgetPhrase.answerFirst), estimates: first),
        .init(label: words(WidgetPhrase.answerSecond), estimates: second),
    ]
}
