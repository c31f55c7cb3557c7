internal import AnnotatedText
internal import Gazetteers

/// A time that counts from another date of the text: "a day later", "the same month", "two weeks before Peru left".
struct DateShift {
  var tokens: Range<Int>
  var count: Int
  var unit: WordKey
  /// The word that begins the clause which is dated, if it is that which is.
  var conjunction: Int?
  /// The month that it names: "that July", "the following June".
  var month: Int?

  /// The date that it means, counted from another.
  func date(from base: PartialDate) -> PartialDate? {
    if let month { return named(month, from: base) }
    let unit = DateShift.partsOfDay.contains(unit) ? "day" : unit
    // Nothing is a day after some month.
    if count == 0 {
      switch unit {
      case "day": return base.day == nil ? nil : base
      case "month": return base.month.flatMap { PartialDate(year: base.year, month: $0) }
      default: return PartialDate(year: base.year)
      }
    }
    if conjunction != nil, unit == "week", base.day != nil {
      return base.adding(days: 7 * count)
    }
    return RelativeDate(base).shifted(by: count, unit)
  }

  /// What stands for its day: "that evening", "the next morning".
  static let partsOfDay: Set<WordKey> = ["morning", "afternoon", "evening", "night"]

  /// A month of the year of another date, or the next or last such month from there.
  private func named(_ month: Int, from base: PartialDate) -> PartialDate? {
    if count == 0 { return PartialDate(year: base.year, month: month) }
    let isInYear = base.month.map { count > 0 ? month > $0 : month < $0 } ?? false
    return PartialDate(year: base.year + (isInYear ? 0 : count), month: month)
  }
}

extension DateReader {
  /// "the next day", "that year", "a month later", "a week after Peru left".
  func shift(at index: Int, before end: Int) -> DateShift? {
    guard index + 1 < end else { return nil }
    if DateReader.demonstratives.contains(tokens[index].word) {
      // "the same day", "the following month", "that year".
      var unit = index + 1
      let step = DateReader.steps[tokens[unit].word]
      if step != nil { unit += 1 }
      if unit < end, let month = number(.month, at: unit),
        step.map({ $0 != 0 }) ?? (tokens[index].word == "that"),
        unit + 1 == end || dayNumber(at: unit + 1) == nil && year(at: unit + 1) == nil
      {
        return DateShift(
          tokens: index..<unit + 1, count: step ?? 0, unit: "month", month: month)
      }
      guard unit < end, DateReader.units.contains(tokens[unit].word),
        step != nil || tokens[index].word == "that"
      else {
        return tokens[index].word == "the" ? neighboringDay(at: index, before: end) : nil
      }
      // "that day's", "the next month or so" say something else.
      if unit + 1 < end, ["'s", "or", "of"].contains(tokens[unit + 1].word) { return nil }
      return DateShift(tokens: index..<unit + 1, count: step ?? 0, unit: tokens[unit].word)
    }
    guard index + 2 < end,
      let count = DateReader.numbers[tokens[index].word] ?? dayNumber(at: index),
      DateReader.units.contains(tokens[index + 1].lemma)
    else { return nil }
    let shift = index..<index + 3
    switch tokens[index + 2].word {
    case "later": return DateShift(tokens: shift, count: count, unit: tokens[index + 1].lemma)
    case "earlier": return DateShift(tokens: shift, count: -count, unit: tokens[index + 1].lemma)
    case "after", "before":
      // The clause behind "after" was as much earlier as this is later.
      let isAfter = tokens[index + 2].word == "after"
      return DateShift(
        tokens: shift, count: isAfter ? -count : count, unit: tokens[index + 1].lemma,
        conjunction: index + 2)
    default: return nil
    }
  }

  /// "the day before", "the day after", "the year before".
  private func neighboringDay(at index: Int, before end: Int) -> DateShift? {
    guard index + 2 < end, DateReader.units.contains(tokens[index + 1].word),
      ["before", "after"].contains(tokens[index + 2].word)
    else { return nil }
    let isAfter = tokens[index + 2].word == "after"
    // Alone it counts from another date; with a clause behind it, it dates that.
    let isThat =
      index + 3 < end && tokens[index + 3].word == "that"
      && (index + 4 == end || tokens[index + 4].shape.contains(.punctuation))
    if index + 3 == end || isThat || tokens[index + 3].shape.contains(.punctuation) {
      return DateShift(
        tokens: index..<index + (isThat ? 4 : 3), count: isAfter ? 1 : -1,
        unit: tokens[index + 1].word)
    }
    return DateShift(
      tokens: index..<index + 3, count: isAfter ? -1 : 1, unit: tokens[index + 1].word,
      conjunction: index + 2)
  }

  private static let demonstratives: Set<WordKey> = ["the", "that"]
  private static let units: Set<WordKey> = DateShift.partsOfDay.union([
    "day", "week", "month", "year",
  ])
  private static let steps: [WordKey: Int] = [
    "same": 0, "next": 1, "following": 1, "subsequent": 1, "previous": -1, "preceding": -1,
  ]
}
