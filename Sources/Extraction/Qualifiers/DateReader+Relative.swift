internal import AnnotatedText
internal import Gazetteers

// Dates that count from the document's.
extension DateReader {
  /// "on Tuesday", "yesterday", "last month", "this year", "two weeks ago".
  func relativeDate(at index: Int, before end: Int) -> DateSpan? {
    guard let today = document.document.date else { return nil }
    if let weekday = number(.weekday, at: index), today.day != nil, let now = today.weekday {
      // The last such day up to the day of publication, or with "next" or in a plan the first one after it.
      let back = (now - (weekday - 1) + 7) % 7
      let next = today.adding(days: 7 - back)
      let isNext = index > 0 && tokens[index - 1].word == "next"
      let isLast = back == 0 && index > 0 && tokens[index - 1].word == "last"
      guard let date = isNext ? next : today.adding(days: isLast ? -7 : -back) else { return nil }
      return DateSpan(tokens: index..<index + 1, date: date, next: back == 0 ? nil : next)
    }
    switch tokens[index].word {
    case "yesterday", "tomorrow":
      // "the day before yesterday".
      let isPast = tokens[index].word == "yesterday"
      let isFar =
        index > 1 && tokens[index - 1].word == (isPast ? "before" : "after")
        && tokens[index - 2].word == "day"
      let days = isFar ? 2 : 1
      return span(
        (isFar ? index - 2 : index)..<index + 1, today.adding(days: isPast ? -days : days))
    case "today", "tonight": return span(index..<index + 1, today.day == nil ? nil : today)
    // "over the weekend", "at the weekend".
    case "weekend":
      guard index > 1, tokens[index - 1].word == "the",
        ["over", "at", "during", "on"].contains(tokens[index - 2].word)
      else { return nil }
      return span(index..<index + 1, RelativeDate(today).weekend(0))
    case "last", "this", "earlier", "next", "later":
      // "over the next decade", "in the last month": a stretch that has no day.
      if index > 0, tokens[index - 1].word == "the" { return nil }
      var next = index + 1
      let isNear = ["earlier", "later"].contains(tokens[index].word)
      if isNear {
        guard next < end, tokens[next].word == "this" else { return nil }
        next += 1
      }
      guard next < end else { return nil }
      let shift = tokens[index].word == "last" ? -1 : tokens[index].word == "next" ? 1 : 0
      if DateShift.partsOfDay.contains(tokens[next].word) {
        return span(index..<next + 1, today.adding(days: shift))
      }
      if tokens[next].word == "weekend" {
        return span(index..<next + 1, RelativeDate(today).weekend(max(0, shift)))
      }
      if let date = RelativeDate(today).season(tokens[next].word, shift) {
        return span(index..<next + 1, date)
      }
      return RelativeDate(today).shifted(by: shift, tokens[next].lemma).flatMap {
        span(index..<next + 1, $0)
      }
    default:
      return lastSeason(at: index, before: end, today) ?? timeAgo(at: index, before: end, today)
    }
  }

  /// "in the spring", "during the summer": of a deed the last one, of a plan the next one.
  private func lastSeason(at index: Int, before end: Int, _ today: PartialDate) -> DateSpan? {
    guard index > 1, tokens[index - 1].word == "the",
      ["in", "during", "since", "until"].contains(tokens[index - 2].word),
      index + 1 == end || tokens[index + 1].word != "of",
      let season = RelativeDate.seasons[tokens[index].word], let month = today.month
    else { return nil }
    // "in the fall" is said of falls too, but hardly at a clause's end.
    if tokens[index].word == "fall", index + 1 < end,
      !tokens[index + 1].shape.contains(.punctuation)
    {
      return nil
    }
    return PartialDate(year: month < season.lowerBound ? today.year - 1 : today.year).map {
      DateSpan(
        tokens: index..<index + 1, date: $0,
        next: PartialDate(year: month > season.upperBound ? today.year + 1 : today.year))
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

  static let numbers: [WordKey: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]
}
