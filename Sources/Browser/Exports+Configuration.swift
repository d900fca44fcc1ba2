// What the module that reads a pasted configuration has beside the common functions.
#if arch(wasm32) && CONFIGURATION
    /// The keys of the model in a `config.json`, or the HTML of the complaint about it.
    @_expose(wasm, "configuration") @_cdecl("guide_configuration")
    func configuration(_ block: UnsafeRawPointer, _ length: Int) -> UnsafeMutableRawPointer {
        answered { session?.configuration(bytes(block, length)) ?? [] }
    }
#endif
