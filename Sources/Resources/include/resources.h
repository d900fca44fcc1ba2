#pragma once

#include <stddef.h>

/// A file carried in the program.
struct guide_resource {
    /// `assets/site.css`, `data/models.csv`, `modules/calculator.wasm`.
    const char *name;
    const unsigned char *bytes;
    size_t length;
};

/// All of them, sorted by name within each folder. Those in `modules/` are absent from a program that was
/// built without the browser's modules (`swift build` alone; `make` builds them first).
const struct guide_resource *guide_resources(size_t *count);
