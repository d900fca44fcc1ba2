import Site

/// A page's path inside its edition, the same in every language: `index`, `guide/task`, `models/index`.
struct PagePath: Sendable, Hashable, Comparable {
    let text: String

    init(_ text: String) { self.text = text }

    /// Of a file below `Content/<language>`: `guide/task.md`.
    init?(file: String) {
        guard file.hasSuffix(".md") else { return nil }
        text = String(file.dropLast(3))
    }

    static let home = PagePath("index")

    /// `ru/guide/task/`; an `index` lies at its folder's own address.
    func address(in language: String) -> Address {
        if text == "index" { return Address(language + "/") }
        let path = text.hasSuffix("/index") ? String(text.dropLast(6)) : text
        return Address(language + "/" + path + "/")
    }

    /// `guide` for `guide/task` and `guide/index`; empty at the top.
    var folder: String { text.split(separator: "/").dropLast().joined(separator: "/") }

    var isIndex: Bool { text == "index" || text.hasSuffix("/index") }

    /// The page that a link `../models/index.md` on this page means; `nil` if it leads out of the edition.
    func linked(_ file: String) -> PagePath? {
        var parts = text.split(separator: "/").dropLast().map(String.init)
        for part in file.split(separator: "/") where part != "." {
            if part == ".." {
                if parts.popLast() == nil { return nil }
            } else {
                parts.append(String(part))
            }
        }
        return PagePath(file: parts.joined(separator: "/"))
    }

    static func < (a: PagePath, b: PagePath) -> Bool { a.text < b.text }
}
