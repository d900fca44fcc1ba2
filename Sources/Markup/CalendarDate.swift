/// A day of the Gregorian calendar.
public struct CalendarDate: Sendable, Equatable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nothing for a day that does not exist, and for years beyond 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(month, year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2026-11-20`
    public init?(iso text: String) {
        let bytes = text.bytes
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for digit in digits {
            guard UInt8(ascii: "0") <= digit, digit <= UInt8(ascii: "9") else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private static func days(_ month: Int, _ year: Int) -> Int {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        switch month {
        case 2: return isLeap ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }
}

extension Language {
    /// `20 ноября 2026 г.`, `20 listopada 2026`, `2026年11月20日`; the day is kept with its month and
    /// the year with its abbreviation.
    public func date(_ date: CalendarDate) -> String {
        let day = String(date.day)
        let year = String(date.year)
        switch habits {
        case .russian:
            return day + "\u{A0}" + Self.russian[date.month - 1] + " " + year + "\u{A0}г."
        case .polish: return day + "\u{A0}" + Self.polish[date.month - 1] + " " + year
        case .chinese: return year + "年" + String(date.month) + "月" + day + "日"
        case .english: return Self.english[date.month - 1] + "\u{A0}" + day + ", " + year
        }
    }

    private static let russian = [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
        "октября", "ноября", "декабря",
    ]
    private static let polish = [
        "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
        "września", "października", "listopada", "grudnia",
    ]
    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
