extension Scenario {
    /// Reads a form-encoded text: order free, later keys win, an unknown key is a complaint with
    /// the nearest known one. A leading `?` is allowed. Names are looked up by `size`.
    public static func parse(_ query: String) throws(Complaint) -> Scenario {
        let pairs = try FormPair.read(query)
        var scenario = Scenario()
        for pair in pairs where !pair.isAlternative {
            try scenario.set(pair.key, to: pair.value, field: pair.key)
        }
        guard pairs.contains(where: { $0.isAlternative }) else { return scenario }
        var other = scenario
        for pair in pairs where pair.isAlternative {
            try other.set(pair.alternativeKey, to: pair.value, field: pair.key)
        }
        if !utf8Equal(other.query, scenario.query) { scenario.alternative = [other] }
        return scenario
    }

    /// `field` is the key as written, to be named in a complaint.
    private mutating func set(
        _ key: String, to value: String, field: String
    ) throws(Complaint) {
        do throws(Complaint) {
            if let known = named(key, as: ScenarioKey.self) { return try set(known, to: value) }
        } catch {
            throw Complaint(field: field, kind: error.kind)
        }
        guard Model.shapeColumns.contains(where: { utf8Equal($0, key) }) else {
            let names = ScenarioKey.allCases.map { $0.rawValue } + Model.shapeColumns
            throw Complaint(
                field: field, kind: .unknownKey(nearest: nearest(to: key, in: names)))
        }
        setShape(key, to: value)
    }

    /// Keeps the shape in the order of the table's columns, so that the canonical text is one.
    private mutating func setShape(_ column: String, to text: String) {
        shape.removeAll { utf8Equal($0.column, column) }
        if text.isEmpty { return }
        shape.append(ShapeValue(column: column, text: text))
        shape = Model.shapeColumns.flatMap { known in
            shape.filter { utf8Equal($0.column, known) }
        }
    }
}
