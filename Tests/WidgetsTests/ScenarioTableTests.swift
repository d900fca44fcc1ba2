import Markup
import Testing

@testable import Sizing
@testable import Widgets

struct ScenarioTableTests {
    private func html(
        _ columns: [ScenarioColumn], label: String? = nil, answer: Answer, language: String = "en"
    ) -> String {
        ScenarioTable(
            caption: "Cap", columns: columns, rows: [.init(label: label, answer: answer)]
        ).view(words: Samples.words(language), catalogue: Samples.catalogue).text
    }

    @Test func `figures stand in columns without their unit`() throws {
        let text = try html([.model, .weights, .memory], answer: Samples.answer(), language: "ru")
        #expect(text.contains("<th scope=\"col\" class=\"n\">Веса, ГиБ</th>"))
        #expect(text.contains("<td class=\"n\">6,0</td>"))
    }

    @Test func `an author's label takes the place of the model`() throws {
        let text = try html([.model, .weights], label: "My <own>", answer: Samples.answer())
        #expect(text.contains("<th scope=\"row\">My &lt;own&gt;</th>"))
        #expect(!text.contains("Tiny"))
    }

    @Test func `what does not apply is a dash with its reason`() throws {
        let text = try html([.model, .room], answer: Samples.answer())
        #expect(text.contains("<span class=\"none\" title=\"not found\">—</span>"))
    }

    @Test func `the table's region bears the caption as its name`() throws {
        let text = try html([.model], answer: Samples.answer())
        #expect(text.contains("role=\"region\" aria-label=\"Cap\""))
    }

    @Test(arguments: ScenarioColumn.allCases)
    func `every column is found by its name`(column: ScenarioColumn) {
        #expect(ScenarioColumn.named(column.rawValue) == column)
    }

    @Test func `an unknown column has no name`() {
        #expect(ScenarioColumn.named("memory ") == nil)
    }
}
