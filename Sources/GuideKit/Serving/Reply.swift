import Markup

/// What a browser is answered.
struct Reply: Sendable, Equatable {
    let status: Int
    let type: String
    let body: [UInt8]
    /// Where else to look, with a status that says so.
    var location: String?

    init(_ status: Int = 200, type: String, _ body: [UInt8], location: String? = nil) {
        self.status = status
        self.type = type
        self.body = body
        self.location = location
    }
}

extension Revision {
    /// The answer to an address: `path` as it is sent with its percent signs, and decoded; `query`
    /// with its question mark, which a redirection keeps, as it may be a scenario.
    func reply(to path: String, decoded: String, query: String) -> Reply {
        guard let site else { return Reply(503, type: contentType(of: ".html"), errorPage.bytes) }
        switch site.answer(at: decoded) {
        case .output(let output): return reply(with: output, status: 200)
        case .folder:
            return Reply(
                302, type: contentType(of: ".txt"), [], location: path + "/" + query)
        case .missing(let page?): return reply(with: page, status: 404)
        case .missing(nil):
            return Reply(404, type: contentType(of: ".txt"), Array("no such page\n".utf8))
        }
    }

    private func reply(with output: Output, status: Int) -> Reply {
        let type = contentType(of: output.path)
        let bytes = output.render()
        let isPage = output.path.hasSuffix(".html")
        return Reply(
            status, type: type, isPage ? ReloadScript.added(to: bytes, site: siteNumber) : bytes)
    }

    /// What the script in an open page asks for.
    var change: Reply {
        let members: [(name: String, value: JSON)] = [
            ("revision", .integer(Int64(number))), ("site", .integer(Int64(siteNumber))),
            ("errors", .string(errors)),
        ]
        return Reply(type: contentType(of: ".json"), JSON.object(members).bytes)
    }

    /// Stands in for the site until it was built for the first time.
    private var errorPage: HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="color-scheme" content="light dark">
        <title>guide serve</title>
        <link rel="stylesheet" href="\(ReloadScript.styleAddress)">
        \(ReloadScript.element(site: siteNumber))
        </head>
        <body>
        <pre id="guide-errors">\(errors)</pre>
        </body>
        </html>

        """
    }
}
