public import Markup
public import Sizing

/// The HTML for a scenario text: its answer, or the complaint about it. The build and the browser
/// call this same function.
public func render(_ query: String, _ catalogue: Catalogue, _ words: Words) -> HTML {
    do throws(Complaint) {
        let answer = try size(try Scenario.parse(query), in: catalogue)
        return answerView(answer, words: words, catalogue: catalogue)
    } catch {
        return complaintView(error, words: words)
    }
}
