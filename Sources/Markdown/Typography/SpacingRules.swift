/// The words that a language keeps together with their neighbours.
struct SpacingRules: Sendable {
    /// Kept with the word that follows.
    var shortWords: [WordKey]
    /// Kept with the word before.
    var particles: [WordKey]
    /// Abbreviations, without their point, kept with a number that follows.
    var beforeNumber: [WordKey]
    /// Those kept with a name that follows.
    var beforeName: [WordKey]
    /// Those kept with whatever follows.
    var beforeAny: [WordKey]
    var isRussian: Bool

    /// Prepositions, conjunctions and particles of up to three letters: the list of typograf
    /// (src/data/ru.ts) without those that lean on the word before.
    static let russian = SpacingRules(
        shortWords: keys("а в во да до за и из к ко на не ни но о об от по с со то у"),
        particles: keys("бы б же ж ли ль"),
        beforeNumber: keys("стр с рис табл гл п пп разд ст т ч вып см ок версия"),
        beforeName: keys("г ул пр пл им проф акад гр св"),
        beforeAny: [],
        isRussian: true)

    /// Words of one letter must not end a line; longer ones may.
    static let polish = SpacingRules(
        shortWords: keys("a i o u w z"),
        particles: [],
        beforeNumber: keys("nr str s rys tab rozdz ok art ust pkt par poz wyd wersja"),
        beforeName: keys("dr prof mgr inż hab im ul al św red"),
        beforeAny: keys("np tj tzn tzw zob por"),
        isRussian: false)

    private static func keys(_ words: String) -> [WordKey] {
        words.split(separator: " ").map { WordKey(String($0)) }
    }
}
