import Testing

@testable import Sizing

struct DecimalTests {
    @Test(arguments: [
        ("0", 0.0), ("-12.5", -12.5), ("1e9", 1e9), ("+.5", 0.5), ("7.", 7), ("936.2", 936.2),
        ("1.5E-3", 0.0015), ("0.000001", 1e-6), ("123456789012345", 123_456_789_012_345),
    ])
    func `a decimal reads as the nearest number`(text: String, value: Double) {
        #expect(parseDecimal(text) == value)
    }

    @Test(arguments: ["", ".", "-", "1e", "e9", "1,5", "0x10", "nan", "inf", "1 2", "--1", "1e999"])
    func `anything else is no decimal`(text: String) {
        #expect(parseDecimal(text) == nil)
    }

    @Test func `very many digits and a vanishing exponent do no harm`() {
        #expect(parseDecimal(String(repeating: "9", count: 400)) == nil)
        #expect(parseDecimal("1e-9999999999999999999") == 0)
        #expect(parseDecimal("0." + String(repeating: "0", count: 500) + "1") != nil)
    }

    @Test(arguments: [("17", 17 as Int64?), ("-3", -3), ("9223372036854775807", .max)])
    func `a whole number reads exactly`(text: String, value: Int64?) {
        #expect(parseInteger(text) == value)
    }

    @Test(arguments: ["", "1.0", "9223372036854775808", "12a"])
    func `anything else is no whole number`(text: String) {
        #expect(parseInteger(text) == nil)
    }

    @Test(arguments: [
        (0.0, "0"), (0.7, "0.7"), (12.5, "12.5"), (-0.25, "-0.25"), (1e-6, "0.000001"),
        (1e11, "100000000000"), (1.0000004, "1"),
    ])
    func `a decimal is written with as few digits as it needs`(value: Double, text: String) {
        #expect(decimalText(value) == text)
    }
}
