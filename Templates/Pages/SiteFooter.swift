import Markup
import Site

/// A licence by its own name and address, the same in every language.
struct Licence {
    let name: String
    let address: String
}

let textLicence = Licence(
    name: "CC BY 4.0", address: "https://creativecommons.org/licenses/by/4.0/")
let codeLicence = Licence(
    name: "Apache-2.0", address: "https://www.apache.org/licenses/LICENSE-2.0")

func siteFooter(_ frame: Frame) -> HTML {
    let words = frame.words
    let feed: HTML? = frame.feed.map { feed -> HTML in
        "<p><a href=\"\(feed)\">\(words(PagePhrase.footerFeed))</a></p>"
    }
    return """
        <footer class="bottom">
        <p>\(words(PagePhrase.footerComputed))</p>
        <p>\(words(PagePhrase.footerFigures))</p>
        <p>\(licence(PagePhrase.footerLicenceText, textLicence, words)) · \
        \(licence(PagePhrase.footerLicenceCode, codeLicence, words))</p>
        \(feed)
        </footer>
        """
}

private func licence(_ phrase: PagePhrase, _ licence: Licence, _ words: Words) -> HTML {
    let link: HTML = "<a rel=\"license\" href=\"\(licence.address)\">\(licence.name)</a>"
    return words.html(phrase, [("licence", link)])
}
