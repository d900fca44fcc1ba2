/// The text of one key, read as what the key wants.
struct ScenarioValue {
    private let key: ScenarioKey
    private let text: String

    init(_ key: ScenarioKey, _ text: String) {
        self.key = key
        self.text = text
    }

    private var isEmpty: Bool { text.isEmpty }

    var optionalID: String? { isEmpty ? nil : lowercasedASCII(text) }

    func id(_ fallback: String) -> String { optionalID ?? fallback }

    /// Separated by commas.
    var ids: [String] { isEmpty ? [] : parts.map(lowercasedASCII) }

    private var parts: [String] { utf8Parts(text, separator: UInt8(ascii: ",")) }

    func integer(_ range: ClosedRange<Int>, _ fallback: Int) throws(Complaint) -> Int {
        isEmpty ? fallback : try integer(text, range)
    }

    func integers(_ range: ClosedRange<Int>, _ fallback: [Int]) throws(Complaint) -> [Int] {
        if isEmpty { return fallback }
        var numbers: [Int] = []
        for part in parts { numbers.append(try integer(part, range)) }
        return numbers
    }

    /// Written as a whole number, or as a decimal that is one (`8e3`).
    private func integer(
        _ text: String, _ range: ClosedRange<Int>
    ) throws(Complaint) -> Int {
        guard let value = parseDecimal(text) else { throw complaint(.notANumber(text)) }
        let bounds = Double(range.lowerBound)...Double(range.upperBound)
        guard bounds.contains(value) else { throw outOfRange(text, bounds, "") }
        let whole = Int(value)
        guard Double(whole) == value else { throw complaint(.notANumber(text)) }
        return whole
    }

    func decimal(
        _ range: ClosedRange<Double>, _ unit: String = ""
    ) throws(Complaint) -> Double? {
        if isEmpty { return nil }
        guard let value = parseDecimal(text) else { throw complaint(.notANumber(text)) }
        guard range.contains(value) else { throw outOfRange(text, range, unit) }
        return sixPlaces(value)
    }

    func onOff(_ fallback: Bool) throws(Complaint) -> Bool {
        if isEmpty { return fallback }
        for word in ["on", "true", "1"] where utf8Equal(text, word) { return true }
        for word in ["off", "false", "0"] where utf8Equal(text, word) { return false }
        throw unknown(among: ["on", "off"])
    }

    func choice<Choice: CaseIterable & RawRepresentable>() throws(Complaint) -> Choice?
    where Choice.RawValue == String {
        if isEmpty { return nil }
        if let found = named(lowercasedASCII(text), as: Choice.self) { return found }
        throw unknown(among: Choice.allCases.map { $0.rawValue })
    }

    func offload() throws(Complaint) -> Offload {
        if isEmpty { return .layers(0) }
        if utf8Equal(text, "experts") { return .experts }
        guard parseDecimal(text) != nil else { throw unknown(among: ["experts"]) }
        return .layers(try integer(text, 0...10_000))
    }

    private func unknown(among names: [String]) -> Complaint {
        complaint(.unknownValue(text, nearest: nearest(to: text, in: names)))
    }

    private func outOfRange(
        _ text: String, _ range: ClosedRange<Double>, _ unit: String
    ) -> Complaint {
        let ending = unit.isEmpty ? "" : " " + unit
        return complaint(
            .outOfRange(
                text, low: decimalText(range.lowerBound) + ending,
                high: decimalText(range.upperBound) + ending))
    }

    private func complaint(_ kind: Complaint.Kind) -> Complaint {
        Complaint(field: key.rawValue, kind: kind)
    }
}
