internal import AnnotatedText

/// Puts right what the parser most often breaks in news: verbs taken for nouns or descriptions, phrases hung on a
/// neighbour of what they belong to, members of lists.
///
/// Each repair needs a tree that breaks the rules of grammar, so that a good tree stays as it is. Those that do not make
/// more heads right than wrong in trees of news have no place here; a test measures all of them together.
struct ClauseRepair {
  var tokens: [Token]
  /// Which of them end in "-ing".
  let gerunds: [Bool]
  /// The first tokens of what the recogniser takes for the names of persons.
  let persons: Set<Int>
  /// Which of them end in "s".
  let endsInS: [Bool]

  /// The tokens of a document with the heads and relations that a clause needs.
  ///
  /// O(tokens).
  static func repaired(
    _ document: AnnotatedDocument, gerunds: [Bool], endsInS: [Bool]
  ) -> [Token] {
    var repair = ClauseRepair(
      tokens: document.tokens, gerunds: gerunds,
      persons: Set(document.names.lazy.filter { $0.type == .person }.map(\.tokens.lowerBound)),
      endsInS: endsInS)
    for sentence in document.sentences {
      for token in sentence.tokens { repair.repairWord(token, in: sentence.tokens) }
      for token in sentence.tokens where repair.tokens[token].head >= 0 {
        repair.repairArc(token, in: sentence.tokens)
        repair.repairConjunction(token, in: sentence.tokens)
        repair.leaveTime(token, in: sentence.tokens)
        repair.nameSubject(token, in: sentence.tokens)
      }
    }
    return repair.tokens
  }

  /// "Togo agreed": a name right before a verb that has no subject is its subject, though the parser may take a rare name
  /// for an adverb, a time or a part of the verb.
  mutating func nameSubject(_ name: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[name].head)
    guard verb == name + 1, verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb,
      tokens[name].partOfSpeech == .properNoun || isCount(name, in: sentence),
      isBesideVerb(tokens[name].relation),
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      !hasChild(name, .caseMarking, in: sentence)
    else { return }
    tokens[name].relation = .nominalSubject
  }

  /// Whether a number stands for those of a list: "The three agreed".
  private func isCount(_ number: Int, in sentence: Range<Int>) -> Bool {
    tokens[number].partOfSpeech == .numeral && number == sentence.lowerBound + 1
      && ["the", "all"].contains(tokens[number - 1].word)
  }

  func isBesideVerb(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .compound, .adverbialModifier, .obliqueUnmarked, .vocative, .discourse,
      .adjectivalModifier, .nominalModifierUnmarked, .nominalModifierDescriptive:
      true
    default: false
    }
  }

  /// "welcomed the decision and backed Chad": a verb joined to a noun is joined to the verb above it.
  mutating func rejoin(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun < verb, isFinite(verb), tokens[noun].partOfSpeech == .noun,
      !hasChild(noun, .copula, in: sentence), !hasChild(verb, .nominalSubject, in: sentence)
    else { return }
    var above = noun
    for _ in 0..<8 where tokens[above].partOfSpeech != .verb {
      guard tokens[above].head >= 0 else { return }
      above = Int(tokens[above].head)
    }
    guard tokens[above].partOfSpeech == .verb, above < verb else { return }
    tokens[verb].head = Int32(above)
    // What the parser joined to the noun behind the verb is the verb's object.
    if verb + 1 < sentence.upperBound, !hasChild(verb, .object, in: sentence),
      Int(tokens[verb + 1].head) == noun, tokens[verb + 1].relation == .coordination,
      isNominal(verb + 1)
    {
      attach(verb + 1, to: verb, .object)
    }
  }
}
