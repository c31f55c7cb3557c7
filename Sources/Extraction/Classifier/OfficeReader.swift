internal import AnnotatedText
internal import Gazetteers

/// Which office a sentence gives a person beside an employer, and whether it is one of the past.
struct OfficeReader {
  private let titles: [TitleSpan]
  private let tokens: [Token]
  private let gazetteer: Gazetteer

  init(reading: DocumentReading, gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    titles = reading.titles
    tokens = reading.document.tokens
  }

  /// An office: "president", "president and chief executive".
  struct Office {
    let tokens: Range<Int>
  }

  /// The office that stands between two mentions, or right beside them.
  func office(of person: EntityMention, in employer: EntityMention) -> Office? {
    let between =
      min(
        person.tokens.upperBound, employer.tokens.upperBound)..<max(
        person.tokens.lowerBound, employer.tokens.lowerBound)
    let after = employer.tokens.upperBound..<employer.tokens.upperBound + 5
    let before = max(0, person.tokens.lowerBound - 5)..<person.tokens.lowerBound
    for range in [between, after, before] {
      guard let office = office(within: range) else { continue }
      // "Governor Ana Roy of Georgia": a country has no governor.
      let isLocal =
        first(within: range).map { gazetteer.title($0.key)?.class == .regional } ?? false
      return isLocal && employer.sort == .country ? nil : office
    }
    return nil
  }

  /// The first office within a range, with those that are joined to it.
  private func office(within range: Range<Int>) -> Office? {
    guard let first = first(within: range),
      PositionRules.offices.contains(gazetteer.title(first.key)?.class ?? .role)
    else { return nil }
    var tokens = first.tokens
    while let next = self.first(within: tokens.upperBound..<range.upperBound),
      (tokens.upperBound..<next.tokens.lowerBound).allSatisfy({
        OfficeReader.joining.contains(self.tokens[$0].word)
      })
    {
      tokens = tokens.lowerBound..<next.tokens.upperBound
    }
    return Office(tokens: tokens)
  }

  private static let joining: Set<WordKey> = ["and", "&", ",", "the", "/"]

  /// Whether a title of an office stands right before a name or behind the comma after it: then that is what the text says
  /// of the person, not the nation.
  func holdsOffice(_ person: EntityMention) -> Bool {
    let places = [
      max(0, person.tokens.lowerBound - 5)..<person.tokens.lowerBound,
      person.tokens.upperBound..<person.tokens.upperBound + 5,
    ]
    return places.contains { range in
      guard let title = first(within: range) else { return false }
      let `class` = gazetteer.title(title.key)?.class ?? .role
      return title.key == "counterpart" || PositionRules.offices.contains(`class`)
    }
  }

  private func first(within range: Range<Int>) -> TitleSpan? {
    var low = 0
    var high = titles.count
    while low < high {
      let middle = (low + high) / 2
      if titles[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < titles.count, titles[low].tokens.upperBound <= range.upperBound else { return nil }
    return titles[low]
  }

  /// Whether a word between or right before says that it is no more: "former", "ex-".
  func isPast(_ person: EntityMention, _ other: EntityMention) -> Bool {
    let begin = max(0, min(person.tokens.lowerBound, other.tokens.lowerBound) - 3)
    let end = max(person.tokens.lowerBound, other.tokens.lowerBound)
    return (begin..<end).contains { OfficeReader.past.contains(tokens[$0].word) }
  }

  private static let past: Set<WordKey> = [
    "former", "ex", "late", "then", "formerly", "ex-", "onetime",
  ]
}
