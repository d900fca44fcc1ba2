// Written by Tools/resources from the folders; make keeps it up to date.
static const unsigned char file0[] = {
#embed "../../Templates/Assets/calculator.js" suffix(,)
    0};

#define GUIDE_FILES \
    {"assets/calculator.js", file0, sizeof file0 - 1},
