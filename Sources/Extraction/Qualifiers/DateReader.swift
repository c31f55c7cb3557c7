internal import AnnotatedText
internal import Gazetteers

/// A date in a text and where it stands.
struct DateSpan: Hashable {
  var tokens: Range<Int>
  var date: PartialDate
  /// Of a month without a year that may still come, the next one: what a plan means.
  var next: PartialDate?
}

/// Reads dates: absolute ones, and those that count from the document's.
struct DateReader {
  let document: AnnotatedDocument
  let gazetteer: Gazetteer

  private var tokens: [Token] { document.tokens }

  /// The dates of a sentence, in the order of the text.
  func dates(in sentence: Sentence) -> [DateSpan] {
    var found: [DateSpan] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      if let span = date(at: index, before: sentence.tokens.upperBound) {
        found.append(span)
        index = span.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func date(at index: Int, before end: Int) -> DateSpan? {
    if let month = number(.month, at: index) { return dateWithMonth(month, at: index, before: end) }
    if let day = dayNumber(at: index), index + 1 < end, let month = number(.month, at: index + 1) {
      // "17 July 2021", "17 July".
      if index + 2 < end, let year = year(at: index + 2) {
        return span(index..<index + 3, PartialDate(year: year, month: month, day: day))
      }
      return monthSpan(index..<index + 2, month: month, day: day)
    }
    if let year = year(at: index), isYearContext(index) {
      return span(index..<index + 1, PartialDate(year: year))
    }
    if tokens[index].shape.contains(.number),
      let date = PartialDate(iso8601: document.text(of: tokens[index])), date.day != nil
    {
      return span(index..<index + 1, date)
    }
    return relativeDate(at: index, before: end)
  }

  /// "July 17, 2021", "July 17", "July 2021", "in July".
  private func dateWithMonth(_ month: Int, at index: Int, before end: Int) -> DateSpan? {
    if index + 1 < end, let day = dayNumber(at: index + 1) {
      var next = index + 2
      if next < end, tokens[next].word == "," { next += 1 }
      if next < end, let year = year(at: next) {
        return span(index..<next + 1, PartialDate(year: year, month: month, day: day))
      }
      return monthSpan(index..<index + 2, month: month, day: day)
    }
    var next = index + 1
    if next < end, tokens[next].word == "of" { next += 1 }
    if next < end, let year = year(at: next) {
      return span(index..<next + 1, PartialDate(year: year, month: month))
    }
    // "May" and "March" are words too: a month alone follows a preposition or stands with "last", "this".
    guard index > 0, DateReader.beforeMonth.contains(tokens[index - 1].word) else { return nil }
    return monthSpan(index..<index + 1, month: month, day: nil)
  }

  /// "on Tuesday", "yesterday", "last month", "this year".
  private func relativeDate(at index: Int, before end: Int) -> DateSpan? {
    guard let today = document.document.date else { return nil }
    if let weekday = number(.weekday, at: index), today.day != nil, let now = today.weekday {
      guard !(index > 0 && tokens[index - 1].word == "next") else { return nil }
      // The last such day up to the day of publication.
      let back = (now - (weekday - 1) + 7) % 7
      return span(index..<index + 1, today.adding(days: -back))
    }
    switch tokens[index].word {
    case "yesterday": return span(index..<index + 1, today.adding(days: -1))
    case "today": return span(index..<index + 1, today.day == nil ? nil : today)
    case "last", "this", "earlier":
      var next = index + 1
      if tokens[index].word == "earlier", next < end, tokens[next].word == "this" { next += 1 }
      guard next < end else { return nil }
      let isLast = tokens[index].word == "last"
      switch tokens[next].lemma {
      case "month":
        guard let month = today.month else { return nil }
        let shifted = isLast ? month - 1 : month
        return span(
          index..<next + 1,
          shifted < 1
            ? PartialDate(year: today.year - 1, month: 12)
            : PartialDate(year: today.year, month: shifted))
      case "year":
        return span(index..<next + 1, PartialDate(year: isLast ? today.year - 1 : today.year))
      default: return nil
      }
    default: return nil
    }
  }

  /// A date without a year: of a deed the last one up to the document's month, of a plan the next one.
  private func monthSpan(_ tokens: Range<Int>, month: Int, day: Int?) -> DateSpan? {
    guard let today = document.document.date,
      let same = PartialDate(year: today.year, month: month, day: day)
    else { return nil }
    let now = today.month ?? 12
    let last = month > now ? PartialDate(year: today.year - 1, month: month, day: day) : same
    let next = month < now ? PartialDate(year: today.year + 1, month: month, day: day) : same
    return last.map { DateSpan(tokens: tokens, date: $0, next: next) }
  }

  private func span(_ range: Range<Int>, _ date: PartialDate?) -> DateSpan? {
    date.map { DateSpan(tokens: range, date: $0) }
  }

  private func number(_ category: GazetteerCategory, at index: Int) -> Int? {
    guard tokens[index].shape.contains(.capitalized) else { return nil }
    return gazetteer.longestMatch(
      in: tokens[index..<index + 1], accepting: { $0.category == category }
    ).flatMap { Int($0.entries[0].key) }
  }

  /// A day of the month: "17", "17th".
  private func dayNumber(at index: Int) -> Int? {
    guard tokens[index].shape.contains(.number) else { return nil }
    var value = 0
    var digits = 0
    for byte in document.document.text.bytes[tokens[index].range] {
      if (0x30...0x39).contains(byte) {
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        if digits > 2 { return nil }
      } else if !(0x61...0x7A).contains(byte) {
        return nil
      }
    }
    return (1...31).contains(value) ? value : nil
  }

  private func year(at index: Int) -> Int? {
    let range = tokens[index].range
    guard range.count == 4, let value = Int(document.document.text[range]),
      (1000...2199).contains(value)
    else { return nil }
    return value
  }

  private func isYearContext(_ index: Int) -> Bool {
    index > 0
      && ["in", "since", "of", "by", "until", "during", "from", "before", "after"].contains(
        tokens[index - 1].word)
  }

  private static let beforeMonth: Set<WordKey> = [
    "in", "since", "last", "this", "late", "early", "mid", "until", "during", "by", "of", "from",
    "before",
    "after",
  ]
}
