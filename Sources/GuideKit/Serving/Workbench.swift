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
        _ = snapshot.refresh(root: options, environment.files, watch)
        try await publish(changed: Set(snapshot.contents.keys), named: [])
    }

    /// Builds after every change, until the task is cancelled.
    mutating func follow() async throws {
        while true {
            let started = environment.seconds()
            let changed = snapshot.refresh(root: options, environment.files, watch)
            if !changed.isEmpty { try await publish(changed: changed, named: changed.sorted()) }
            try await watch.pause(Self.pause(afterLooking: environment.seconds() - started))
        }
    }

    /// A look every 50 ms; where looking itself takes long, a tenth of one processor at most.
    static func pause(afterLooking seconds: Double) -> Double { max(0.05, 9 * seconds) }

    private mutating func publish(changed: Set<String>, named: [String]) async throws {
        let started = environment.seconds()
        let build = try await rebuild(
            snapshot, changed: changed, keeping: &kept, options, environment)
        await live.publish(live.revision.following(build))
        tell(
            .built(
                changed: named, diagnostics: build.diagnostics,
                seconds: environment.seconds() - started))
    }
}
