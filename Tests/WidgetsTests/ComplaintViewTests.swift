import Markup
import Sizing
import Testing
import Widgets

struct ComplaintViewTests {
    private static let complaints = [
        Complaint(field: "", kind: .brokenQuery),
        Complaint(field: "modell", kind: .unknownKey(nearest: "model")),
        Complaint(field: "model", kind: .unknownValue("lama", nearest: nil)),
        Complaint(field: "model", kind: .missing),
        Complaint(field: "users", kind: .notANumber("many")),
        Complaint(field: "users", kind: .outOfRange("0", low: "1", high: "10000")),
        Complaint(field: "quant", kind: .conflict(with: "engine")),
        Complaint(field: "device", kind: .notKnown(column: "memory_gib")),
    ]

    @Test(arguments: Samples.languages, complaints)
    func `every complaint is said whole`(language: String, complaint: Complaint) {
        let text = complaintText(complaint, words: Samples.words(language))
        #expect(!text.contains("{"))
        #expect(!text.contains("complaint."))
        #expect(!text.contains("field."))
    }

    @Test func `a field is called by its label`() {
        let complaint = Complaint(field: "users", kind: .notANumber("много"))
        let text = complaintText(complaint, words: Samples.words("ru"))
        #expect(text == "Пользователей сразу: «много» — не число.")
    }

    @Test func `the nearest known name is offered`() {
        let complaint = Complaint(field: "modell", kind: .unknownKey(nearest: "model"))
        let text = complaintText(complaint, words: Samples.words("pl"))
        #expect(text == "Nie ma pola „modell”. Może chodziło o „model”?")
    }

    @Test func `a hostile value stays text`() {
        let complaint = Complaint(
            field: "model", kind: .unknownValue("<script>\"", nearest: nil))
        let html = complaintView(complaint, words: Samples.words("en")).text
        #expect(html.contains("&lt;script&gt;&quot;"))
        #expect(!html.contains("<script"))
    }

    @Test func `the element names its field`() {
        let complaint = Complaint(field: "users", kind: .missing)
        let html = complaintView(complaint, words: Samples.words("en")).text
        #expect(html.hasPrefix("<p class=\"complaint\" data-complaint=\"users\">"))
    }
}
