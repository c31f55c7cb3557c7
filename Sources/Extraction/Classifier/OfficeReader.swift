internal import AnnotatedText
internal import Gazetteers

/// Which office a sentence gives a person beside an employer, and whether it is one of the past.
struct OfficeReader {
  private let titles: [TitleSpan]
  private let tokens: [Token]

  init(reading: DocumentReading) {
    titles = reading.titles
    tokens = reading.document.tokens
  }

  /// The office that stands between two mentions, or right beside the person.
  func office(of person: EntityMention, in employer: EntityMention) -> TitleSpan? {
    let between =
      min(
        person.tokens.upperBound, employer.tokens.upperBound)..<max(
        person.tokens.lowerBound, employer.tokens.lowerBound)
    let after = employer.tokens.upperBound..<employer.tokens.upperBound + 5
    let before = max(0, person.tokens.lowerBound - 5)..<person.tokens.lowerBound
    // Titles are in the order of the text.
    for range in [between, after, before] {
      if let title = first(within: range) { return title }
    }
    return nil
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
