internal import AnnotatedText
internal import Gazetteers

// Which numbers are years, and which year a month without one is of.
extension DateReader {
  /// The year that follows a month without being a part of its name, and where its words end: "of last year", or that
  /// of the later month of two, "to June 2020", whose words stay its own.
  func yearTold(behind index: Int, before end: Int) -> (year: Int, upperBound: Int)? {
    var next = index
    if next < end, ["of", ","].contains(tokens[next].word) { next += 1 }
    if next + 1 < end, tokens[next + 1].word == "year",
      let shift = DateReader.yearShifts[tokens[next].word], let today = document.document.date
    {
      return (today.year + shift, next + 2)
    }
    next = index
    guard next < end, DateReader.joining.contains(tokens[next].word) else { return nil }
    next += 1
    if next < end, dayNumber(at: next) != nil { next += 1 }
    guard next + 1 < end, number(.month, at: next) != nil else { return nil }
    next += 1
    if dayNumber(at: next) != nil { next += 1 }
    if next < end, tokens[next].word == "," { next += 1 }
    guard next < end, let year = year(at: next) else { return nil }
    return (year, index)
  }

  private static let yearShifts: [WordKey: Int] = ["last": -1, "this": 0, "next": 1]

  private static let joining: Set<WordKey> = ["to", "until", "till", "through", "and", "-", "–"]

  func year(at index: Int) -> Int? {
    let range = tokens[index].range
    guard range.count == 4, let value = Int(document.document.text[range]),
      (1000...2199).contains(value)
    else { return nil }
    return value
  }

  func isYearContext(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    // "in late 2014", "since early 1990".
    return ["in", "since", "of", "by", "until", "during", "from", "after", "between"].contains(
      tokens[index - 1].word)
      || index > 1 && ["late", "early", "mid"].contains(tokens[index - 1].word)
        && tokens[index - 2].relation != .determiner
  }

  /// "its 2003 invasion", "the 1999 treaty", but not "the 1500 soldiers".
  func isYearOfNoun(_ index: Int, before end: Int) -> Bool {
    guard index > 0, index + 1 < end, tokens[index + 1].partOfSpeech == .noun,
      !Lexicon.units.contains(tokens[index + 1].lemma), let year = year(at: index),
      (1900...2099).contains(year)
    else { return false }
    switch tokens[index - 1].partOfSpeech {
    case .determiner, .pronoun: return true
    default: return tokens[index - 1].relation == .caseMarking
    }
  }
}
