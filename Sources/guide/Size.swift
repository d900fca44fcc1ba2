import ArgumentParser
import GuideKit

struct Size: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The calculator in the terminal.",
        discussion: """
            A scenario is the text that the calculator's address shows:
              guide size "model=llama-3.1-8b&quant=q4_k_m&context=8192&device=rtx-4090"
            Keys with b. before them change it into a second scenario:
              guide size "model=llama-3.1-8b&device=rtx-4090&b.quant=q8_0"
            measured=TOKENS_PER_SECOND, of one user with an empty cache (the row tg128 of llama-bench),
            narrows the ranges.

            --json prints one object; what does not apply is absent:
              scenario    the canonical text
              parameters  total, active
              memory      bytes: weights, cache, buffers, runtime, draft, total, per_device, room; fits;
                          host (needed, room) with offload; nearest_count where the heads do not
                          divide; devices_needed, longest_context, most_users
              speed       decode, prefill, throughput (tokens a second), first_token (seconds), each low,
                          mid, high; users served; basis (device, class, arithmetic, machine); bound
                          (weights, cache, compute, overhead); step (its seconds); limit (users,
                          throughput, reason: memory, cache, compute), where throughput stops growing
              tuning      bytes low, mid, high, per_device; seconds
              cost        currency, basis (rent, purchase, api), month, million_tokens, page,
                          break_even_requests_day, tuning
              notes       id, text
              b           the same of the second scenario
            """)

    @Argument(help: "The scenario.") var query: String?
    @OptionGroup var root: RootOptions
    @Flag(help: "Print JSON.") var json = false
    @Option(
        help:
            "Answer each line of a file (- for standard input); needs --json, --html or --pictures."
    )
    var batch: String?
    @Flag(help: "With --batch: what the calculator's page shows.") var html = false
    @Flag(help: "With --batch: the charts that it shows.") var pictures = false
    @Option(help: "List a table: \(SizeDesk.lists.joined(separator: ", ")).") var list: String?
    @Option(help: "Language of the answer: en, ru, zh, pl.") var language = "en"

    func validate() throws {
        guard [query, batch, list].compactMap({ $0 }).count == 1 else {
            throw ValidationError("Give a scenario, --batch or --list.")
        }
        if batch != nil, [json, html, pictures].count(where: { $0 }) != 1 {
            throw ValidationError("--batch needs --json, --html or --pictures.")
        }
        if let list, !SizeDesk.lists.contains(list) {
            throw ValidationError("--list knows \(SizeDesk.lists.joined(separator: ", ")).")
        }
    }

    func run() throws {
        let desk: SizeDesk
        do {
            desk = try SizeDesk(root: root.root, language: language, .live)
        } catch let error as BrokenTables {
            printError(DiagnosticPrinter().print(error.diagnostics))
            throw ExitCode(1)
        }
        if let list { return print(list, from: desk) }
        if let batch { return try answerEach(of: try queries(batch), desk) }
        try answer(query ?? "", desk)
    }

    private func print(_ list: String, from desk: SizeDesk) {
        Swift.print((json ? desk.listJSON(list) : desk.list(list)) ?? "")
    }

    private func answer(_ query: String, _ desk: SizeDesk) throws {
        if json {
            let (text, isError) = desk.json(query)
            Swift.print(text)
            if isError { throw ExitCode(1) }
            return
        }
        do {
            Swift.print(try desk.text(query))
        } catch let refusal as Refusal {
            printError("error: " + refusal.message)
            throw ExitCode(1)
        }
    }

    /// One line an answer; a query that cannot be answered is an error on its own line.
    private func answerEach(of queries: [String], _ desk: SizeDesk) throws {
        for query in queries {
            Swift.print(
                html
                    ? desk.html(query)
                    : pictures ? desk.pictures(query) : desk.json(query).text)
        }
    }
}
