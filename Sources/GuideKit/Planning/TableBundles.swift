import Sizing
import Widgets

extension LoadedContent {
    /// The tables that the modules read in the browser, with the phrases of one edition.
    func bundles(_ edition: Edition) -> BrowserTables.Bundles {
        let language = edition.code
        return BrowserTables.bundles(
            tables.catalogue, phrases: phrases.table(language), language: language
        ) { name in
            tables.files.first { $0.name == name + ".csv" }?.bytes ?? []
        }
    }
}
