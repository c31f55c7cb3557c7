internal import AnnotatedText
internal import Gazetteers

/// A date in a text and where it stands.
struct DateSpan: Hashable {
  var tokens: Range<Int>
  var date: PartialDate
  /// The word "after" or "before" of a phrase that dates the clause behind it: "a week after Peru left".
  var conjunction: Int?
  /// Of a month without a year that may still come, the next one: what a plan means.
  var next: PartialDate?
}

/// Reads dates: absolute ones, and those that count from the document's.
struct DateReader {
  let document: AnnotatedDocument
  let gazetteer: Gazetteer

  var tokens: [Token] { document.tokens }

  /// The dates of a sentence, in the order of the text; those that count from another date only with an anchor.
  func dates(
    in sentence: Sentence, anchor: ((DateShift) -> PartialDate?)? = nil
  ) -> [DateSpan] {
    var found: [DateSpan] = []
    var shifts: [DateShift] = []
    var index = sentence.tokens.lowerBound
    let end = sentence.tokens.upperBound
    while index < end {
      if let span = (heading(of: sentence, at: index) ?? date(at: index, before: end)).map(eve) {
        // "before 2014": it was at no time that the text tells.
        let first = span.tokens.lowerBound
        if first == sentence.tokens.lowerBound || tokens[first - 1].word != "before" {
          found.append(span)
        }
        index = span.tokens.upperBound
      } else if anchor != nil, let shift = shift(at: index, before: end) {
        shifts.append(shift)
        index = shift.tokens.upperBound
      } else {
        index += 1
      }
    }
    guard let anchor, !shifts.isEmpty else { return found }
    let plain = found
    for shift in shifts {
      let told = plain.filter { $0.tokens.upperBound <= shift.tokens.lowerBound }
      let before = told.last { shift.date(from: $0.date) != nil }
      // "seized it in May and fled the following week": what is told before is meant, or nothing.
      let base =
        before?.date
        ?? (shift.conjunction != nil ? plain.first?.date : told.isEmpty ? anchor(shift) : nil)
      guard let date = base.flatMap({ shift.date(from: $0) }) else { continue }
      found.append(DateSpan(tokens: shift.tokens, date: date, conjunction: shift.conjunction))
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The year with which an entry of a chronology begins: "2003: Peru joins the bloc".
  private func heading(of sentence: Sentence, at index: Int) -> DateSpan? {
    guard index == sentence.tokens.lowerBound, index + 2 < sentence.tokens.upperBound,
      tokens[index + 1].word == ":", let year = year(at: index)
    else { return nil }
    return span(index..<index + 1, PartialDate(year: year))
  }

  private func date(at index: Int, before end: Int) -> DateSpan? {
    if let middle = middle(at: index) {
      if let year = Int(middle), (1000...2199).contains(year) {
        return span(index..<index + 1, PartialDate(year: year))
      }
      if let month = monthNumber(of: middle) {
        return monthSpan(index..<index + 1, month: month, day: nil, before: end)
      }
    }
    if let span = dateOfWeekday(at: index, before: end) { return span }
    if let month = number(.month, at: index) { return dateWithMonth(month, at: index, before: end) }
    if let day = dayNumber(at: index) {
      // "17 July 2021", "17 July", "the 17th of July".
      let name = index + 1 < end && tokens[index + 1].word == "of" ? index + 2 : index + 1
      if name < end, let month = number(.month, at: name) {
        if name + 1 < end, let year = year(at: name + 1) {
          return span(index..<name + 2, PartialDate(year: year, month: month, day: day))
        }
        return monthSpan(index..<name + 1, month: month, day: day, before: end)
      }
    }
    if let span = dayOfMonth(at: index, before: end) ?? season(at: index, before: end) {
      return span
    }
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

  /// "the 17th of last month".
  private func dayOfMonth(at index: Int, before end: Int) -> DateSpan? {
    guard let day = dayNumber(at: index), index + 3 < end, tokens[index + 1].word == "of",
      tokens[index + 3].word == "month", let today = document.document.date,
      let shift = ["last": -1, "this": 0, "next": 1][tokens[index + 2].word],
      let month = RelativeDate(today).shifted(by: shift, "month")
    else { return nil }
    return span(
      index..<index + 4, PartialDate(year: month.year, month: month.month, day: day))
  }

  /// "on the eve of Saturday's vote": the day before.
  private func eve(_ span: DateSpan) -> DateSpan {
    var word = span.tokens.lowerBound - 1
    while word > 1, ["the", "this"].contains(tokens[word].word) { word -= 1 }
    guard word > 0, tokens[word].word == "of", tokens[word - 1].word == "eve",
      let date = span.date.adding(days: -1)
    else { return span }
    var span = span
    span.date = date
    span.next = span.next?.adding(days: -1)
    return span
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
      return monthSpan(index..<index + 2, month: month, day: day, before: end)
    }
    var next = index + 1
    if next < end, ["of", ","].contains(tokens[next].word) { next += 1 }
    if next < end, let year = year(at: next) {
      return span(index..<next + 1, PartialDate(year: year, month: month))
    }
    // "May" and "March" are words too: a month alone follows a preposition or stands with "last", "this".
    guard index > 0,
      DateReader.beforeMonth.contains(tokens[index - 1].word)
        || index > 1 && tokens[index - 1].word == "-" && tokens[index - 2].word == "mid"
    else { return nil }
    let span = monthSpan(index..<index + 1, month: month, day: nil, before: end)
    // "next April" is none that has been.
    if ["next", "coming"].contains(tokens[index - 1].word), let next = span?.next {
      return DateSpan(tokens: index..<index + 1, date: next)
    }
    return span
  }

  /// A date without a year: of a deed the last one up to the document's month, of a plan the next one.
  ///
  /// "May last year" and "from May to June 2020" say of which year it is.
  private func monthSpan(
    _ tokens: Range<Int>, month: Int, day: Int?, before end: Int
  ) -> DateSpan? {
    if let told = yearTold(behind: tokens.upperBound, before: end) {
      return span(
        tokens.lowerBound..<told.upperBound, PartialDate(year: told.year, month: month, day: day))
    }
    guard let today = document.document.date,
      let same = PartialDate(year: today.year, month: month, day: day)
    else { return nil }
    let now = today.month ?? 12
    let last = month > now ? PartialDate(year: today.year - 1, month: month, day: day) : same
    let next = month < now ? PartialDate(year: today.year + 1, month: month, day: day) : same
    return last.map { DateSpan(tokens: tokens, date: $0, next: next) }
  }

  /// The date behind a weekday, "Monday, May 3", with which it is one.
  private func dateOfWeekday(at index: Int, before end: Int) -> DateSpan? {
    guard number(.weekday, at: index) != nil else { return nil }
    var next = index + 1
    if next < end, tokens[next].word == "," { next += 1 }
    guard next < end, dayNumber(at: next) != nil || number(.month, at: next) != nil,
      let span = date(at: next, before: end), span.date.day != nil
    else { return nil }
    return DateSpan(tokens: index..<span.tokens.upperBound, date: span.date, next: span.next)
  }

  func span(_ range: Range<Int>, _ date: PartialDate?) -> DateSpan? {
    date.map { DateSpan(tokens: range, date: $0) }
  }

  /// The month or year of "mid-June", "mid-2014".
  private func middle(at index: Int) -> Substring? {
    let range = tokens[index].range
    guard range.count > 6,
      document.document.text.bytes[range][range.lowerBound + 3] == UInt8(ascii: "-")
    else { return nil }
    let text = document.document.text[range]
    return text.hasPrefix("mid-") ? text.dropFirst(4) : nil
  }

  private func monthNumber(of name: Substring) -> Int? {
    let month = WordKey(name.lowercased())
    return gazetteer.longestMatch(
      count: 1, word: { _ in month }, accepting: { $0.category == .month }
    ).flatMap { Int($0.entries[0].key) }
  }

  func number(_ category: GazetteerCategory, at index: Int) -> Int? {
    guard tokens[index].shape.contains(.capitalized) else { return nil }
    return gazetteer.longestMatch(
      in: tokens[index..<index + 1], accepting: { $0.category == category }
    ).flatMap { Int($0.entries[0].key) }
  }

  /// A day of the month: "17", "17th".
  func dayNumber(at index: Int) -> Int? {
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

  private static let beforeMonth: Set<WordKey> = [
    "in", "since", "last", "this", "next", "coming", "late", "early", "mid", "until", "during",
    "by", "of", "from", "before", "after",
  ]
}
