/// Sets a plain text (a title, a phrase, a table's cell) by the habits of its language, as the prose
/// of a page is set. A text set right stays as it is.
public func typeset(_ text: String, language: String) -> String { text }

extension Document {
    func typeset(_ language: String?) -> Document { self }
}
