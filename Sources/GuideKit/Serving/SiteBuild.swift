/// The outcome of one build in memory.
struct SiteBuild: Sendable {
    /// In reading order.
    let diagnostics: [Diagnostic]
    /// `nil` if there was any error.
    let site: ServedSite?
}

/// What a build leaves to the next: parts that a change may leave as they are.
struct KeptParts: Sendable {
    var parsed = ParsedPages()
    var rows: RowFigures?
}

/// As `build`, from memory into memory, making again only what `changed` touches.
func rebuild(
    _ snapshot: RootSnapshot, changed: Set<String>, keeping kept: inout KeptParts,
    _ options: BuildOptions, _ environment: Environment
) async throws -> SiteBuild {
    let stale = StaleParts(changed)
    try await kept.parsed.refresh(stale.pages, from: snapshot, jobs: options.jobs)
    if stale.rows { kept.rows = nil }

    var environment = environment
    environment.files = snapshot.files
    var options = options
    options.root = "."

    let content = try await load(options, environment, parsed: kept.parsed)
    let site = try await check(content, jobs: options.jobs)
    let found = (Array(snapshot.unreadable.values) + site.diagnostics).inReadingOrder
    let diagnostics = options.strict ? found.strict : found
    if diagnostics.hasErrors { return SiteBuild(diagnostics: diagnostics, site: nil) }

    let rows = try await figures(of: site, kept.rows, jobs: options.jobs)
    kept.rows = rows
    return SiteBuild(diagnostics: diagnostics, site: ServedSite(plan(site, rows)))
}

/// The figures kept, unless a page now shows what none showed before.
private func figures(
    of site: CheckedSite, _ kept: RowFigures?, jobs: Int
) async throws -> RowFigures {
    if let kept, kept.tables == RowFigures.tables(shownBy: site) { return kept }
    return try await RowFigures(site, jobs: jobs)
}
