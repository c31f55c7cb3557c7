internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// One body whose name joins two words by "and": "the Farmers and Workers Party", "Kenya's Energy and Petroleum Ministry".
  ///
  /// "the Republican and Democratic Party" are two that the tables know in one country.
  func joinedBody(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard index > sentence.tokens.lowerBound, ["the", "'s", "'"].contains(tokens[index - 1].word)
    else { return nil }
    let end = min(sentence.tokens.upperBound, index + 8)
    guard
      let and = (index..<end).first(where: { !isPartyWord($0) }), and > index, and - index <= 3,
      tokens[and].word == "and" || tokens[and].word == "&",
      let last = (and + 1..<end).first(where: { !isPartyWord($0) }).map({ $0 - 1 }), last > and + 1,
      last - and <= 3, !(index..<and).contains(where: { isNamed($0) })
    else { return nil }
    let range = index..<last + 1
    if let known = tableName(at: index, in: sentence, isHeadline: false),
      known.tokens.count >= range.count
    {
      return nil
    }
    let subkind: EntitySubkind?
    if tokens[last].word == "party" {
      guard tokens[index - 1].word == "the",
        !(and + 1..<last).contains(where: { tokens[$0].word == "party" }),
        countries(ofParty: range.lowerBound..<and, last)
          .isDisjoint(with: countries(ofParty: and + 1..<last, last))
      else { return nil }
      subkind = .party
    } else {
      guard NameFinder.joinedHeads.contains(tokens[last].word),
        !(and + 1..<last).contains(where: { isNamed($0) })
      else { return nil }
      subkind =
        gazetteer.longestMatch(
          in: tokens[last..<last + 1], accepting: { $0.category == .organizationNoun }
        )?.entries[0].subkind
    }
    return NameSpan(tokens: range, kind: .organization, subkind: subkind, name: text(range))
  }

  /// Nouns for bodies that see to two things: "the Truth and Reconciliation Commission".
  private static let joinedHeads: Set<WordKey> = [
    "ministry", "commission", "agency", "initiative", "department", "bureau", "authority",
    "administration", "committee", "council", "directorate", "institute", "secretariat",
    "inspectorate",
  ]

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
