import Sizing
import Widgets

/// How fast a model runs on common devices, for one reader and for many, and what fine-tuning it
/// takes.
public struct ModelSpeeds: Sendable {
    /// As few of each device as hold it; none where it takes more than eight.
    let alone: [ScenarioTable.Row]
    let aloneFormat: Format?
    /// One of each device, where it holds the model for the users.
    let serving: [ScenarioTable.Row]
    let servingFormat: Format?
    let servingUsers: Int
    /// One for each method.
    let tunings: [(method: Tuning, row: ScenarioTable.Row)]
    let tuneDevice: Device?
    /// Of the run, tokens.
    let tuneTokens: Double

    init(_ model: Model, in catalogue: Catalogue, shown: ShownRows) {
        let context = min(shown.usualContext, model.maxContext ?? shown.usualContext)
        var scenario = Scenario(model: model.id)
        scenario.context = context
        scenario.prompt = min(scenario.prompt, context / 2)
        scenario.output = min(scenario.output, context / 2)

        aloneFormat = shown.formatsAcross.first.flatMap { catalogue.formats[$0] }
        alone = Self.rows(scenario, aloneFormat, shown.devices, in: catalogue)
        servingFormat = shown.servingFormat.flatMap { catalogue.formats[$0] }
        servingUsers = shown.servingUsers
        scenario.users = servingUsers
        serving = Self.rows(scenario, servingFormat, shown.servingDevices, in: catalogue)

        var training = Scenario(model: model.id)
        tuneDevice = shown.tuneDevice.flatMap { catalogue.devices[$0] }
        tuneTokens = training.tokens
        training.devices = tuneDevice.map { [$0.id] } ?? []
        tunings = shown.tunings.compactMap { method in
            training.tune = method
            guard let estimates = try? estimate(training, in: catalogue),
                estimates.tuning != nil
            else { return nil }
            return (method, ScenarioTable.Row(label: nil, estimates: estimates))
        }
    }

    private static let mostDevices = 8

    private static func rows(
        _ scenario: Scenario, _ format: Format?, _ devices: [String], in catalogue: Catalogue
    ) -> [ScenarioTable.Row] {
        guard let format else { return [] }
        var scenario = scenario
        scenario.quant = format.id
        return devices.compactMap { device in
            scenario.devices = [device]
            scenario.counts = [1]
            guard let placement = (try? size(scenario, in: catalogue))?.placement,
                let needed = placement.devicesNeeded, needed <= mostDevices
            else { return nil }
            scenario.counts = [needed]
            guard let estimates = try? estimate(scenario, in: catalogue),
                estimates.servingSpeed != nil
            else { return nil }
            return ScenarioTable.Row(label: nil, estimates: estimates)
        }
    }
}
