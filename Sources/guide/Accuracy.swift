import ArgumentParser
import GuideKit

struct Accuracy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Hold the core against published measurements.",
        discussion: "The rows are those of Content/data/published.csv, each with its source.")

    @OptionGroup var root: RootOptions

    func run() throws {
        do {
            print(try SizeDesk(root: root.root, language: "en", .live).accuracy)
        } catch let error as BrokenTables {
            printError(DiagnosticPrinter().print(error.diagnostics))
            throw ExitCode(1)
        }
    }
}
