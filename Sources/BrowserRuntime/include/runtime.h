// The functions are called by the compiled Swift code alone.
