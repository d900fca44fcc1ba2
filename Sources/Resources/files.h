// The files that the program carries. `make` keeps the list; a plain `swift build` needs it, hence in git.
static const unsigned char file0[] = {
#embed "../../Templates/Assets/calculator.js" suffix(,)
    0};
static const unsigned char file1[] = {
#embed "../../Templates/Assets/catalogue.js" suffix(,)
    0};
static const unsigned char file2[] = {
#embed "../../Templates/Assets/copying.js" suffix(,)
    0};
static const unsigned char file3[] = {
#embed "../../Templates/Assets/decision.js" suffix(,)
    0};
static const unsigned char file4[] = {
#embed "../../Templates/Assets/forms.js" suffix(,)
    0};
static const unsigned char file5[] = {
#embed "../../Templates/Assets/icon.svg" suffix(,)
    0};
static const unsigned char file6[] = {
#embed "../../Templates/Assets/options.js" suffix(,)
    0};
static const unsigned char file7[] = {
#embed "../../Templates/Assets/pictures.js" suffix(,)
    0};
static const unsigned char file8[] = {
#embed "../../Templates/Assets/site.css" suffix(,)
    0};
static const unsigned char file9[] = {
#embed "../../Templates/Assets/site.js" suffix(,)
    0};
static const unsigned char file10[] = {
#embed "../../Templates/Assets/target.js" suffix(,)
    0};
static const unsigned char file11[] = {
#embed "../../Templates/Assets/theme.js" suffix(,)
    0};
static const unsigned char file12[] = {
#embed "../../Content/data/abilities.csv" suffix(,)
    0};
static const unsigned char file13[] = {
#embed "../../Content/data/audiences.csv" suffix(,)
    0};
static const unsigned char file14[] = {
#embed "../../Content/data/benchmarks.csv" suffix(,)
    0};
static const unsigned char file15[] = {
#embed "../../Content/data/builds.csv" suffix(,)
    0};
static const unsigned char file16[] = {
#embed "../../Content/data/claims.csv" suffix(,)
    0};
static const unsigned char file17[] = {
#embed "../../Content/data/curves.csv" suffix(,)
    0};
static const unsigned char file18[] = {
#embed "../../Content/data/devices.csv" suffix(,)
    0};
static const unsigned char file19[] = {
#embed "../../Content/data/engines.csv" suffix(,)
    0};
static const unsigned char file20[] = {
#embed "../../Content/data/formats.csv" suffix(,)
    0};
static const unsigned char file21[] = {
#embed "../../Content/data/glossary.csv" suffix(,)
    0};
static const unsigned char file22[] = {
#embed "../../Content/data/models.csv" suffix(,)
    0};
static const unsigned char file23[] = {
#embed "../../Content/data/offers.csv" suffix(,)
    0};
static const unsigned char file24[] = {
#embed "../../Content/data/phrases.csv" suffix(,)
    0};
static const unsigned char file25[] = {
#embed "../../Content/data/prices.csv" suffix(,)
    0};
static const unsigned char file26[] = {
#embed "../../Content/data/published.csv" suffix(,)
    0};
static const unsigned char file27[] = {
#embed "../../Content/data/rates.csv" suffix(,)
    0};
static const unsigned char file28[] = {
#embed "../../Content/data/rules.csv" suffix(,)
    0};
static const unsigned char file29[] = {
#embed "../../Content/data/scores.csv" suffix(,)
    0};
static const unsigned char file30[] = {
#embed "../../Content/data/shown.csv" suffix(,)
    0};
static const unsigned char file31[] = {
#embed "../../Content/data/sources.csv" suffix(,)
    0};
static const unsigned char file32[] = {
#embed "../../Content/data/tasks.csv" suffix(,)
    0};
static const unsigned char file33[] = {
#embed "../../Content/data/tiers.csv" suffix(,)
    0};
static const unsigned char file34[] = {
#embed "../../Content/data/tokenizers.csv" suffix(,)
    0};

#if __has_embed("../../.build/browser/advice.wasm")
static const unsigned char advice[] = {
#embed "../../.build/browser/advice.wasm"
};
#define GUIDE_advice {"modules/advice.wasm", advice, sizeof advice},
#else
#define GUIDE_advice
#endif

#if __has_embed("../../.build/browser/calculator.wasm")
static const unsigned char calculator[] = {
#embed "../../.build/browser/calculator.wasm"
};
#define GUIDE_calculator {"modules/calculator.wasm", calculator, sizeof calculator},
#else
#define GUIDE_calculator
#endif

#if __has_embed("../../.build/browser/configuration.wasm")
static const unsigned char configuration[] = {
#embed "../../.build/browser/configuration.wasm"
};
#define GUIDE_configuration {"modules/configuration.wasm", configuration, sizeof configuration},
#else
#define GUIDE_configuration
#endif

#if __has_embed("../../.build/browser/pictures.wasm")
static const unsigned char pictures[] = {
#embed "../../.build/browser/pictures.wasm"
};
#define GUIDE_pictures {"modules/pictures.wasm", pictures, sizeof pictures},
#else
#define GUIDE_pictures
#endif

#define GUIDE_FILES \
    {"assets/calculator.js", file0, sizeof file0 - 1}, \
    {"assets/catalogue.js", file1, sizeof file1 - 1}, \
    {"assets/copying.js", file2, sizeof file2 - 1}, \
    {"assets/decision.js", file3, sizeof file3 - 1}, \
    {"assets/forms.js", file4, sizeof file4 - 1}, \
    {"assets/icon.svg", file5, sizeof file5 - 1}, \
    {"assets/options.js", file6, sizeof file6 - 1}, \
    {"assets/pictures.js", file7, sizeof file7 - 1}, \
    {"assets/site.css", file8, sizeof file8 - 1}, \
    {"assets/site.js", file9, sizeof file9 - 1}, \
    {"assets/target.js", file10, sizeof file10 - 1}, \
    {"assets/theme.js", file11, sizeof file11 - 1}, \
    {"data/abilities.csv", file12, sizeof file12 - 1}, \
    {"data/audiences.csv", file13, sizeof file13 - 1}, \
    {"data/benchmarks.csv", file14, sizeof file14 - 1}, \
    {"data/builds.csv", file15, sizeof file15 - 1}, \
    {"data/claims.csv", file16, sizeof file16 - 1}, \
    {"data/curves.csv", file17, sizeof file17 - 1}, \
    {"data/devices.csv", file18, sizeof file18 - 1}, \
    {"data/engines.csv", file19, sizeof file19 - 1}, \
    {"data/formats.csv", file20, sizeof file20 - 1}, \
    {"data/glossary.csv", file21, sizeof file21 - 1}, \
    {"data/models.csv", file22, sizeof file22 - 1}, \
    {"data/offers.csv", file23, sizeof file23 - 1}, \
    {"data/phrases.csv", file24, sizeof file24 - 1}, \
    {"data/prices.csv", file25, sizeof file25 - 1}, \
    {"data/published.csv", file26, sizeof file26 - 1}, \
    {"data/rates.csv", file27, sizeof file27 - 1}, \
    {"data/rules.csv", file28, sizeof file28 - 1}, \
    {"data/scores.csv", file29, sizeof file29 - 1}, \
    {"data/shown.csv", file30, sizeof file30 - 1}, \
    {"data/sources.csv", file31, sizeof file31 - 1}, \
    {"data/tasks.csv", file32, sizeof file32 - 1}, \
    {"data/tiers.csv", file33, sizeof file33 - 1}, \
    {"data/tokenizers.csv", file34, sizeof file34 - 1}, \
    GUIDE_advice \
    GUIDE_calculator \
    GUIDE_configuration \
    GUIDE_pictures
