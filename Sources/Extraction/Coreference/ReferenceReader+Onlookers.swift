internal import AnnotatedText
internal import KnowledgeModel

// What stands beside two of whom a text tells, and is none of them.
extension ReferenceReader {
  /// Whether what the parser hangs on an object goes with the verb: what somebody is accused of, "accused both countries of
  /// stealing", and when.
  func isOfVerb(_ phrase: Int, besides object: Int) -> Bool {
    guard phrase > object else { return false }
    if Lexicon.times.contains(tokens[phrase].lemma) { return true }
    // "mediates between both countries on behalf of the bloc".
    if tokens[phrase].relation == .nominalModifier,
      tree.caseWord(of: phrase).map(ReferenceReader.outer.contains) ?? false
    {
      return true
    }
    // "urged both sides to talk".
    if tokens[phrase].relation == .clausalModifier, arguments.hasInfinitiveMarker(phrase),
      let verb = tree.head(of: object), Control.byObject.contains(tokens[verb].lemma),
      [.object, .indirectObject, .oblique].contains(tokens[object].relation)
    {
      return true
    }
    guard let verb = tree.head(of: object), tokens[verb].partOfSpeech == .verb,
      let preposition = Control.byObjectBehind[tokens[verb].lemma],
      let mark = tree.child(of: phrase, .caseMarking, .marker), mark < phrase
    else { return false }
    return tokens[mark].word == preposition
  }

  /// Prepositions of phrases that tell of a deed, and not of those to whom it is done.
  private static let outer: Set<WordKey> = [
    "on", "during", "after", "before", "over", "about", "since", "amid", "as", "by", "until",
    "following", "despite", "without", "through", "via",
  ]

  /// Whether a word stands in a clause that only tells more of a noun.
  func isAside(_ token: Int) -> Bool {
    var here = token
    for _ in 0..<12 {
      if tokens[here].relation == .relativeClause { return true }
      guard let head = tree.head(of: here) else { return false }
      here = head
    }
    return false
  }

  /// Whether a body only stands before those who look on for it: "UN experts", "NATO officials".
  func isOfOnlookers(_ candidate: Candidate) -> Bool {
    guard let entity = candidate.entities.first,
      index.entities[entity].subkind.map(Self.onlooking.contains) ?? false,
      let head = tree.head(of: candidate.token)
    else { return false }
    return head > candidate.token
      && [.compound, .adjectivalModifier, .nominalModifierUnmarked, .possessiveModifier]
        .contains(tokens[candidate.token].relation)
  }

  private static let onlooking: Set<EntitySubkind> = [
    .alliance, EntitySubkind(rawValue: "international"),
  ]

  func isBacking(_ candidate: Candidate) -> Bool {
    let next = (index.name(at: candidate.token)?.tokens.upperBound ?? candidate.token + 1)
    return next < tokens.count && tokens[next].word == "-"
  }
}
