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
}
