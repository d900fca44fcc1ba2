// What compiled Swift expects of a C library, for the browser's modules alone: natively this file is
// empty, or it would replace the system's allocator.
//
// A module's memory is a stack. At the bottom lies what was read from the tables, above it what an
// answer makes; once the page has the answer, all of that goes at once, and every variable gets back
// the value that it had. So nothing is given back by itself, and no answer can leave anything behind.
#if defined(__wasm__)

#include <stddef.h>
#include <stdint.h>

enum { PAGE = 65536 };

// Where the linker has put the variables, and where they end.
extern char __global_base, __data_end, __heap_base;

static char *top;
static char *variables;

/// Room at the end of the memory, or null if the browser grants no more.
static char *take(size_t size, size_t alignment) {
    uintptr_t start = top ? (uintptr_t)top : (uintptr_t)&__heap_base;
    start = (start + alignment - 1) & ~(uintptr_t)(alignment - 1);
    size_t end = (size_t)__builtin_wasm_memory_size(0) * PAGE;
    if (size > SIZE_MAX / 2) return NULL;
    if (start + size > end) {
        // At least a sixteenth more, or a large answer would ask for each page by itself.
        size_t pages = (start + size - end + end / 16) / PAGE + 1;
        if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return NULL;
    }
    top = (char *)start + size;
    return (char *)start;
}

/// What lies in the memory now stays there.
void guide_remember(void) {
    size_t size = (size_t)(&__data_end - &__global_base);
    variables = take(size, 16);
    if (!variables) __builtin_trap();
    // With `top` and `variables` among them.
    __builtin_memcpy(variables, &__global_base, size);
}

/// Everything is as it was at `guide_remember`.
void guide_forget(void) {
    __builtin_memcpy(&__global_base, variables, (size_t)(&__data_end - &__global_base));
}

int posix_memalign(void **result, size_t alignment, size_t size) {
    *result = take(size, alignment);
    return *result ? 0 : 12;
}

void free(void *memory) {}

// Texts and pieces of HTML: see Sources/BrowserText.
void *guide_allocate_text(size_t size) {
    char *text = take(size, 4);
    if (!text) __builtin_trap();
    return text;
}

// Who holds an object is still counted up, for arrays look whether they are shared before they
// change; it is never counted down, which takes a twentieth off the module. Swift's own functions of
// these names are weak.
void swift_release(void *object) {}
void swift_release_n(void *object, uint32_t count) {}
void swift_deallocClassInstance(void *object, size_t size, size_t alignment) {}

int memcmp(const void *a, const void *b, size_t size) {
    const unsigned char *left = a, *right = b;
    for (size_t i = 0; i < size; i++) {
        if (left[i] != right[i]) return left[i] - right[i];
    }
    return 0;
}

/// The 128 bits in which Swift looks for the overflow of a product of 64: schoolbook in 32-bit digits.
__int128 __multi3(__int128 a, __int128 b) {
    uint64_t a_low = (uint64_t)a, b_low = (uint64_t)b;
    uint64_t a0 = (uint32_t)a_low, a1 = a_low >> 32, b0 = (uint32_t)b_low, b1 = b_low >> 32;
    uint64_t low = a0 * b0;
    uint64_t middle = a1 * b0 + (low >> 32);
    uint64_t other = a0 * b1 + (uint32_t)middle;
    uint64_t high = a1 * b1 + (middle >> 32) + (other >> 32);
    high += (uint64_t)(a >> 64) * b_low + a_low * (uint64_t)(b >> 64);
    return (__int128)(((unsigned __int128)high << 64) | (other << 32) | (uint32_t)low);
}

#endif
