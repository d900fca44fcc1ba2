public import Builtin

/// The browser's text, in the place of the library's `String` in everything that `Tools/module`
/// compiles: the address of UTF-8 bytes that end with a zero, and nothing else. It has the part of
/// the library's interface that those sources use. No package target has it: natively a text is
/// Swift's.
///
/// A literal is where the linker has put it; a text made at run time lies in `TextStorage`. So a copy of
/// a text is a copy of one number, nobody counts who holds it, and a structure of texts is plain memory.
/// The module weighs 50 kB with it and 87 with the library's (by `gzip -9`, November 2026).
///
/// A text has no zero within: `init(decoding:)` writes a space instead.
public struct String: Sendable {
    /// What lies there is written once, before anybody has the address.
    nonisolated(unsafe) public let start: UnsafePointer<UInt8>

    @_transparent
    public init(start: UnsafePointer<UInt8>) { self.start = start }

    public init() { self = "" }

    public var isEmpty: Bool { start.pointee == 0 }

    /// Bytes.
    var count: Int {
        var count = 0
        while start[count] != 0 { count += 1 }
        return count
    }

    public var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    public var bytes: [UInt8] { Array(utf8) }

    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(utf8)
    }
}

/// Negative, zero or positive as the bytes of `a` precede, equal or follow those of `b`.
public func compareUTF8(_ a: String, _ b: String) -> Int {
    var index = 0
    while a.start[index] != 0, a.start[index] == b.start[index] { index += 1 }
    return Int(a.start[index]) - Int(b.start[index])
}

extension String: Equatable {
    public static func == (a: String, b: String) -> Bool { compareUTF8(a, b) == 0 }
}

extension String: _ExpressibleByBuiltinStringLiteral, ExpressibleByStringLiteral {
    @_transparent
    public init(
        _builtinStringLiteral start: Builtin.RawPointer, utf8CodeUnitCount: Builtin.Word,
        isASCII: Builtin.Int1
    ) {
        self.init(start: UnsafePointer(start))
    }

    @_transparent
    public init(
        _builtinExtendedGraphemeClusterLiteral start: Builtin.RawPointer,
        utf8CodeUnitCount: Builtin.Word, isASCII: Builtin.Int1
    ) {
        self.init(start: UnsafePointer(start))
    }

    @_transparent
    public init(_builtinUnicodeScalarLiteral value: Builtin.Int32) { self.init() }

    @_transparent
    public init(stringLiteral value: String) { self = value }
}

/// What a literal is where nothing says otherwise.
public typealias StringLiteralType = String
/// Of one character: `"-"`.
public typealias UnicodeScalarType = String
public typealias ExtendedGraphemeClusterType = String
