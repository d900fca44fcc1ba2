import Markup
import Site
import Sizing
import Widgets

/// The assets of a site under their published names: the files of `Templates/Assets`, the browser's
/// modules, and for each edition the tables that they read.
struct SiteAssets: Sendable {
    let names: AssetNames
    let outputs: [Output]

    init(_ content: LoadedContent) {
        var files = content.assets + CarriedFiles.modules
        for edition in content.editions {
            let bundles = content.bundles(edition)
            files.append((Self.bundle(edition.code), bundles.shared.bytes))
            files.append((Self.calculatorBundle(edition.code), bundles.calculator.bytes))
            files.append((Self.adviceBundle(edition.code), bundles.advice.bytes))
        }
        files = Scripts.linked(ServedText.bare(files))
        let names = AssetNames(files)
        self.names = names
        outputs = files.compactMap { file in
            names[file.name].map { address in
                Output(path: address.path, kind: .asset) { file.bytes }
            }
        }
    }

    /// A module for each use of a form, so that a reader loads what is used.
    static let calculator = "calculator.wasm"
    static let advice = "advice.wasm"
    static let pictures = "pictures.wasm"
    static let configuration = "configuration.wasm"

    /// The name of an edition's tables, and of those that one of the modules reads beside them.
    static func bundle(_ language: String) -> String { "tables-\(language).txt" }
    static func calculatorBundle(_ language: String) -> String { "calculator-\(language).txt" }
    static func adviceBundle(_ language: String) -> String { "advice-\(language).txt" }
}
