import Yams

/// `Content/site.yaml`. A root without one gets what its folders say.
struct SiteConfiguration: Sendable {
    struct Group: Sendable {
        /// By language code; empty for a group without a title.
        let titles: [String: String]
        /// Paths without language and ending: `guide/task`, `index`.
        let pages: [Placed<String>]
    }

    /// `https://example.org/`, always with a slash at its end.
    var address: String?
    /// By language code.
    var names: [String: String] = [:]
    /// In the order in which the site offers them.
    var languages: [Placed<String>] = []
    var navigation: [Group] = []
}

extension SiteConfiguration {
    static let file = "Content/site.yaml"

    static func read(_ source: SourceText) -> (SiteConfiguration, [Diagnostic]) {
        if let offset = source.invalidOffset {
            return (SiteConfiguration(), [.notUTF8(source, offset)])
        }
        let yaml = YAMLText(source: source, linesBefore: 0, text: source.text)
        var (mapping, diagnostics) = yaml.mapping()
        guard let mapping else { return (SiteConfiguration(), diagnostics) }
        var reader = YAMLReader(mapping, place: yaml.place)
        var configuration = SiteConfiguration(
            address: reader.text("address").map { $0.hasSuffix("/") ? $0 : $0 + "/" },
            names: reader.textByLanguage("name"),
            languages: reader.texts("languages"))
        for group in reader.mappings("navigation") {
            var groupReader = YAMLReader(group, place: yaml.place)
            configuration.navigation.append(
                Group(
                    titles: groupReader.textByLanguage("title"), pages: groupReader.texts("pages")))
            groupReader.finish()
            diagnostics += groupReader.diagnostics
        }
        reader.finish()
        diagnostics += reader.diagnostics
        if let address = configuration.address, !address.hasPrefix("https://"),
            !address.hasPrefix("http://")
        {
            diagnostics.append(
                Diagnostic(
                    at: yaml.place(mapping["address"]?.mark, address.count - 1),
                    "'address' must begin with https:// or http://"))
            configuration.address = nil
        }
        return (configuration, diagnostics)
    }
}
