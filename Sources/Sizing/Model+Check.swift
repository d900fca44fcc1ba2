extension Model {
    /// How far the count from the shape is from the published number, as a share of it.
    public var countDifference: Double {
        guard paramsTotal > 0 else { return 0 }
        return Double(parameters.total - paramsTotal) / Double(paramsTotal)
    }

    /// Whether the count is within 1 % of the published number, or the row says why it is not. A
    /// row that fails is an error of the table.
    public var countIsExplained: Bool {
        !isSizable || differenceReason != nil || countDifference.magnitude <= 0.01
    }
}

/// The rows whose counted parameters miss the published ones without a reason, as indices.
public func unexplainedCounts(_ models: [Model]) -> [Int] {
    models.indices.filter { !models[$0].countIsExplained }
}
