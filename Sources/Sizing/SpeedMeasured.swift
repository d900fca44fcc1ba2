extension SpeedRequest {
    /// What is measured with `llama-bench -p 0 -n 128` and with one request at a time on a server:
    /// one user, nothing in the cache, 128 tokens.
    static let bench = SpeedRequest(users: 1, depth: 0, prompt: 1, output: 128)
}

extension SpeedPath {
    /// The same devices where one user was measured to decode `rate` tokens a second
    /// (`SpeedRequest.bench`). The measurement says how fast the weights are read and the layers run;
    /// what prompts and many users wait for, the arithmetic, it leaves as it was.
    func measured(_ rate: Double) -> SpeedPath {
        let computed = SpeedFigures(.bench, on: self).token
        var path = self
        path.pace = min(20, max(0.05, 1 / (max(1e-6, rate) * max(1e-12, computed))))
        return path
    }
}
