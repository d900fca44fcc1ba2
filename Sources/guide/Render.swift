import ArgumentParser
import GuideKit

struct Render: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Turn Markdown on standard input into the HTML of its body on standard output.",
        discussion: """
            Without options: the guide's own extensions (tables, footnotes, anchors, directives shown \
            as they are written) and no typography.
            """)

    @Option(help: "Set the text by the habits of a language: ru, zh or pl.") var language: String?
    @Flag(help: "The bare CommonMark specification: raw HTML as it stands, no extensions.")
    var commonmark = false
    @Flag(help: "With --commonmark: emphasis beside Chinese punctuation.") var cjk = false

    func validate() throws {
        if commonmark, language != nil {
            throw ValidationError("--commonmark knows no languages; leave out --language.")
        }
        if cjk, !commonmark { throw ValidationError("--cjk goes with --commonmark.") }
    }

    func run() throws {
        let rendering = renderBody(
            readStandardInput(),
            as: commonmark ? .commonMark(cjkEmphasis: cjk) : .guide(language: language))
        print(rendering.html, terminator: "")
        if !rendering.diagnostics.isEmpty {
            printError(DiagnosticPrinter().print(rendering.diagnostics))
            if rendering.diagnostics.hasErrors { throw ExitCode(1) }
        }
    }
}
