internal import Markup

extension HTMLWriter {
    /// A wide table scrolls in a region of its own, which the keyboard reaches and a screen reader
    /// names by the caption.
    mutating func writeTable(_ table: Table, number: Int) {
        output.startLine()
        let caption = table.caption.plainText
        let label = caption.isEmpty ? rendering.labels.table(number) : caption
        output.append(
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">\n<table>\n"
        )
        if !table.caption.isEmpty {
            output.add("<caption>")
            write(table.caption)
            output.add("</caption>\n")
        }
        output.add("<thead>\n<tr>\n")
        for (cell, alignment) in zip(table.header, table.alignments) {
            output.append("<th scope=\"col\"\(alignment.attribute)>")
            write(cell)
            output.add("</th>\n")
        }
        output.add("</tr>\n</thead>\n")
        if !table.rows.isEmpty { writeRows(table) }
        output.add("</table>\n</div>\n")
    }

    private mutating func writeRows(_ table: Table) {
        output.add("<tbody>\n")
        for row in table.rows {
            output.add("<tr>\n")
            for (cell, alignment) in zip(row, table.alignments) {
                output.append("<td\(alignment.attribute)>")
                write(cell)
                output.add("</td>\n")
            }
            output.add("</tr>\n")
        }
        output.add("</tbody>\n")
    }
}

extension Table.Alignment {
    /// A class, since the page's policy allows no style attribute.
    fileprivate var attribute: HTML {
        switch self {
        case .none: ""
        case .left: " class=\"left\""
        case .center: " class=\"center\""
        case .right: " class=\"right\""
        }
    }
}
