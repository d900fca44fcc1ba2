/// Sizes a scenario and estimates its speed, fine-tuning and cost.
///
/// Apart from `size`, which the pages call: what they do not show yet stays out of the browser's
/// module.
public func estimate(_ scenario: Scenario, in catalogue: Catalogue) throws(Complaint) -> Answer {
    try size(scenario, in: catalogue).completed(in: catalogue)
}

extension Answer {
    /// With what follows from its memory and placement: speed, fine-tuning and cost.
    func completed(in catalogue: Catalogue) -> Answer {
        var answer = self
        answer.speed = Sizing.speed(of: self, in: catalogue)
        answer.tuning = Sizing.tuning(of: self, in: catalogue)
        answer.cost = Sizing.cost(
            of: self, speed: answer.speed, tuning: answer.tuning, in: catalogue)
        return answer
    }
}
