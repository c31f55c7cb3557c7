internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// One of the two American parties, told by its adjective before an office or a seat: "Republican Senator Ana Roy", "a
  /// Democratic lawmaker".
  func partyAdjective(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard let key = NameWords.americanParties[tokens[index].word],
      tokens[index].shape.contains(.capitalized), index + 1 < sentence.tokens.upperBound,
      isOfPolitician(index + 1, in: sentence)
    else { return nil }
    return NameSpan(
      tokens: index..<index + 1, kind: .organization, subkind: .party, key: key,
      name: key == "gop" ? "Republican Party" : "Democratic Party", country: "us")
  }

  /// Whether an office that a party fills begins at a token, maybe behind the name of a state.
  private func isOfPolitician(_ token: Int, in sentence: Sentence) -> Bool {
    if NameWords.partySeats.contains(tokens[token].lemma) { return true }
    guard
      let title = gazetteer.longestMatch(
        in: tokens[token..<sentence.tokens.upperBound], accepting: { $0.category == .title }),
      let entry = gazetteer.title(title.entries[0].key)
    else { return false }
    return entry.class == .legislator || entry.class == .regional
  }
}

extension NameWords {
  /// The adjectives of the American parties, and their keys in the table of organizations.
  static let americanParties: [WordKey: String] = [
    "republican": "gop", "democratic": "democratic-party", "democrat": "democratic-party",
  ]

  /// Nouns for people whom a party sends.
  static let partySeats: Set<WordKey> = [
    "senator", "sen.", "rep.", "congressman", "congresswoman", "lawmaker", "legislator", "governor",
    "gov.", "nominee", "frontrunner", "presidential", "vice-presidential", "mayor",
    "representative",
  ]
}
