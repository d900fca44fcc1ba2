import Markup

/// Names with their values; a row without a value is left out.
func definitionList(_ rows: [(name: String, value: HTML?)]) -> HTML {
    let lines = rows.compactMap { row in
        row.value.map { value -> HTML in "<div><dt>\(row.name)</dt><dd>\(value)</dd></div>" }
    }
    return "<dl class=\"facts\">\n\(lines)\n</dl>"
}
