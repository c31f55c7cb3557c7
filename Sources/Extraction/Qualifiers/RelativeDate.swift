internal import AnnotatedText

/// Counts days, weeks, months and years from the day of a document, at the precision that the count has.
struct RelativeDate {
  private let today: PartialDate

  init(_ today: PartialDate) { self.today = today }

  /// The date so many units later, or `nil` where the document's own date is too coarse or the unit is none.
  ///
  /// A week is no part of a date: it gives its month, or its year where it has days of two months.
  func shifted(by count: Int, _ unit: WordKey) -> PartialDate? {
    guard abs(count) < 2000 else { return nil }
    switch unit {
    case "day": return today.adding(days: count)
    case "week": return week(count)
    case "month":
      guard let month = today.month else { return nil }
      let months = today.year * 12 + month - 1 + count
      guard months > 0 else { return nil }
      return PartialDate(year: months / 12, month: months % 12 + 1)
    case "year": return PartialDate(year: today.year + count)
    case "decade": return PartialDate(year: today.year + 10 * count)
    default: return nil
    }
  }

  private func week(_ count: Int) -> PartialDate? {
    guard let weekday = today.weekday, let monday = today.adding(days: 7 * count - weekday),
      let sunday = monday.adding(days: 6)
    else { return nil }
    guard monday.year == sunday.year else { return nil }
    return PartialDate(year: monday.year, month: monday.month == sunday.month ? monday.month : nil)
  }

  /// The weekend that is so many weeks after the last one, as a month or year.
  func weekend(_ count: Int) -> PartialDate? {
    // On a Saturday or Sunday it is the one that has come.
    guard let weekday = today.weekday,
      let saturday = today.adding(days: 7 * count - (weekday + 2) % 7),
      let sunday = saturday.adding(days: 1)
    else { return nil }
    guard saturday.year == sunday.year else { return nil }
    return PartialDate(
      year: saturday.year, month: saturday.month == sunday.month ? saturday.month : nil)
  }

  /// The year of "last autumn", "this spring" and "next summer"; a winter has two.
  func season(_ name: WordKey, _ shift: Int) -> PartialDate? {
    guard let month = today.month, let season = RelativeDate.seasons[name] else { return nil }
    switch shift {
    case ..<0: return PartialDate(year: month > season.upperBound ? today.year : today.year - 1)
    case 0: return PartialDate(year: today.year)
    default: return PartialDate(year: month < season.lowerBound ? today.year : today.year + 1)
    }
  }

  static let seasons: [WordKey: ClosedRange<Int>] = [
    "spring": 3...5, "summer": 6...8, "autumn": 9...11, "fall": 9...11,
  ]
}
