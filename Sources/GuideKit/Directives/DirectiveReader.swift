import Markdown
import Markup
import Sizing
import Widgets

/// Turns the directives of a page into computed values, or into errors at their places.
struct DirectiveReader: Sendable {
    let tables: Tables
    /// The terminal's language: editors read errors in English.
    let english: Words

    func read(_ page: PageSource) -> ([Directive?], [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let directives = page.document.directives.map { use -> Directive? in
            var reading = DirectiveReading(use: use, page: page, reader: self)
            let directive = use.isInline ? reading.inline() : reading.block()
            diagnostics += reading.diagnostics
            return reading.diagnostics.isEmpty && !reading.isSilent ? directive : nil
        }
        return (directives, diagnostics)
    }
}

extension DirectiveReader {
    /// Whether the complaint is that an id is missing in a table that could not be read.
    fileprivate func follows(_ complaint: Complaint) -> Bool {
        guard case .unknownValue = complaint.kind else { return false }
        return switch complaint.field {
        case "model", "draft": tables.broken.contains("models")
        case "device": tables.broken.contains("devices")
        default: tables.broken.contains("formats")
        }
    }
}

/// The reading of one directive: it collects what is wrong.
struct DirectiveReading {
    let use: DirectiveUse
    let page: PageSource
    let reader: DirectiveReader
    private(set) var diagnostics: [Diagnostic] = []
    /// A fault was met that only follows from another.
    private(set) var isSilent = false

    init(use: DirectiveUse, page: PageSource, reader: DirectiveReader) {
        self.use = use
        self.page = page
        self.reader = reader
    }

    private var catalogue: Catalogue { reader.tables.catalogue }

    // MARK: Inline

    mutating func inline() -> Directive? {
        if use.name == "verbatim" { return .verbatim(use.body) }
        guard let kind = FigureKind(rawValue: use.name) else {
            return unknown(known: Directive.inlineNames, others: Directive.blockNames)
        }
        guard let scenario = scenario(use.body, at: 0) else { return nil }
        do {
            return .figure(try figure(kind, scenario))
        } catch let complaint as Complaint {
            complain(complaint, query: use.body, at: 0)
            return nil
        } catch { return nil }
    }

    private func figure(_ kind: FigureKind, _ scenario: Scenario) throws -> Figure {
        switch kind {
        case .room: return .bytes(Double(try room(scenario)))
        case .parameters: return .parameters(Double(try parameters(scenario).total))
        case .active: return .parameters(Double(try parameters(scenario).active))
        default: break
        }
        let answer = try size(scenario, in: catalogue)
        switch kind {
        case .weights: return .bytes(Double(answer.memory.weights))
        case .cache: return .bytes(Double(try known(answer.memory.cache)))
        case .buffers: return .bytes(Double(try known(answer.memory.buffers)))
        case .devices:
            guard let placement = answer.placement else {
                throw Complaint(field: "device", kind: .missing)
            }
            guard let count = placement.devicesNeeded else {
                throw Complaint(field: "device", kind: .conflict(with: "model"))
            }
            return .count(count)
        default: return .bytes(Double(answer.memory.total))
        }
    }

    /// Of the first device that the scenario names; no model is needed for it.
    private func room(_ scenario: Scenario) throws(Complaint) -> Int64 {
        guard let id = scenario.devices.first else {
            throw Complaint(field: "device", kind: .missing)
        }
        guard let device = catalogue.devices[id] else {
            let near = nearest(to: id, in: catalogue.devices.all.map(\.id))
            throw Complaint(field: "device", kind: .unknownValue(id, nearest: near))
        }
        return device.room(for: scenario.engine ?? .llamaCpp, scenario)
    }

    /// A part that only a whole shape tells.
    private func known(_ bytes: Int64?) throws(Complaint) -> Int64 {
        guard let bytes else { throw Complaint(field: "model", kind: .missing) }
        return bytes
    }

    private func parameters(_ scenario: Scenario) throws(Complaint) -> Parameters {
        try size(scenario, in: catalogue).parameters
    }

    // MARK: Blocks

    mutating func block() -> Directive? {
        switch use.name {
        case "table": return table()
        case "chart": return chart()
        case "calculator": return calculator()
        case "tiers": return plain(.tiers)
        case "audiences": return plain(.audiences)
        case "models": return plain(.models)
        case "devices": return plain(.devices)
        case "sources": return plain(.sources)
        default: return unknown(known: Directive.blockNames, others: Directive.inlineNames)
        }
    }

    private mutating func plain(_ directive: Directive) -> Directive? {
        if DirectiveBody.trimmed(use.body[...]).isEmpty { return directive }
        complain("'{\(use.name)}' takes nothing inside", at: 0, hint: "leave the block empty")
        return nil
    }

    private mutating func calculator() -> Directive? {
        let query = String(DirectiveBody.trimmed(use.body[...]))
        guard let answer = answer(query, at: 0) else { return nil }
        return .calculator(answer)
    }

    private mutating func chart() -> Directive? {
        let body = body(keys: ["caption", "row"])
        let rows = rows(body)
        return .chart(MemoryChart(caption: body.first("caption")?.value ?? "", rows: rows))
    }

    private mutating func table() -> Directive? {
        let body = body(keys: ["caption", "columns", "row", "devices"])
        let caption = body.first("caption")?.value ?? ""
        guard let columns = body.first("columns") else {
            complain("'columns' is missing", at: 0, hint: "add a line 'columns: model, memory'")
            return nil
        }
        if let devices = body.first("devices") {
            return .deviceTable(
                caption: caption, columns: names(columns, as: DeviceColumn.self),
                devices: rows(devices, in: catalogue.devices))
        }
        return .scenarios(
            ScenarioTable(
                caption: caption, columns: names(columns, as: ScenarioColumn.self),
                rows: rows(body)))
    }

    // MARK: Lines

    private mutating func body(keys: [String]) -> DirectiveBody {
        let body = DirectiveBody(use.body)
        for stray in body.strays {
            complain(
                "'\(stray.text)' is no 'key: value' line", at: stray.offset,
                length: stray.text.utf8.count, hint: "known here: \(keys.joined(separator: ", "))")
        }
        for line in body.lines where !keys.contains(line.key) {
            complain(
                "unknown key '\(line.key)'", at: line.keyOffset, length: line.key.utf8.count,
                hint: .orKnown(nearest(to: line.key, in: keys), keys))
        }
        return body
    }

    /// `row: label | query`, or the query alone.
    private mutating func rows(_ body: DirectiveBody) -> [ScenarioTable.Row] {
        if body.all("row").isEmpty {
            complain("there is no row", at: 0, hint: "add a line 'row: model=…'")
        }
        return body.all("row").compactMap { line in
            let parts = parts(of: line, separator: "|")
            guard let query = parts.last, let answer = answer(query.text, at: query.offset) else {
                return nil
            }
            return ScenarioTable.Row(label: parts.count > 1 ? parts[0].text : nil, answer: answer)
        }
    }

    private mutating func rows<Row: TableRow>(_ line: DirectiveBody.Line, in table: Rows<Row>)
        -> [Row]
    {
        parts(of: line, separator: ",").compactMap { part in
            if let row = table[part.text] { return row }
            complain(
                "no row '\(part.text)' in \(Row.table).csv", at: part.offset,
                length: part.text.utf8.count,
                hint: Diagnostic.didYouMean(nearest(to: part.text, in: table.all.map(\.id))))
            return nil
        }
    }

    private mutating func names<Name: CaseIterable & RawRepresentable>(
        _ line: DirectiveBody.Line, as type: Name.Type
    ) -> [Name] where Name.RawValue == String {
        let known = Name.allCases.map(\.rawValue)
        return parts(of: line, separator: ",").compactMap { part in
            if let name = Name(rawValue: part.text) { return name }
            complain(
                "unknown column '\(part.text)'", at: part.offset, length: part.text.utf8.count,
                hint: .orKnown(nearest(to: part.text, in: known), known))
            return nil
        }
    }

    // MARK: Scenarios

    private mutating func answer(_ query: String, at offset: Int) -> Answer? {
        guard let scenario = scenario(query, at: offset) else { return nil }
        do {
            return try size(scenario, in: catalogue)
        } catch {
            complain(error, query: query, at: offset)
            return nil
        }
    }

    private mutating func scenario(_ query: String, at offset: Int) -> Scenario? {
        do {
            return try Scenario.parse(query)
        } catch {
            complain(error, query: query, at: offset)
            return nil
        }
    }

    // MARK: Complaints

    private mutating func unknown(known: [String], others: [String]) -> Directive? {
        let kind = use.isInline ? "inline directive" : "directive"
        let elsewhere = use.isInline ? "a block of its own" : "inline code"
        diagnostics.append(
            Diagnostic(
                at: page.source.place(use.place), "unknown \(kind) '\(use.name)'",
                hint: others.contains(use.name)
                    ? "write it as \(elsewhere)"
                    : .orKnown(nearest(to: use.name, in: known), known)))
        return nil
    }

    private mutating func complain(
        _ message: String, at offset: Int, length: Int = 1, hint: String?
    ) {
        diagnostics.append(
            Diagnostic(
                at: page.source.place(use.place(atByte: offset, length: length)), message,
                hint: hint))
    }

    /// At the field that the complaint is about, if the query names it.
    private mutating func complain(_ complaint: Complaint, query: String, at offset: Int) {
        if reader.follows(complaint) {
            isSilent = true
            return
        }
        let (start, length) = pair(of: complaint.field, in: query)
        complain(
            complaintText(complaint, words: reader.english), at: offset + start, length: length,
            hint: nil)
    }

    /// Where `field=value` stands in a query, in bytes; the whole query if it does not.
    private func pair(of field: String, in query: String) -> (Int, Int) {
        var start = 0
        var found = (0, query.utf8.count)
        for pair in query.split(separator: "&", omittingEmptySubsequences: false) {
            if pair.prefix(while: { $0 != "=" }) == field { found = (start, pair.utf8.count) }
            start += pair.utf8.count + 1
        }
        return found
    }
}
