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
        let here = page.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let there = path.split(separator: "/", omittingEmptySubsequences: false)
        let folders = there.dropLast()
        let shared = zip(here, folders).prefix { $0 == $1 }.count
        let ups = Array(repeating: "..", count: here.count - shared)
        let rest = folders.dropFirst(shared).map(String.init)
        let joined = (ups + rest + [there.last.map(String.init) ?? ""]).joined(separator: "/")
        return joined.isEmpty || joined.hasPrefix("/") ? "./" : joined
    }

    public static func < (a: Address, b: Address) -> Bool { a.path < b.path }
}
