internal import AnnotatedText
internal import Records

/// The names that a text says a group bears or gives itself: "gunmen known locally as the Red Scarves", "officers calling
/// themselves the National Council".
struct StyledNames {
  let tokens: [Token]

  /// The noun of the group that a name belongs to by what stands between both, no farther back than a token.
  ///
  /// O(1).
  func noun(before name: Int, from start: Int) -> Int? {
    var at = name - 1
    func isAt(_ words: Set<WordKey>) -> Bool { at > start && words.contains(tokens[at].word) }
    // "known as \"the Scarves\"".
    for _ in 0..<2 where isAt(["the", "a", "\"", "“", "''", "``", "'"]) { at -= 1 }
    let isReflexive = isAt(["themselves", "itself"])
    let isAs = isAt(["as"])
    if isReflexive || isAs { at -= 1 }
    if !isReflexive { skipAdverbs(&at, from: start) }
    guard at > start,
      isReflexive && Self.naming.contains(tokens[at].lemma)
        || isAs && Self.known.contains(tokens[at].word)
        || !isReflexive && !isAs && Self.called.contains(tokens[at].word)
          // "Soldiers called the Red Cross a fraud" calls others so.
          && [.clausalModifier, .relativeClause].contains(tokens[at].relation)
    else { return nil }
    at -= 1
    skipAdverbs(&at, from: start)
    for _ in 0..<3 where isAt(["is", "are", "was", "were", "has", "have", "had", "been"]) {
      at -= 1
    }
    if isAt(["who", "which", "that"]) { at -= 1 }
    if isAt([","]) { at -= 1 }
    guard at >= start, tokens[at].partOfSpeech == .noun,
      Self.groups.contains(tokens[at].lemma)
    else { return nil }
    return at
  }

  /// The organization whose name stands behind the noun that means it: "the *gunmen*, known as the Red Scarves".
  ///
  /// O(1).
  static func group(meantBy noun: Int, in tree: SyntaxTree, _ index: EntityIndex) -> Int? {
    guard groups.contains(tree.tokens[noun].lemma) else { return nil }
    for token in noun + 2..<max(noun + 2, min(tree.tokens.count, noun + 12)) {
      guard tree.isInSentence(token, of: noun) else { return nil }
      guard let name = index.name(at: token), name.tokens.lowerBound == token else { continue }
      guard name.kind == .organization, name.form == .name else { return nil }
      return StyledNames(tokens: tree.tokens).noun(before: token, from: noun) == noun
        ? index.entity(at: token) : nil
    }
    return nil
  }

  private func skipAdverbs(_ at: inout Int, from start: Int) {
    for _ in 0..<2 where at > start && tokens[at].partOfSpeech == .adverb { at -= 1 }
  }

  private static let naming: Set<WordKey> = ["call", "name", "style", "dub", "brand"]
  private static let known: Set<WordKey> = ["known"]
  private static let called: Set<WordKey> = ["called", "named", "dubbed", "nicknamed", "styled"]

  /// Nouns of groups: what such a group is called is the name of an organization.
  static let groups: Set<WordKey> = [
    "group", "militia", "movement", "faction", "gang", "alliance", "coalition", "network", "party",
    "organization", "organisation", "cell", "outfit", "cartel", "sect", "collective", "unit",
    "brigade", "bloc", "junta", "fighter", "rebel", "militant", "insurgent", "gunman", "gunmen",
    "jihadist", "guerrilla", "officer", "soldier", "mutineer", "hacker", "activist", "separatist",
    "islamist", "extremist", "militiaman", "militiamen", "bandit", "pirate", "exile", "dissident",
  ]
}
