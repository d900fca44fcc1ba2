// What the page's scripts call in each of the modules. Only there: natively these names are the
// system's or nobody's. Tools/module makes a module of each `Exports+Name.swift` beside this file.
#if arch(wasm32)
    /// A page has one set of tables, and one thread.
    nonisolated(unsafe) var session: Session?

    /// A block of `length` bytes, until `release`.
    @_expose(wasm, "allocate") @_cdecl("guide_allocate")
    func allocate(_ length: Int) -> UnsafeMutableRawPointer {
        .allocate(byteCount: length, alignment: 16)
    }

    /// Ends the last answer, and everything else since the tables were read.
    @_expose(wasm, "release") @_cdecl("guide_release")
    func release() { forget() }

    /// Reads the `TableBundle` of `length` bytes at `block`. 0 if it is none.
    @_expose(wasm, "load") @_cdecl("guide_load")
    func load(_ block: UnsafeRawPointer, _ length: Int) -> Int32 {
        session = Session(bytes(block, length))
        remember()
        return session == nil ? 0 : 1
    }

    /// Takes the way from the page to the edition's first one, `length` bytes at `block`.
    @_expose(wasm, "place") @_cdecl("guide_place")
    func place(_ block: UnsafeRawPointer, _ length: Int) {
        session?.root = text(block, length)
        remember()
    }

    func text(_ block: UnsafeRawPointer, _ length: Int) -> String {
        String(decoding: UnsafeRawBufferPointer(start: block, count: length), as: UTF8.self)
    }

    func bytes(_ block: UnsafeRawPointer, _ length: Int) -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: block, count: length))
    }

    /// A block that begins with the number of the answer's bytes in 32 bits, little end first.
    func answered(_ answer: () -> [UInt8]) -> UnsafeMutableRawPointer {
        let bytes = answer()
        let result = allocate(4 + bytes.count)
        result.storeBytes(of: UInt32(bytes.count).littleEndian, as: UInt32.self)
        (result + 4).copyMemory(from: bytes, byteCount: bytes.count)
        return result
    }

    // See `Sources/BrowserRuntime`.
    @_extern(c, "guide_remember") private func remember()
    @_extern(c, "guide_forget") private func forget()
#endif
