/// The revision being served, and the pages that wait for the next.
actor LiveSite {
    private(set) var revision: Revision
    private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    private var turns = 0

    init(_ revision: Revision) { self.revision = revision }

    /// Returns the former revision, for the caller to let go: taking a large site apart takes
    /// longer than all else here, and the pages that wait should not wait for it.
    func publish(_ next: Revision) -> Revision {
        let former = revision
        revision = next
        let waiters = waiting.values
        waiting = [:]
        for waiter in waiters { waiter.resume() }
        return former
    }

    /// The first revision with another number than `seen`, or the one at hand when `seconds` are
    /// over: a page that is gone is noticed only when it is answered.
    func revision(after seen: Int, within seconds: Double) async -> Revision {
        if revision.number != seen { return revision }
        turns += 1
        let turn = turns
        let limit = Task {
            try await Task.sleep(for: .seconds(seconds))
            release(turn)
        }
        defer { limit.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { continuation.resume() } else { waiting[turn] = continuation }
            }
        } onCancel: {
            Task { await release(turn) }
        }
        return revision
    }

    private func release(_ turn: Int) { waiting.removeValue(forKey: turn)?.resume() }
}
