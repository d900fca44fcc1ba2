import Sizing

extension Answer {
    /// Tokens of context at which a curve is drawn: doublings from `least` on, no longer than the model
    /// was made for, or 128 Ki where that is not known.
    /// With them those of `marks` that lie between.
    func contextSteps(from least: Int, with marks: [Int]) -> [Int] {
        let limit = max(model.maxContext ?? 131_072, 1024)
        var steps: [Int] = []
        var step = 1024
        while step < least, step < limit { step *= 2 }
        while step <= min(limit, 1 << 20) {
            steps.append(step)
            step *= 2
        }
        return union([steps, marks.filter { least <= $0 && $0 <= limit }])
    }

    /// The same scenario with another context.
    func resized(context: Int, in catalogue: Catalogue) -> Answer? {
        var scenario = scenario
        scenario.context = context
        return try? size(scenario, in: catalogue)
    }

    /// Bytes that the devices hold, or would hold without any named.
    var deviceBytes: Double {
        Double(memory.total) - (placement?.host(beside: memory) ?? 0)
    }
}

/// All steps of several curves, ascending.
func union(_ lists: [[Int]]) -> [Int] {
    var all: [Int] = []
    for list in lists {
        for step in list {
            var place = all.count
            while place > 0, all[place - 1] > step { place -= 1 }
            if place == 0 || all[place - 1] != step { all.insert(step, at: place) }
        }
    }
    return all
}
