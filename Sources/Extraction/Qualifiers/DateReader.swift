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
    if let month = middleMonth(at: index) {
      return monthSpan(index..<index + 1, month: month, day: nil)
    }
    if let month = number(.month, at: index) { return dateWithMonth(month, at: index, before: end) }
    if let day = dayNumber(at: index), index + 1 < end, let month = number(.month, at: index + 1) {
      // "17 July 2021", "17 July".
      if index + 2 < end, let year = year(at: index + 2) {
        return span(index..<index + 3, PartialDate(year: year, month: month, day: day))
      }
      return monthSpan(index..<index + 2, month: month, day: day)
    }
    if let span = season(at: index, before: end) { return span }
    if let year = year(at: index), isYearContext(index) || isYearOfNoun(index, before: end) {
      return span(index..<index + 1, PartialDate(year: year))
    }
    if tokens[index].shape.contains(.number),
      let date = PartialDate(iso8601: document.text(of: tokens[index])), date.day != nil
    {
      return span(index..<index + 1, date)
    }
    return relativeDate(at: index, before: end)
  }

  /// "in the autumn of 2001", "summer 2019": the year, as a season is none of a date's parts.
  private func season(at index: Int, before end: Int) -> DateSpan? {
    guard DateReader.seasons.contains(tokens[index].lemma) else { return nil }
    var next = index + 1
    if next < end, tokens[next].word == "of" { next += 1 }
    guard next < end, let year = year(at: next) else { return nil }
    return span(index..<next + 1, PartialDate(year: year))
  }

  private static let seasons: Set<WordKey> = [
    "spring", "summer", "autumn", "fall", "winter", "beginning", "start", "end", "middle",
  ]

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
    guard index > 0,
      DateReader.beforeMonth.contains(tokens[index - 1].word)
        || index > 1 && tokens[index - 1].word == "-" && tokens[index - 2].word == "mid"
    else { return nil }
    return monthSpan(index..<index + 1, month: month, day: nil)
  }

  /// "on Tuesday", "yesterday", "last month", "this year", "two weeks ago".
  private func relativeDate(at index: Int, before end: Int) -> DateSpan? {
    guard let today = document.document.date else { return nil }
    if let weekday = number(.weekday, at: index), today.day != nil, let now = today.weekday {
      // The last such day up to the day of publication, or with "next" or in a plan the first one after it.
      let back = (now - (weekday - 1) + 7) % 7
      let next = today.adding(days: 7 - back)
      let isNext = index > 0 && tokens[index - 1].word == "next"
      guard let date = isNext ? next : today.adding(days: -back) else { return nil }
      return DateSpan(tokens: index..<index + 1, date: date, next: back == 0 ? nil : next)
    }
    switch tokens[index].word {
    case "yesterday": return span(index..<index + 1, today.adding(days: -1))
    case "tomorrow": return span(index..<index + 1, today.adding(days: 1))
    case "today", "tonight": return span(index..<index + 1, today.day == nil ? nil : today)
    case "last", "this", "earlier", "next", "later":
      var next = index + 1
      let isNear = ["earlier", "later"].contains(tokens[index].word)
      if isNear {
        guard next < end, tokens[next].word == "this" else { return nil }
        next += 1
      }
      guard next < end else { return nil }
      let shift = tokens[index].word == "last" ? -1 : tokens[index].word == "next" ? 1 : 0
      if DateReader.partsOfDay.contains(tokens[next].word) {
        return span(index..<next + 1, today.adding(days: shift))
      }
      return RelativeDate(today).shifted(by: shift, tokens[next].lemma).flatMap {
        span(index..<next + 1, $0)
      }
    default: return timeAgo(at: index, before: end, today)
    }
  }

  /// "two weeks ago", "3 days earlier": the day, month or year that so many of them lead back to.
  private func timeAgo(at index: Int, before end: Int, _ today: PartialDate) -> DateSpan? {
    guard index + 2 < end, tokens[index + 2].word == "ago",
      let count = DateReader.numbers[tokens[index].word] ?? dayNumber(at: index)
    else { return nil }
    return RelativeDate(today).shifted(by: -count, tokens[index + 1].lemma).flatMap {
      span(index..<index + 3, $0)
    }
  }

  private static let partsOfDay: Set<WordKey> = [
    "morning", "afternoon", "evening", "night",
  ]

  private static let numbers: [WordKey: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

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

  /// The month of "mid-June".
  private func middleMonth(at index: Int) -> Int? {
    guard tokens[index].range.count > 6,
      document.document.text.bytes[tokens[index].range][
        tokens[index].range.lowerBound + 3] == UInt8(ascii: "-")
    else { return nil }
    let text = document.document.text[tokens[index].range]
    guard text.hasPrefix("mid-") else { return nil }
    let month = WordKey(text.dropFirst(4).lowercased())
    return gazetteer.longestMatch(
      count: 1, word: { _ in month }, accepting: { $0.category == .month }
    ).flatMap { Int($0.entries[0].key) }
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

  /// "its 2003 invasion", "the 1999 treaty", but not "the 1500 soldiers".
  private func isYearOfNoun(_ index: Int, before end: Int) -> Bool {
    guard index > 0, index + 1 < end, tokens[index + 1].partOfSpeech == .noun,
      !Lexicon.units.contains(tokens[index + 1].lemma), let year = year(at: index),
      (1900...2099).contains(year)
    else { return false }
    switch tokens[index - 1].partOfSpeech {
    case .determiner, .pronoun: return true
    default: return tokens[index - 1].relation == .caseMarking
    }
  }

  private static let beforeMonth: Set<WordKey> = [
    "in", "since", "last", "this", "late", "early", "mid", "until", "during", "by", "of", "from",
    "before",
    "after",
  ]
}
