internal import AnnotatedText
internal import Gazetteers

// Words that the tables know as a name, and that name something else where they stand.
extension NameFinder {
  /// Whether what stands beside a name makes it another: "two Guardian-class boats", "Minister for Foreign Affairs", "the
  /// North Pole".
  func isOfAnotherUse(
    _ entry: GazetteerEntry, _ range: Range<Int>, in sentence: Sentence
  ) -> Bool {
    let before = range.lowerBound - 1
    switch entry.category {
    case .countryDemonym:
      return tokens[range.lowerBound].word == "pole" && before >= sentence.tokens.lowerBound
        && ["north", "south"].contains(tokens[before].word)
    case .newsOutlet, .organization:
      let next = range.upperBound
      if next + 1 < sentence.tokens.upperBound, isTightHyphen(next - 1, next),
        tokens[next + 1].word == "class"
      {
        return true
      }
      // A minister's field is no magazine.
      return entry.category == .newsOutlet && before > sentence.tokens.lowerBound
        && ["for", "of"].contains(tokens[before].word)
        && NameWords.departments.contains(tokens[before - 1].lemma)
    default: return false
    }
  }
}
