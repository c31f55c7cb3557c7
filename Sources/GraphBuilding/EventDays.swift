internal import AnnotatedText

/// Groups the statements of an event by the day that they give.
///
/// Statements of one date are one event. A coarser or missing date joins a finer event if exactly
/// one lies within it; else it is an event of its own. Days come first, then months, years and no
/// date, so that what a month joined counts once for its year.
struct EventDays {
  private var events: [PartialDate: PartialDate] = [:]
  private var all: [PartialDate] = []
  private var inMonth: [PartialDate: [PartialDate]] = [:]
  private var inYear: [Int: [PartialDate]] = [:]

  /// Works out the events of some dates.
  ///
  /// O(n).
  init(_ dates: some Sequence<PartialDate>) {
    let dates = Set(dates)
    for date in dates where date.day != nil { settle(date, within: []) }
    for date in dates where date.day == nil && date.month != nil {
      settle(date, within: inMonth[date] ?? [])
    }
    for date in dates where date.month == nil { settle(date, within: inYear[date.year] ?? []) }
  }

  /// The date of the event that a statement of this date (`nil` for none) tells of.
  subscript(date: PartialDate?) -> PartialDate? {
    guard let date else { return all.count == 1 ? all[0] : nil }
    return events[date] ?? date
  }

  private mutating func settle(_ date: PartialDate, within finer: [PartialDate]) {
    if finer.count == 1 {
      events[date] = finer[0]
      return
    }
    events[date] = date
    all.append(date)
    guard date.month != nil else { return }
    inYear[date.year, default: []].append(date)
    if date.day != nil, let month = PartialDate(year: date.year, month: date.month) {
      inMonth[month, default: []].append(date)
    }
  }
}
