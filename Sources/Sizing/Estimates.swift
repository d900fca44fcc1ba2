/// An answer with what follows from its memory and placement.
public struct Estimates: Sendable {
    public let answer: Answer
    /// Only with a device.
    public let speed: Speed?
    /// Only if the scenario asks for a fine-tuning.
    public let tuning: TuningNeed?
    /// Only where a price is known.
    public let cost: Cost?
}

/// Sizes a scenario and estimates its speed, fine-tuning and cost.
///
/// Apart from `size`, which the pages call: what they do not show yet stays out of the browser's
/// module.
public func estimate(_ scenario: Scenario, in catalogue: Catalogue) throws(Complaint) -> Estimates {
    let answer = try size(scenario, in: catalogue)
    let speed = speed(of: answer, in: catalogue)
    let tuning = tuning(of: answer, in: catalogue)
    return Estimates(
        answer: answer, speed: speed, tuning: tuning,
        cost: cost(of: answer, speed: speed, tuning: tuning, in: catalogue))
}
