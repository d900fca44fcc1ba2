import Markup

/// A line or a kind of mark in a chart's key.
struct ChartKey: Sendable {
    enum Sign: Sendable {
        case line, limit, dot, ring, square
    }

    let sign: Sign
    /// 1 to 5.
    let style: Int
    let text: String

    /// Of a line with its band.
    init(line style: Int, _ text: String) { self.init(.line, style: style, text) }

    /// Of a limit across.
    init(limit text: String) { self.init(.limit, style: 0, text) }

    init(_ sign: Sign, style: Int, _ text: String) {
        self.sign = sign
        self.style = style
        self.text = text
    }

    var entry: HTML {
        let drawing: HTML
        switch sign {
        case .line: drawing = "<line class=\"s\(style)\" x2=\"22\" y1=\"5\" y2=\"5\"/>"
        case .limit: drawing = "<line class=\"limit\" x2=\"22\" y1=\"5\" y2=\"5\"/>"
        case .dot: drawing = "<circle class=\"s\(style)\" cx=\"11\" cy=\"5\" r=\"5\"/>"
        case .ring: drawing = "<circle class=\"s\(style) ring\" cx=\"11\" cy=\"5\" r=\"4\"/>"
        case .square:
            drawing = "<rect class=\"s\(style)\" x=\"6.5\" y=\".5\" width=\"9\" height=\"9\"/>"
        }
        return """
            <li><svg class="plot" width="22" height="10" aria-hidden="true">\(drawing)</svg> \
            <span>\(text)</span></li>
            """
    }
}

/// What every chart has around its drawing: the caption, the key, and the same figures as a table
/// behind a disclosure, which needs an `id` where the chart is drawn anew and it is to stay open.
func chartFigure(
    caption: String, keys: [ChartKey] = [], plot: HTML, note: String? = nil, table: ResultTable,
    id: HTML? = nil, words: Words
) -> HTML {
    let key: HTML? =
        keys.isEmpty ? nil : "<ul class=\"key marks\">\(HTML(keys.map { $0.entry }))</ul>"
    let note: HTML? = note.map { "<p class=\"hint\">\($0)</p>" }
    let title: HTML? =
        caption.utf8.isEmpty ? nil : "<figcaption>\(caption)</figcaption>"
    let place: HTML? = id.map { " id=\"\($0)\"" }
    return """
        <figure class="chart">\(title)\(key)
        \(plot)
        \(note)
        <details\(place)><summary>\(words(WidgetPhrase.chartFigures))</summary>
        \(table.view(words, name: caption))</details></figure>
        """
}
