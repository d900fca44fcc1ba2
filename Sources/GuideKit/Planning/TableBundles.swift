import Sizing
import Widgets

extension LoadedContent {
    /// The tables that the calculator reads in the browser, with the phrases of one edition.
    func bundle(_ edition: Edition) -> TableBundle {
        let language = edition.code
        return BrowserTables.bundle(
            tables.catalogue, phrases: phrases.table(language), language: language
        ) { name in
            tables.files.first { $0.name == name + ".csv" }?.bytes ?? []
        }
    }
}
