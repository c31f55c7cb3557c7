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

  /// Whether offices that a party fills stand before a person's name: "presidential candidate Ana Roy".
  private func isOfPolitician(_ start: Int, in sentence: Sentence) -> Bool {
    let end = min(sentence.tokens.upperBound, start + 5)
    var token = start
    while token < end {
      if NameWords.partySeats.contains(tokens[token].word) {
        token += 1
        continue
      }
      guard
        let title = gazetteer.longestMatch(
          in: tokens[token..<sentence.tokens.upperBound], accepting: { $0.category == .title }),
        let entry = gazetteer.title(title.entries[0].key),
        entry.class == .legislator || entry.class == .regional,
        tokens[token + title.length - 1].word == tokens[token + title.length - 1].lemma
          || tokens[token + title.length - 1].shape.contains(.capitalized)
      else { break }
      token += title.length
    }
    return token > start && token < sentence.tokens.upperBound
      && tokens[token].shape.contains(.capitalized) && isNameWord(token)
  }
}

extension NameFinder {
  /// Makes a party of a body that the text calls one by the word behind its name: "the opposition Citizens' Community party".
  func retypeParties(_ names: inout [NameSpan]) {
    for number in names.indices
    where names[number].kind == .organization && names[number].key == nil
      && names[number].subkind != .party
    {
      let next = names[number].tokens.upperBound
      guard next < tokens.count, tokens[next].word == "party",
        tokens[next].shape.contains(.lowercase), isSameSentence(next, names[number])
      else { continue }
      names[number].subkind = .party
    }
  }

  private func isSameSentence(_ token: Int, _ name: NameSpan) -> Bool {
    sentenceOf[token] == sentenceOf[name.tokens.lowerBound]
  }
}

extension NameWords {
  /// Words before "for" or "of" and what a part of a government deals with.
  static let departments: Set<WordKey> = [
    "minister", "secretary", "ministry", "department", "state", "undersecretary", "committee",
    "office", "under-secretary", "subcommittee",
  ]

  /// The adjectives of the American parties, and their keys in the table of organizations.
  static let americanParties: [WordKey: String] = [
    "republican": "gop", "democratic": "democratic-party", "democrat": "democratic-party",
  ]

  /// Words of the offices of those whom a party sends.
  static let partySeats: Set<WordKey> = [
    "senator", "sen.", "rep.", "congressman", "congresswoman", "lawmaker", "legislator", "governor",
    "gov.", "nominee", "frontrunner", "presidential", "vice-presidential", "mayor",
    "representative", "candidate", "incumbent", "challenger", "contender", "hopeful", "activist",
    "strategist", "operative",
  ]
}
