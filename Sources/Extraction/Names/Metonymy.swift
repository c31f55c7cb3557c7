internal import AnnotatedText
internal import Records

/// Decides whether a capital's name means the city or the government that sits in it.
///
/// "Moscow warned", "talks with Washington", "Beijing's offer" are governments; "in Moscow", "flew to Washington",
/// "the streets of Beijing" are cities.
struct Metonymy {
  let tree: SyntaxTree

  /// Whether the name acts, speaks, owns or is spoken to.
  func isGovernment(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    var top = name.tokens.upperBound - 1
    while let head = tree.head(of: top), name.tokens.contains(head) { top = head }
    // "Washington, D.C." is a city; "New Delhi" and "Mexico City" may act.
    if name.tokens.count > 1,
      name.tokens.contains(where: {
        !tokens[$0].shape.isDisjoint(with: [.punctuation, .allCapitals])
      })
    {
      return false
    }
    // "Moscow-backed", "Moscow-led".
    let next = name.tokens.upperBound
    // "Lima, the capital of Peru, accused …", "Lima, the Peruvian capital": what is described as a city is told of as
    // one.
    if next + 2 < tokens.count, tokens[next].word == ",",
      (next + 1..<min(next + 6, tokens.count)).prefix(while: {
        ![",", "."].contains(tokens[$0].word)
      }).contains(where: { tokens[$0].word == "capital" })
    {
      return false
    }
    if next + 1 < tokens.count, tokens[next].word == "-",
      tokens[next - 1].end == tokens[next].begin,
      Metonymy.backing.contains(tokens[next + 1].word)
    {
      return true
    }
    var seen = 0
    // Of a list, the first conjunct says what it is.
    while tokens[top].relation == .coordination, let first = tree.head(of: top), seen < 10 {
      top = first
      seen += 1
    }
    guard let head = tree.head(of: top) else { return false }
    let verb = name.tokens.lowerBound - 1
    // "according to Lima".
    if verb > 0, tokens[verb].word == "to", tokens[verb - 1].word == "according" { return true }
    if verb >= 0,
      Metonymy.addressing.contains(tokens[verb].lemma)
        || Control.giving.contains(tokens[verb].lemma),
      tree.receiverBesideObject(of: verb) == name.tokens.upperBound - 1
    {
      return true
    }
    let preposition = tree.caseWord(of: top)
    switch tokens[top].relation {
    case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter:
      return preposition == nil && isAct(head)
    case .object, .indirectObject:
      // Who visits a capital on a mission visits the country.
      return Metonymy.addressing.contains(tokens[head].lemma) || tokens[head].lemma == "visit"
        || Metonymy.furnishing.contains(tokens[head].lemma)
        || isCommanded(by: head)
        || tokens[top].relation == .indirectObject && Control.giving.contains(tokens[head].lemma)
        || tokens[head].lemma == "hold" && next < tokens.count
          && ["responsible", "accountable"].contains(tokens[next].word)
    case .possessiveModifier:
      return !Metonymy.cityParts.contains(tokens[head].lemma)
    // "the Khartoum government".
    case .compound, .adjectivalModifier:
      return Metonymy.rulers.contains(tokens[head].lemma)
        || standsBeforeAct(name)
    case .oblique, .obliqueAgent, .nominalModifier, .obliqueUnmarked:
      guard let preposition else { return false }
      if Metonymy.siding.contains(preposition) {
        return !Metonymy.motion.contains(tokens[head].lemma)
      }
      if ["in", "to"].contains(preposition), isMission(head) {
        return preposition == "to" || !isMeetingOfSeveral(head)
      }
      // "opened an embassy in Lima".
      if preposition == "in", isEmbassy(head) { return true }
      // "the junta in Lima", "lawmakers in Lima", but not "officials in Lima", who may be the town's.
      if preposition == "in", tokens[top].relation == .nominalModifier, head < top,
        isRuling(head) || isActing(head)
      {
        return true
      }
      // "an ally of Lima", "the government of Lima" is the town's.
      if preposition == "of", Metonymy.friends.contains(tokens[head].lemma) { return true }
      if preposition == "to", isGiven(head) { return true }
      if preposition == "on", Metonymy.burdens.contains(tokens[head].lemma) { return true }
      // "called on Lima to", "blamed it on Lima", "pressure on Lima".
      // "lashed out at Lima", "angry at Lima".
      if preposition == "at" { return Metonymy.scolding.contains(tokens[head].lemma) }
      if ["on", "upon"].contains(preposition) {
        return Metonymy.urging.contains(tokens[head].lemma)
      }
      // "officials from Lima", but not "protesters from Lima".
      if preposition == "from", Metonymy.delegates.contains(tokens[head].lemma) { return true }
      if preposition == "from", Metonymy.taking.contains(tokens[head].lemma) { return true }
      if preposition == "to" || preposition == "from" {
        return Metonymy.addressing.contains(tokens[head].lemma)
          || Metonymy.messages.contains(tokens[head].lemma)
          || tree.children(of: head).contains {
            tokens[$0].relation == .object
              && (Metonymy.messages.contains(tokens[$0].lemma)
                || Metonymy.missions.contains(tokens[$0].lemma))
          }
      }
      return false
    default: return standsBeforeAct(name)
    }
  }

  /// Whether a verb of saying or of dealing with others follows and no preposition stands before: what a government does,
  /// wherever the parser hangs the name.
  private func standsBeforeAct(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    let (before, next) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    // "accuse Lima", of which the parser may make a noun and its apposition.
    if before >= 0, tokens[before].partOfSpeech == .verb,
      Metonymy.addressing.contains(tokens[before].lemma),
      next >= tokens.count || tokens[next].partOfSpeech != .noun
    {
      return true
    }
    // "Lima, which sold", with what it did behind the clause.
    if next + 2 < tokens.count, tokens[next].word == ",", tokens[next + 1].word == "which",
      tokens[next + 2].partOfSpeech == .verb, isAct(next + 2),
      before < 0 || tokens[before].partOfSpeech != .adposition
    {
      return true
    }
    guard next < tokens.count, tokens[next].partOfSpeech == .verb,
      before < 0 || tokens[before].partOfSpeech != .adposition
    else { return false }
    return Metonymy.addressing.contains(tokens[next].lemma)
      || Lexicon.saying.contains(tokens[next].lemma)
  }

  /// Whether a verb or predicate is something that a government does; a city only lies, grows or hosts.
  private func isAct(_ verb: Int) -> Bool {
    let tokens = tree.tokens
    // "Lima was disappointed".
    if Metonymy.attitudes.contains(tokens[verb].lemma)
      || Metonymy.attitudes.contains(tokens[verb].word)
    {
      return true
    }
    if tree.children(of: verb).contains(where: { tokens[$0].relation == .copula }) {
      // "Lima is set to give Chad tents".
      if tree.children(of: verb, .openClausalComplement).contains(where: {
        tokens[$0].partOfSpeech == .verb && !Metonymy.cityVerbs.contains(tokens[$0].lemma)
      }) {
        return true
      }
      return Metonymy.attitudes.contains(tokens[verb].lemma)
    }
    // "Lima stood with Quito".
    if tokens[verb].lemma == "stand",
      tree.children(of: verb, .oblique).contains(where: {
        tree.caseWord(of: $0).map { ["with", "by", "behind"].contains($0) } ?? false
      })
    {
      return true
    }
    // "has yet to answer".
    return [.verb, .auxiliary].contains(tokens[verb].partOfSpeech)
      && !Metonymy.cityVerbs.contains(tokens[verb].lemma)
  }

  /// Whether a noun means those who rule where they sit: "the junta", "new leaders", but not "the Houthi government", whose
  /// it says itself, nor "local lawmakers".
  private func isRuling(_ noun: Int) -> Bool {
    let tokens = tree.tokens
    guard
      Metonymy.rulers.contains(tokens[noun].lemma) || Metonymy.rulers.contains(tokens[noun].word)
        || Metonymy.staff.contains(tokens[noun].word)
    else { return false }
    return tree.children(of: noun).allSatisfy { child in
      switch tokens[child].relation {
      case .adjectivalModifier, .compound, .nominalModifierDescriptive, .possessiveModifier:
        tokens[child].shape.contains(.lowercase)
          && !Metonymy.outlandish.contains(tokens[child].lemma)
      default: true
      }
    }
  }

  /// Those who rule a state together.
  private static let staff: Set<WordKey> = [
    "leaders", "lawmakers", "rulers", "ministers", "policymakers", "generals",
  ]
  /// What makes rulers those of somebody else.
  private static let outlandish: Set<WordKey> = [
    "foreign", "international", "western", "rebel", "regional", "local", "provincial", "municipal",
    "city", "diplomatic", "aid", "humanitarian", "relief", "allied", "rival", "religious", "tribal",
    "church", "business", "visiting",
  ]

  /// Whether a word is an embassy, or a verb of opening or closing one, which deals with the state in whose capital it is.
  private func isEmbassy(_ head: Int) -> Bool {
    let tokens = tree.tokens
    let embassies: Set<WordKey> = ["embassy", "consulate", "legation"]
    let verbs: Set<WordKey> = ["open", "reopen", "inaugurate", "close", "shut", "shutter"]
    if embassies.contains(tokens[head].lemma) {
      return tokens[head].relation == .object
        && tree.head(of: head).map { verbs.contains(tokens[$0].lemma) } ?? false
    }
    return verbs.contains(tokens[head].lemma)
      && tree.children(of: head, .object).contains { embassies.contains(tokens[$0].lemma) }
  }

  /// Whether a verb says what its object shall do: "wants *Lima* to sign", but not "wants Lima to host the games".
  private func isCommanded(by verb: Int) -> Bool {
    Metonymy.wanting.contains(tree.tokens[verb].lemma)
      && tree.children(of: verb, .openClausalComplement, .clausalComplement).contains {
        tree.tokens[$0].partOfSpeech == .verb && tree.hasChild(of: $0, words: ["to"])
          && !Metonymy.cityVerbs.contains(tree.tokens[$0].lemma)
      }
  }

  /// Whether a word is what somebody gives or sells, or does so: a city gets no jets.
  private func isGiven(_ head: Int) -> Bool {
    let tokens = tree.tokens
    if Metonymy.handing.contains(tokens[head].lemma) { return true }
    // "300 of its tanks", "dozens of jets".
    var given = head
    if tokens[given].relation == .nominalModifier, let number = tree.head(of: given),
      tree.caseWord(of: given) == "of",
      tokens[number].partOfSpeech == .numeral || Lexicon.partitives.contains(tokens[number].lemma)
    {
      given = number
    }
    if tokens[given].partOfSpeech == .verb {
      return Metonymy.givingOver.contains(tokens[given].lemma)
        && tree.children(of: given, .object).contains(where: isWeapon)
    }
    guard tokens[given].relation == .object, let verb = tree.head(of: given) else { return false }
    return Metonymy.handing.contains(tokens[verb].lemma)
      || Metonymy.givingOver.contains(tokens[verb].lemma) && (isWeapon(given) || isWeapon(head))
  }

  /// Whether what is given is what only states get.
  private func isWeapon(_ noun: Int) -> Bool {
    let tokens = tree.tokens
    return EventRules.arsenal.contains(tokens[noun].lemma)
      || tree.children(of: noun, .nominalModifier).contains {
        tree.caseWord(of: $0) == "of" && EventRules.arsenal.contains(tokens[$0].lemma)
      }
  }

  /// Whether a capital's name is the object of a verb that deals with nobody's streets, where the text has used it for the
  /// government: "Lima protested. Chad took Lima to task."
  func isDealtWith(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    var top = name.tokens.upperBound - 1
    while let head = tree.head(of: top), name.tokens.contains(head) { top = head }
    guard name.form == .name, tokens[top].relation == .object, tree.caseWord(of: top) == nil,
      let verb = tree.head(of: top), tokens[verb].partOfSpeech == .verb, verb < top,
      tree.children(of: top).allSatisfy({
        ![.determiner, .adjectivalModifier, .apposition, .relativeClause, .clausalModifier]
          .contains(tokens[$0].relation)
      })
    else { return false }
    // "took Lima to task".
    if tokens[verb].lemma == "take" { return tree.hasChild(of: verb, words: ["task"]) }
    return !Metonymy.treading.contains(tokens[verb].lemma)
  }
}
