public import Sizing

/// What the advice reads beside the catalogue.
extension BrowserTables {
    /// Whole columns: a rule's source is said to the reader. Of the sources only those cited.
    static func addAdvice(
        _ catalogue: Catalogue, to bundle: inout TableBundle, _ file: (_ table: String) -> [UInt8]
    ) {
        let advice = catalogue.advice
        func add<Row: TableRow>(_ rows: Rows<Row>) {
            let name = name(of: Row.self)
            let columns = decode(Row.self, from: []).knownColumns
            bundle.add(name, CSV.read(file(name)), columns: columns) { rows[$0] != nil }
        }
        add(advice.tasks)
        add(advice.abilities)
        add(advice.rules)
        add(advice.builds)
        add(advice.offers)
        add(advice.tiers)
        let cited = advice.cited
        bundle.add("sources", CSV.read(file("sources")), columns: ["id", "title", "author"]) { id in
            cited.contains { utf8Equal($0, id) }
        }
        bundle.add("standings", standings(catalogue))
    }

    /// Computed from the scores, so that the browser need not: for each of the models a line, a mere dash
    /// for what is never proposed.
    private static func standings(_ catalogue: Catalogue) -> [UInt8] {
        var text = "abilities\n"
        for model in catalogue.models.all {
            text += (catalogue.advice.standings[model.id]?.text ?? "-") + "\n"
        }
        return Array(text.utf8)
    }

    public static func advice(_ bundle: TableBundle) -> AdviceTables {
        func table<Row: TableRow>(_ type: Row.Type) -> [Row] {
            rows(type, from: bundle[name(of: type)])
        }
        return AdviceTables(
            tasks: table(TaskRow.self), abilities: table(Ability.self),
            standings: standings(bundle), rules: table(Rule.self), builds: table(Build.self),
            offers: table(Offer.self), tiers: table(Tier.self), sources: table(Citation.self))
    }

    private static func standings(_ bundle: TableBundle) -> [Standing] {
        rows(Standing.self, from: bundle["models"], beside: bundle["standings"]).filter {
            !$0.values.isEmpty
        }
    }
}
