import Markup
import Sizing
import Widgets

/// `guide size`: the calculator without a page. It knows the tables of a root and one language.
public struct SizeDesk: Sendable {
    let tables: Tables
    let words: Words

    /// Reads the tables of a root, the program's where it has none. Throws what is wrong with them.
    public init(root: String, language: String, _ environment: Environment) throws {
        let options = BuildOptions(root: root)
        let folder = RootFolder(options: options, files: environment.files)
        let found = ContentFiles(try environment.files.list(options.path("Content")))
        let (tables, tableDiagnostics) = try folder.tables(found)
        let (phrases, phraseDiagnostics) = try folder.phrases(found, [language])
        let errors = (tableDiagnostics + phraseDiagnostics).filter { $0.severity == .error }
        if !errors.isEmpty { throw BrokenTables(diagnostics: errors.inReadingOrder) }
        self.tables = tables
        words = phrases.words(language)
    }

    /// The answer in words. Throws the complaint in words.
    public func text(_ query: String) throws -> String {
        switch estimates(query) {
        case .success(let estimates):
            return estimates.map {
                AnswerText(estimates: $0, words: words, catalogue: tables.catalogue).text
            }.joined(separator: "\n\n")
        case .failure(let complaint): throw Refusal(message: text(complaint))
        }
    }

    /// One JSON object, an error's too; `isError` says which.
    public func json(_ query: String) -> (text: String, isError: Bool) {
        switch estimates(query) {
        case .success(let estimates):
            (
                GuideKit.json(estimates[0], second: estimates.dropFirst().first, words: words).text,
                false
            )
        case .failure(let complaint): (GuideKit.json(complaint, words: words).text, true)
        }
    }

    /// What the calculator's page shows for the query, as one JSON object `{"html": …}`.
    public func html(_ query: String) -> String {
        JSON.object([("html", .string(render(query, tables.catalogue, words).text))]).text
    }

    /// The charts that the page shows for the query, as one JSON object `{"html": …}`; empty with a
    /// complaint.
    public func pictures(_ query: String) -> String {
        let html = renderPictures(query, tables.catalogue, words)
        return JSON.object([("html", .string(html.text))]).text
    }

    func text(_ complaint: Complaint) -> String { complaintText(complaint, words: words) }

    /// Of one scenario, or of two to be compared.
    private func estimates(_ query: String) -> Result<[Estimates], Complaint> {
        do throws(Complaint) {
            let scenario = try Scenario.parse(query)
            var estimates = [try estimate(scenario, in: tables.catalogue)]
            for other in scenario.alternative {
                estimates.append(try estimate(other, in: tables.catalogue))
            }
            return .success(estimates)
        } catch {
            return .failure(error)
        }
    }
}

/// A scenario that cannot be sized, in words.
public struct Refusal: Error {
    public let message: String
}

/// Tables that cannot be used.
public struct BrokenTables: Error {
    public let diagnostics: [Diagnostic]
}

// MARK: - Lists

extension SizeDesk {
    /// The tables that `--list` knows.
    public static let lists = ["models", "devices", "formats", "tasks"]

    /// `id` and name a line.
    public func list(_ table: String) -> String? {
        rows(table)?.map { row in
            let id = row.first { $0.name == "id" }?.text ?? ""
            // A task's name is a phrase.
            let name = row.first { $0.name == "name" }?.text ?? words.named("task." + id)
            return id + "\t" + name
        }.joined(separator: "\n")
    }

    /// Whole rows, one JSON object a line; empty cells are absent.
    public func listJSON(_ table: String) -> String? {
        rows(table)?.map { row in
            JSON.object(row.filter { !$0.text.isEmpty }.map { ($0.name, .string($0.text)) }).text
        }.joined(separator: "\n")
    }

    private func rows(_ table: String) -> [[(name: String, text: String)]]? {
        guard Self.lists.contains(table),
            let file = tables.files.first(where: { $0.name == table + ".csv" })
        else { return nil }
        let csv = CSV.read(file.bytes)
        let header = csv.rows.first?.map(\.text) ?? []
        return csv.rows.dropFirst().map { row in zip(header, row).map { ($0, $1.text) } }
    }
}
