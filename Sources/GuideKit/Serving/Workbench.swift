/// Builds the site again and again as its files change, and publishes each build.
struct Workbench: Sendable {
    let options: BuildOptions
    let environment: Environment
    let watch: FileWatch
    let tell: @Sendable (ServeEvent) -> Void
    let live: LiveSite
    private var snapshot = RootSnapshot()
    private var kept = KeptParts()

    init(
        options: BuildOptions, environment: Environment, watch: FileWatch,
        tell: @escaping @Sendable (ServeEvent) -> Void
    ) {
        self.options = options
        self.environment = environment
        self.watch = watch
        self.tell = tell
        live = LiveSite(.start(at: environment.seconds()))
    }

    /// Builds for the first time.
    mutating func build() async throws {
        try await publish(changed: snapshot.refresh(to: look(), root: options, environment.files))
    }

    /// Builds after every change, until the task is cancelled.
    mutating func follow() async throws {
        while true {
            let started = environment.seconds()
            var seen = look()
            let pause = Self.pause(afterLooking: environment.seconds() - started)
            if seen != snapshot.seen {
                seen = try await settled(seen)
                let changed = snapshot.refresh(to: seen, root: options, environment.files)
                if !changed.isEmpty { try await publish(changed: changed) }
            }
            try await watch.pause(pause)
        }
    }

    /// A look every 20 ms; where looking itself takes long, a tenth of one processor at most.
    static func pause(afterLooking seconds: Double) -> Double { max(0.02, 9 * seconds) }

    private func look() -> [[FileStamp]] {
        RootSnapshot.folders.map { watch.stamps(options.path($0)) }
    }

    /// Many editors empty a file before they write it: what is seen must stay for 5 ms. A file that
    /// is written without end is not waited for.
    private func settled(_ seen: [[FileStamp]]) async throws -> [[FileStamp]] {
        var seen = seen
        for _ in 1...10 {
            try await watch.pause(0.005)
            let again = look()
            if again == seen { break }
            seen = again
        }
        return seen
    }

    private mutating func publish(changed: Set<String>) async throws {
        let started = environment.seconds()
        let build = try await rebuild(
            snapshot, changed: changed, keeping: &kept, options, environment)
        let former = await live.publish(live.revision.following(build))
        let seconds = environment.seconds() - started
        tell(
            .built(
                changed: former.isStart ? [] : changed.sorted(), diagnostics: build.diagnostics,
                seconds: seconds))
    }
}
