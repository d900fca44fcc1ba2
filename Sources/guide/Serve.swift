import ArgumentParser
import GuideKit

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site on this machine and reload the open page when a file changes.",
        discussion: """
            Nothing is written. Errors show in the page and in the terminal until they are mended. \
            Ctrl-C ends it.
            """)

    @OptionGroup var site: SiteOptions
    @Option(help: "The port on 127.0.0.1.") var port: UInt16 = 8080

    func run() async throws {
        do {
            try await serve(site.options, port: port, .live) { event in print(event) }
        } catch let refusal as PortRefused {
            let reason = "port \(refusal.port): \(refusal.reason.lowercased())"
            printError("error: \(reason); choose another with --port")
            throw ExitCode(1)
        }
    }
}

private func print(_ event: ServeEvent) {
    switch event {
    case .listening(let address):
        printError("serving \(address) (Ctrl-C ends it)")
    case .built(let changed, let diagnostics, let seconds):
        if !diagnostics.isEmpty { printError(DiagnosticPrinter().print(diagnostics)) }
        let errors = diagnostics.count { $0.severity == .error }
        let outcome = errors == 0 ? "built" : "\(errors) \(errors == 1 ? "error" : "errors")"
        let files = changed.prefix(3).joined(separator: ", ") + (changed.count > 3 ? ", …" : "")
        let milliseconds = Int((seconds * 1000).rounded())
        printError("\(outcome) in \(milliseconds) ms" + (files.isEmpty ? "" : ": " + files))
    }
}
