/// One file of the site to be: where it goes and how its bytes are made.
struct Output: Sendable {
    /// In the order in which they are published: a page never names an asset that is not yet there.
    enum Kind: Int, Sendable, Comparable {
        case asset
        case page
        /// Sitemap, feeds and the like, which name pages.
        case index

        static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    /// Relative to the output folder.
    let path: String
    let kind: Kind
    let render: @Sendable () -> [UInt8]
}
