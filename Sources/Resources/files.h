// Written by Tools/resources from the folders; make keeps it up to date.
static const unsigned char file0[] = {
#embed "../../Templates/Assets/calculator.js" suffix(,)
    0};
static const unsigned char file1[] = {
#embed "../../Templates/Assets/icon.svg" suffix(,)
    0};
static const unsigned char file2[] = {
#embed "../../Templates/Assets/site.css" suffix(,)
    0};
static const unsigned char file3[] = {
#embed "../../Templates/Assets/site.js" suffix(,)
    0};
static const unsigned char file4[] = {
#embed "../../Templates/Assets/theme.js" suffix(,)
    0};
static const unsigned char file5[] = {
#embed "../../Content/data/audiences.csv" suffix(,)
    0};
static const unsigned char file6[] = {
#embed "../../Content/data/devices.csv" suffix(,)
    0};
static const unsigned char file7[] = {
#embed "../../Content/data/formats.csv" suffix(,)
    0};
static const unsigned char file8[] = {
#embed "../../Content/data/models.csv" suffix(,)
    0};
static const unsigned char file9[] = {
#embed "../../Content/data/phrases.csv" suffix(,)
    0};
static const unsigned char file10[] = {
#embed "../../Content/data/sources.csv" suffix(,)
    0};
static const unsigned char file11[] = {
#embed "../../Content/data/tiers.csv" suffix(,)
    0};

#define GUIDE_FILES \
    {"assets/calculator.js", file0, sizeof file0 - 1}, \
    {"assets/icon.svg", file1, sizeof file1 - 1}, \
    {"assets/site.css", file2, sizeof file2 - 1}, \
    {"assets/site.js", file3, sizeof file3 - 1}, \
    {"assets/theme.js", file4, sizeof file4 - 1}, \
    {"data/audiences.csv", file5, sizeof file5 - 1}, \
    {"data/devices.csv", file6, sizeof file6 - 1}, \
    {"data/formats.csv", file7, sizeof file7 - 1}, \
    {"data/models.csv", file8, sizeof file8 - 1}, \
    {"data/phrases.csv", file9, sizeof file9 - 1}, \
    {"data/sources.csv", file10, sizeof file10 - 1}, \
    {"data/tiers.csv", file11, sizeof file11 - 1},
