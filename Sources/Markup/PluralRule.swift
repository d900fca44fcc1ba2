/// CLDR's cardinal plural categories. A phrase lists its forms in the order given here, separated by
/// ` | `.
enum PluralRule: Sendable {
    /// one | other
    case english
    /// one | few | many [| other]: 1 модель, 2 модели, 5 моделей, 21 модель; 1,5 модели, for which the
    /// form for few serves if there is no fourth.
    case russian
    /// one | few | many [| other]: 1 model, 2 modele, 5 modeli, 22 modele, 21 modeli; 1,5 modelu. A
    /// phrase that takes fractions needs the fourth form.
    case polish
    /// other
    case none

    /// The number of forms that every phrase needs.
    var forms: Int {
        switch self {
        case .english: 2
        case .russian, .polish: 3
        case .none: 1
        }
    }

    /// The index of the form for `count`.
    func form(_ count: Int64) -> Int {
        switch (self, category(count)) {
        case (.none, _): 0
        case (.english, let category): category == .one ? 0 : 1
        case (_, .one): 0
        case (_, .few): 1
        case (_, .many): 2
        case (_, .other): fractionForm(of: 3)
        }
    }

    /// The index of the form for a number written with decimals, in a phrase that has `count` forms.
    func fractionForm(of count: Int) -> Int {
        switch self {
        case .none: 0
        case .english: 1
        case .russian: count > 3 ? 3 : 1
        case .polish: count > 3 ? 3 : 2
        }
    }

    func category(_ count: Int64) -> PluralCategory {
        let tens = count.magnitude % 100
        let ones = count.magnitude % 10
        let few = (2...4).contains(ones) && !(12...14).contains(tens)
        switch self {
        case .none: return .other
        case .english: return count.magnitude == 1 ? .one : .other
        case .russian: return ones == 1 && tens != 11 ? .one : few ? .few : .many
        case .polish: return count.magnitude == 1 ? .one : few ? .few : .many
        }
    }
}

/// CLDR's names for the forms of a noun beside a number.
public enum PluralCategory: Sendable {
    case one, few, many, other
}

extension Language {
    public func pluralCategory(_ count: some BinaryInteger) -> PluralCategory {
        plural.category(Int64(clamping: count))
    }

    /// Of a number that is written with `places` decimals.
    public func pluralCategory(_ value: Double, places: Int) -> PluralCategory {
        if places > 0 { return .other }
        let whole = value.rounded(.toNearestOrEven)
        return plural.category(whole.magnitude < Decimal.limit ? Int64(whole) : 0)
    }
}
