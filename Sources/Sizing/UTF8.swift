// Ids are compared by their UTF-8 bytes: comparing `String`s would bring Unicode's normalization
// tables into the browser's module (97 kB against 48).

public func utf8Equal(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count && a.utf8.elementsEqual(b.utf8)
}

public func utf8Precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
}
