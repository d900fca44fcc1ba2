// What the calculator's module has beside the common functions.
#if arch(wasm32) && CALCULATOR
    /// The HTML for the scenario of `length` bytes at `block`, as `answered` gives it.
    @_expose(wasm, "answer") @_cdecl("guide_answer")
    func answer(_ block: UnsafeRawPointer, _ length: Int) -> UnsafeMutableRawPointer {
        answered { session?.answer(text(block, length)) ?? [] }
    }

    /// The HTML for the accuracy that pays.
    @_expose(wasm, "target") @_cdecl("guide_target")
    func target(_ block: UnsafeRawPointer, _ length: Int) -> UnsafeMutableRawPointer {
        answered { session?.target(bytes(block, length)) ?? [] }
    }
#endif
