internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// One party whose name joins two words by "and": "the Farmers and Workers Party".
  ///
  /// "the Republican and Democratic Party" are two that the tables know in one country.
  func joinedParty(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard index > sentence.tokens.lowerBound, tokens[index - 1].word == "the" else { return nil }
    let end = min(sentence.tokens.upperBound, index + 8)
    guard
      let and = (index..<end).first(where: { !isPartyWord($0) }), and > index, and - index <= 3,
      tokens[and].word == "and" || tokens[and].word == "&",
      let last = (and + 1..<end).first(where: { !isPartyWord($0) }).map({ $0 - 1 }), last > and + 1,
      last - and <= 3, tokens[last].word == "party",
      !(and + 1..<last).contains(where: { tokens[$0].word == "party" }),
      !(index..<and).contains(where: { isNamed($0) })
    else { return nil }
    let range = index..<last + 1
    if let known = tableName(at: index, in: sentence, isHeadline: false),
      known.tokens.count >= range.count
    {
      return nil
    }
    let countries = countries(ofParty: range.lowerBound..<and, last)
    if !countries.isDisjoint(with: self.countries(ofParty: and + 1..<last, last)) { return nil }
    return NameSpan(tokens: range, kind: .organization, subkind: .party, name: text(range))
  }

  /// Whether a token can be a word of a party's name: a capital, and no letters only.
  private func isPartyWord(_ token: Int) -> Bool {
    tokens[token].shape.contains(.capitalized) && !tokens[token].shape.contains(.allCapitals)
      && !tokens[token].shape.contains(.punctuation) && !isCalendarWord(token)
  }

  /// Whether a word names somebody or something by itself: "the Kremlin and Labour Party".
  private func isNamed(_ token: Int) -> Bool {
    gazetteer.longestMatch(
      in: tokens[token..<token + 1],
      accepting: { entry in
        switch entry.category {
        case .countryName, .capital, .givenName, .seatOfGovernment, .organizationNoun: true
        case .place, .organization, .newsOutlet: !entry.flags.contains(.commonWord)
        default: false
        }
      }) != nil
  }

  /// The countries in which the tables know a party of that name.
  private func countries(ofParty words: Range<Int>, _ party: Int) -> Set<String> {
    let named = Array(tokens[words]) + [tokens[party]]
    guard
      let match = gazetteer.longestMatch(in: named[...], accepting: { $0.subkind == .party }),
      match.length == named.count
    else { return [] }
    return Set(match.entries.compactMap(\.country))
  }
}
