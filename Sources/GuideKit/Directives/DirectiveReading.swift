import Markdown
import Markup
import Sizing
import Widgets

/// The reading of one directive: it collects what is wrong.
struct DirectiveReading {
    let use: DirectiveUse
    let page: PageSource
    let reader: DirectiveReader
    var diagnostics: [Diagnostic] = []
    /// A fault was met that only follows from another.
    var isSilent = false

    init(use: DirectiveUse, page: PageSource, reader: DirectiveReader) {
        self.use = use
        self.page = page
        self.reader = reader
    }

    var catalogue: Catalogue { reader.tables.catalogue }

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
}
