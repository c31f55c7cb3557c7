/// A day, month or year of the Gregorian calendar, at the precision that the text gives (ISO 8601).
package struct PartialDate: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  package let year: Int

  /// The month, 1 to 12, if the text gives it.
  package let month: Int?

  /// The day of the month, 1 to 31, if the text gives it; only with a month.
  package let day: Int?

  /// A date that exists, or `nil`.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day {
        guard (1...PartialDate.days(inMonth: month, of: year)).contains(day) else { return nil }
      }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2021`, `2021-06` or `2021-06-16`; anything else is `nil`.
  package init?(iso8601 text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard parts.count <= 3, zip(parts, widths).allSatisfy({ $0.count == $1 }) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      var number = 0
      for digit in part {
        guard (0x30...0x39).contains(digit) else { return nil }
        number = number * 10 + Int(digit - 0x30)
      }
      numbers.append(number)
    }
    guard let year = numbers.first else { return nil }
    self.init(
      year: year, month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The number of days in a month.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `other` lies within the time that this date names: June 16 lies within June.
  package func contains(_ other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    guard let month else { return true }
    guard month == other.month else { return false }
    guard let day else { return true }
    return day == other.day
  }

  /// Orders by time; a coarser date comes before the finer ones within it.
  package static func < (left: PartialDate, right: PartialDate) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PartialDate: CustomStringConvertible {
  /// ISO 8601 at the date's precision.
  package var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }
}

extension PartialDate {
  /// The number of days since 1 March of the year 0, for a date with a day.
  private var dayNumber: Int? {
    guard let month, let day else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (monthFromMarch * 306 + 5) / 10 + day - 1
  }

  /// The day of the week, 0 for Monday to 6 for Sunday, of a date with a day.
  package var weekday: Int? { dayNumber.map { ($0 + 2) % 7 } }

  /// The date `days` days later (earlier if negative), of a date with a day.
  ///
  /// O(|days|), for small numbers.
  package func adding(days: Int) -> PartialDate? {
    guard var month, var day else { return nil }
    var year = year
    day += days
    while day < 1 {
      month -= 1
      if month < 1 { (month, year) = (12, year - 1) }
      day += PartialDate.days(inMonth: month, of: year)
    }
    while day > PartialDate.days(inMonth: month, of: year) {
      day -= PartialDate.days(inMonth: month, of: year)
      month += 1
      if month > 12 { (month, year) = (1, year + 1) }
    }
    return PartialDate(year: year, month: month, day: day)
  }
}
