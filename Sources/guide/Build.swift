import ArgumentParser
import GuideKit

struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn Content into Public.",
        discussion: "Nothing is written if there is any error.")

    @OptionGroup var site: SiteOptions
    @Option(help: "The folder to write (default: Public in the root).") var output: String?

    func run() async throws {
        var options = site.options
        options.output = output
        try site.finish(await build(options, .live))
    }
}

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check Content as a build does, without writing.")

    @OptionGroup var site: SiteOptions

    func run() async throws { try site.finish(await check(site.options, .live)) }
}

/// What building and checking share.
struct SiteOptions: ParsableArguments {
    @OptionGroup var root: RootOptions
    @Option(help: "The site's address, instead of the one in site.yaml.") var baseURL: String?
    @Flag(help: "Include pages that are drafts.") var drafts = false
    @Flag(help: "Treat warnings as errors.") var strict = false
    @Option(help: "Tasks at once (default: the number of processors).") var jobs: Int?

    var options: BuildOptions {
        BuildOptions(
            root: root.root, baseURL: baseURL, includesDrafts: drafts, strict: strict,
            jobs: max(jobs ?? processorCount, 1))
    }

    /// Prints what was found and done; leaves with 1 if there was any error.
    func finish(_ report: BuildReport) throws {
        if !report.diagnostics.isEmpty {
            printError(DiagnosticPrinter().print(report.diagnostics))
        }
        if report.diagnostics.hasErrors {
            printError(report.verdict)
            throw ExitCode(1)
        }
        print(report.summary, terminator: "")
    }
}
