// Written by Tools/resources from the folders; make keeps it up to date.
static const unsigned char file0[] = {
#embed "../../Templates/Assets/calculator.js" suffix(,)
    0};
static const unsigned char file1[] = {
#embed "../../Content/data/audiences.csv" suffix(,)
    0};
static const unsigned char file2[] = {
#embed "../../Content/data/phrases.csv" suffix(,)
    0};
static const unsigned char file3[] = {
#embed "../../Content/data/tiers.csv" suffix(,)
    0};

#define GUIDE_FILES \
    {"assets/calculator.js", file0, sizeof file0 - 1}, \
    {"data/audiences.csv", file1, sizeof file1 - 1}, \
    {"data/phrases.csv", file2, sizeof file2 - 1}, \
    {"data/tiers.csv", file3, sizeof file3 - 1},
