/// Where something lies in `Public`: `ru/guide/hardware/` for a page, `sitemap.xml` for a file, `""`
/// for the root. Links are written relative to the page that has them, so that the site works under
/// any sub-path.
public struct Address: Sendable, Hashable, Comparable {
    public let path: String

    public init(_ path: String) { self.path = path }

    /// The file that a static host serves for it.
    public var file: String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// This address as a link on `page`: `../../models/`.
    public func relative(to page: Address) -> String {
        let here = Array(page.path.utf8)
        let there = Array(path.utf8)
        let slash = UInt8(ascii: "/")
        // Bytes of the folders that both lie in.
        var shared = 0
        for (index, pair) in zip(here, there).enumerated() {
            guard pair.0 == pair.1 else { break }
            if pair.0 == slash { shared = index + 1 }
        }
        let ups = here[shared...].count { $0 == slash }
        let link =
            String(repeating: "../", count: ups) + String(decoding: there[shared...], as: UTF8.self)
        return link.isEmpty || link.hasPrefix("/") ? "./" : link
    }

    public static func < (a: Address, b: Address) -> Bool { a.path < b.path }
}
