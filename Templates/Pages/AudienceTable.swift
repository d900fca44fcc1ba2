public import Markup
public import Sizing

/// Who the reader may be, where such a reader should start and why. The tier's name leads to its row
/// where the page has a table of tiers.
public func audienceTable(_ audiences: [Audience], tiers: [TierRow], words: Words) -> HTML {
    let lines = audiences.map { audience -> HTML in
        let key = "audience." + audience.id
        return """
            <tr><th scope="row">\(words.named(key + ".who"))</th>\
            \(cell(.audiencesChoice, choice(audience, tiers, words), words))\
            \(cell(.audiencesWhy, HTML(words.named(key + ".why")), words))</tr>
            """
    }
    let headings: [PagePhrase] = [.audiencesWho, .audiencesChoice, .audiencesWhy]
    return cardTable(
        caption: words(PagePhrase.audiencesCaption), headings: headings.map { words($0) },
        lines: lines)
}

private func choice(_ audience: Audience, _ tiers: [TierRow], _ words: Words) -> HTML {
    let range = tiers.first { $0.tier.id == audience.tier }.map { row -> HTML in
        " <small>\(row.nameAndRange(words))</small>"
    }
    return "\(words.named("audience." + audience.id + ".choice"))\(range)"
}
