/// A short name for bytes, for assets that may be cached for ever: 64-bit FNV-1a in base 36. It tells
/// versions of a file apart; it is no protection against anyone.
func fingerprint(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
}

/// `site.css` becomes `site-3w5e11264sgsf.css`.
func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return name[..<dot] + "-" + fingerprint(bytes) + name[dot...]
}
