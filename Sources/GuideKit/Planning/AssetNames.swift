import Site

/// Where the assets lie, under names that carry a fingerprint of their bytes.
struct AssetNames: Sendable {
    private let addresses: [String: Address]

    /// `assets` are the plain names with their bytes.
    init(_ assets: [(name: String, bytes: [UInt8])]) {
        addresses = Dictionary(
            assets.map { ($0.name, Address("assets/" + fingerprinted($0.name, $0.bytes))) }
        ) { $1 }
    }

    subscript(name: String) -> Address? { addresses[name] }

    func links(from view: Viewpoint) -> AssetLinks { AssetLinks(addresses.mapValues(view.link)) }
}
