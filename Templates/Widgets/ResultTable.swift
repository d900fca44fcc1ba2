public import Markup

/// A table of results: a caption, headings that stay, numbers in columns of equal decimals.
public struct ResultTable: Sendable {
    public enum Cell: Sendable {
        case text(HTML)
        /// Written by `Words`, without a unit.
        case figure(String)
        /// Not known, or does not apply.
        case none

        public static func text(_ text: String) -> Cell { .text(HTML(text)) }

        var isFigure: Bool {
            switch self {
            case .figure: true
            case .text, .none: false
            }
        }
    }

    public struct Column: Sendable {
        public let title: String
        /// Right-aligned, with figures of equal width.
        public let isFigures: Bool

        public init(_ title: String, isFigures: Bool = false) {
            self.title = title
            self.isFigures = isFigures
        }
    }

    public let caption: String
    public let columns: [Column]
    /// Each as long as `columns`; the first cell names the row.
    public let rows: [[Cell]]
    /// What `site.js` may do with it: a table that can be sorted and filtered.
    public let isCatalogue: Bool

    public init(caption: String, columns: [Column], rows: [[Cell]], isCatalogue: Bool = false) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.isCatalogue = isCatalogue
    }

    /// `name` is what a table without a caption is called; else by its first column.
    public func view(_ words: Words, name: String = "") -> HTML {
        let headings = columns.map { column -> HTML in
            column.isFigures
                ? "<th scope=\"col\" class=\"n\">\(column.title)</th>"
                : "<th scope=\"col\">\(column.title)</th>"
        }
        let caption: HTML? = caption.isEmpty ? nil : "<caption>\(self.caption)</caption>"
        return """
            <div class="\(isCatalogue ? "table-scroll tall" : "table-scroll" as HTML)" tabindex="0" \
            role="region"\(regionName(name))>
            <table>\(caption)
            <thead><tr>\(HTML(headings))</tr></thead>
            <tbody>
            \(rows.map { row($0, words) })
            </tbody></table></div>
            """
    }

    private func regionName(_ name: String) -> HTML? {
        var text = caption
        if text.isEmpty { text = name }
        if text.isEmpty { text = columns.first?.title ?? "" }
        return text.isEmpty ? nil : " aria-label=\"\(text)\""
    }

    private func row(_ cells: [Cell], _ words: Words) -> HTML {
        var row: HTML = "<tr>"
        for (index, cell) in cells.enumerated() {
            let isFigures = index < columns.count && columns[index].isFigures
            row.append(index == 0 ? heading(cell, words) : data(cell, isFigures, words))
        }
        row.append("</tr>")
        return row
    }

    private func heading(_ cell: Cell, _ words: Words) -> HTML {
        let style: HTML = cell.isFigure ? " class=\"n\"" : ""
        return "<th scope=\"row\"\(style)>\(content(cell, words))</th>"
    }

    private func data(_ cell: Cell, _ isFigures: Bool, _ words: Words) -> HTML {
        isFigures
            ? "<td class=\"n\">\(content(cell, words))</td>" : "<td>\(content(cell, words))</td>"
    }

    private func content(_ cell: Cell, _ words: Words) -> HTML {
        switch cell {
        case .text(let text): text
        case .figure(let figure): HTML(figure)
        case .none:
            "<span class=\"none\" title=\"\(words(WidgetPhrase.tableEmpty))\">—</span>"
        }
    }
}
