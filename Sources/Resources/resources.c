// Tables, assets and the browser's modules, carried in the program. The compiler's list of dependencies
// names the embedded files, so that a change in one of them compiles this file again.

#include "resources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

#include "files.h"

// The last one, without a name, is not counted: a list may not be empty.
static const struct guide_resource resources[] = {GUIDE_FILES{0, 0, 0}};

const struct guide_resource *guide_resources(size_t *count) {
    *count = sizeof resources / sizeof resources[0] - 1;
    return resources;
}
