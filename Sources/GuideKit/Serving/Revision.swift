/// What is served between two builds.
struct Revision: Sendable {
    /// Another one after every build.
    let number: Int
    /// Of the last build without errors; `nil` until there was one.
    let site: ServedSite?
    /// Of the revision that brought `site`: a page that carries another one is out of date.
    let siteNumber: Int
    /// As the terminal shows them; empty if there is nothing to mend.
    let errors: String

    /// Whether nothing was built yet.
    var isStart: Bool { site == nil && errors.isEmpty }
}

extension Revision {
    /// Before the first build. Numbers begin at the clock's milliseconds, so that a page left open
    /// while the server was started anew sees that it is out of date.
    static func start(at seconds: Double) -> Revision {
        let number = Int((seconds * 1000).rounded())
        return Revision(number: number, site: nil, siteNumber: number, errors: "")
    }

    /// After a build: with errors, the last good site stays.
    func following(_ build: SiteBuild) -> Revision {
        let errors = DiagnosticPrinter().print(build.diagnostics.filter { $0.severity == .error })
        guard let site = build.site else {
            return Revision(number: number + 1, site: site, siteNumber: siteNumber, errors: errors)
        }
        return Revision(number: number + 1, site: site, siteNumber: number + 1, errors: errors)
    }
}
