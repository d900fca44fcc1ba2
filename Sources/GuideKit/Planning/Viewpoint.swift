import Foundation
import Site

/// From where a link is looked at.
enum Viewpoint: Sendable {
    /// A page of the site: links are relative, so that the site works below any path.
    case page(Address)
    /// `404.html`, which a host serves at any depth: links begin with the site's own path.
    case anywhere(base: String)

    func link(to target: Address) -> String {
        switch self {
        case .page(let page): target.relative(to: page)
        case .anywhere(let base): base + target.path
        }
    }

    /// The path of the site's address: `/` or `/guide/`.
    static func base(of address: String?) -> String {
        guard let address, let scheme = address.range(of: "://") else { return "/" }
        let path = address[scheme.upperBound...].drop { $0 != "/" }
        return path.isEmpty ? "/" : String(path)
    }
}
