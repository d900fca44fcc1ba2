// What the module of the calculator's charts has beside the common functions.
#if arch(wasm32) && PICTURES
    /// The HTML of the charts for the scenario of `length` bytes at `block`, as `answered` gives it.
    @_expose(wasm, "pictures") @_cdecl("guide_pictures")
    func pictures(_ block: UnsafeRawPointer, _ length: Int) -> UnsafeMutableRawPointer {
        answered { session?.pictures(text(block, length)) ?? [] }
    }
#endif
