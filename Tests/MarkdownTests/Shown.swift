import Markdown
import Markup

/// The HTML of a text.
func shown(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
    html(parse(text, options: options).document).text
}

func problems(_ text: String, firstLine: Int = 1) -> [MarkdownProblem] {
    parse(text, firstLine: firstLine, options: MarkdownOptions()).problems
}

extension TextPlace {
    init(_ line: Int, _ column: Int, _ length: Int) {
        self.init(line: line, column: column, length: length)
    }
}
