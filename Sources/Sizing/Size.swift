/// Sizes a scenario: parameters, memory and, with a device, its placement.
public func size(_ scenario: Scenario, in catalogue: Catalogue) throws(Complaint) -> Answer {
    guard let id = scenario.model else { throw Complaint(field: "model", kind: .missing) }
    guard let model = catalogue.models[id] else {
        let ids = catalogue.models.all.map { $0.id }
        throw Complaint(
            field: "model", kind: .unknownValue(id, nearest: nearest(to: id, in: ids)))
    }
    guard let format = catalogue.formats[scenario.quant] else {
        let ids = catalogue.formats.all.map { $0.id }
        throw Complaint(
            field: "quant",
            kind: .unknownValue(scenario.quant, nearest: nearest(to: scenario.quant, in: ids)))
    }
    let weights = Int64(Double(model.paramsTotal) * format.bits / 8)
    return Answer(
        scenario: scenario, model: model, format: format,
        engine: scenario.engine ?? format.engine,
        parameters: Parameters(
            total: model.paramsTotal, embeddings: 0,
            active: model.paramsActive ?? model.paramsTotal),
        memory: Memory(
            weights: weights, embeddings: 0, cache: nil, cachePerToken: nil, buffers: nil,
            runtime: 0),
        placement: nil, notes: []
    ).completed(in: catalogue)
}
