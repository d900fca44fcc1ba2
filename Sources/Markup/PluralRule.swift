/// CLDR's cardinal plural categories, for whole numbers. A phrase lists its forms in the order given
/// here, separated by ` | `.
enum PluralRule: Sendable {
    /// one | other
    case english
    /// one | few | many: 1 модель, 2 модели, 5 моделей, 21 модель
    case russian
    /// one | few | many: 1 model, 2 modele, 5 modeli, 22 modele, 21 modeli
    case polish
    /// other
    case none

    var forms: Int {
        switch self {
        case .english: 2
        case .russian, .polish: 3
        case .none: 1
        }
    }

    /// The index of the form for `count`.
    func form(_ count: Int) -> Int {
        let tens = count.magnitude % 100
        let ones = count.magnitude % 10
        let few = (2...4).contains(ones) && !(12...14).contains(tens)
        switch self {
        case .none: return 0
        case .english: return count.magnitude == 1 ? 0 : 1
        case .russian: return ones == 1 && tens != 11 ? 0 : few ? 1 : 2
        case .polish: return count.magnitude == 1 ? 0 : few ? 1 : 2
        }
    }
}
