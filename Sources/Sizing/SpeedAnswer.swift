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
