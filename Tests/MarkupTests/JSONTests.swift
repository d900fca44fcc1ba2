import Markup
import Testing

struct JSONTests {
    @Test func `members keep their order`() {
        let value = JSON.object([("b", .integer(1)), ("a", .array([.bool(true), .null]))])
        #expect(value.text == #"{"b":1,"a":[true,null]}"#)
    }

    @Test func `nothing can end a script element`() {
        #expect(JSON.string("</script>").text == #""\u003c/script>""#)
        #expect(JSON.string("<!--").scriptData.text == #""\u003c!--""#)
    }

    @Test func `quotes, backslashes and control characters are escaped`() {
        #expect(JSON.string("a\"b\\c\n\u{1}").text == #""a\"b\\c\u000a\u0001""#)
    }

    @Test func `letters of any script stay as they are`() {
        #expect(JSON.string("память 显存 ł").text == "\"память 显存 ł\"")
    }

    @Test(arguments: [
        (0.5, "0.5"), (-2, "-2"), (1.0 / 3, "0.333333"), (12.34, "12.34"), (-0.0000001, "0"),
        (.nan, "null"), (.infinity, "null"), (1e15, "null"),
    ])
    func `a decimal has six places at most`(number: Double, expected: String) {
        #expect(JSON.decimal(number).text == expected)
    }

    @Test func `a member without a value is left out`() {
        let value = JSON.members([("known", .integer(1)), ("unknown", nil)])
        #expect(value.text == #"{"known":1}"#)
    }
}
