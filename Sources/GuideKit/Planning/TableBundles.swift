import Sizing
import Widgets

extension LoadedContent {
    /// The tables that the calculator reads in the browser, cut down to the columns that the core and
    /// the widgets use, and the phrases of one edition.
    func bundle(_ edition: Edition) -> TableBundle {
        var bundle = TableBundle()
        for (name, left) in Self.leftOut {
            guard let file = tables.files.first(where: { $0.name == name + ".csv" }) else { continue }
            let csv = CSV.read(file.bytes)
            let columns = (csv.rows.first ?? []).map(\.text).filter { !left.contains($0) }
            bundle.add(name, csv, columns: columns, where: { isUsed($0, in: name) })
        }
        let spoken = Set(PhraseKeys.widgets)
        bundle.add(
            PhraseTable.name, phrases.table(edition.code), columns: ["id", edition.code],
            where: spoken.contains)
        return bundle
    }

    /// What the calculator neither computes with nor shows.
    private static let leftOut: [(table: String, columns: Set<String>)] = [
        (
            "models",
            ["family", "developer", "hf_repo", "released", "license", "modality", "difference_reason", "source", "notes"]
        ),
        ("devices", ["vendor", "memory_note", "release_year", "source", "check", "tflops_basis"]),
        ("formats", ["source"]),
    ]

    /// Models that cannot be sized are left out, as everywhere.
    private func isUsed(_ id: String, in table: String) -> Bool {
        table != "models" || tables.catalogue.models[id] != nil
    }
}
