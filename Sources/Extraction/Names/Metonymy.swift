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
    let next = name.tokens.upperBound
    if isToldAsCity(name) { return false }
    // "Moscow-backed", "Moscow-led".
    if next + 1 < tokens.count, tokens[next].word == "-",
      tokens[next - 1].end == tokens[next].begin,
      Metonymy.backing.contains(tokens[next + 1].word)
    {
      return true
    }
    let top = firstOfList(top(of: name))
    guard let head = tree.head(of: top) else { return false }
    if isSpokenTo(name) { return true }
    switch tokens[top].relation {
    case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter:
      return tree.caseWord(of: top) == nil && isAct(head)
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
      return tree.caseWord(of: top).map { isDealtWith(top, under: head, by: $0) } ?? false
    default: return standsBeforeAct(name)
    }
  }

  /// The word of a name on which the others hang.
  private func top(of name: NameSpan) -> Int {
    var top = name.tokens.upperBound - 1
    while let head = tree.head(of: top), name.tokens.contains(head) { top = head }
    return top
  }

  /// The first member of the list in which a word stands, which says what all of them are.
  private func firstOfList(_ word: Int) -> Int {
    var first = word
    for _ in 0..<10 {
      guard tree.tokens[first].relation == .coordination, let head = tree.head(of: first) else {
        break
      }
      first = head
    }
    return first
  }

  /// Whether the name, or what stands behind it, says that it is a city.
  private func isToldAsCity(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    // "Washington, D.C." is a city; "New Delhi" and "Mexico City" may act.
    if name.tokens.count > 1,
      name.tokens.contains(where: {
        !tokens[$0].shape.isDisjoint(with: [.punctuation, .allCapitals])
      })
    {
      return true
    }
    // "Lima, the capital of Peru, accused …", "Lima, the Peruvian capital": what is described as a city is told of as
    // one.
    let next = name.tokens.upperBound
    guard next + 2 < tokens.count, tokens[next].word == "," else { return false }
    return (next + 1..<min(next + 6, tokens.count)).prefix(while: {
      ![",", "."].contains(tokens[$0].word)
    }).contains { tokens[$0].word == "capital" }
  }

  /// Whether somebody speaks or gives to the name right behind the word: "according to Lima", "gave Lima a loan".
  private func isSpokenTo(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    let before = name.tokens.lowerBound - 1
    if before > 0, tokens[before].word == "to", tokens[before - 1].word == "according" {
      return true
    }
    return before >= 0
      && (Metonymy.addressing.contains(tokens[before].lemma)
        || Control.giving.contains(tokens[before].lemma))
      && tree.receiverBesideObject(of: before) == name.tokens.upperBound - 1
  }

  /// Whether a word deals by a preposition with a government and not with a city: "talks with Lima", "the junta in Lima".
  private func isDealtWith(_ top: Int, under head: Int, by preposition: WordKey) -> Bool {
    let tokens = tree.tokens
    let lemma = tokens[head].lemma
    if Metonymy.siding.contains(preposition) { return !Metonymy.motion.contains(lemma) }
    if ["in", "to"].contains(preposition), isMission(head) {
      return preposition == "to" || !isMeetingOfSeveral(head)
    }
    switch preposition {
    case "in":
      // "opened an embassy in Lima".
      if isEmbassy(head) { return true }
      // "the junta in Lima", "lawmakers in Lima", but not "officials in Lima", who may be the town's.
      return tokens[top].relation == .nominalModifier && head < top
        && (isRuling(head) || isActing(head))
    // "an ally of Lima", "the government of Lima" is the town's.
    case "of": return Metonymy.friends.contains(lemma)
    // "lashed out at Lima", "angry at Lima".
    case "at": return Metonymy.scolding.contains(lemma)
    // "called on Lima to", "blamed it on Lima", "pressure on Lima".
    case "on": return Metonymy.burdens.contains(lemma) || Metonymy.urging.contains(lemma)
    case "upon": return Metonymy.urging.contains(lemma)
    case "to": return isGiven(head) || isAddress(head)
    // "officials from Lima", but not "protesters from Lima".
    case "from":
      return Metonymy.delegates.contains(lemma) || Metonymy.taking.contains(lemma)
        || isAddress(head)
    default: return false
    }
  }

  /// Whether a word speaks to somebody, or carries or has for its object what is said or sent to one: "sent a message".
  private func isAddress(_ head: Int) -> Bool {
    let tokens = tree.tokens
    return Metonymy.addressing.contains(tokens[head].lemma)
      || Metonymy.messages.contains(tokens[head].lemma)
      || tree.children(of: head).contains {
        tokens[$0].relation == .object
          && (Metonymy.messages.contains(tokens[$0].lemma)
            || Metonymy.missions.contains(tokens[$0].lemma))
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

  /// Whether a verb says what its object shall do: "wants *Lima* to sign", but not "wants Lima to host the games".
  private func isCommanded(by verb: Int) -> Bool {
    Metonymy.wanting.contains(tree.tokens[verb].lemma)
      && tree.children(of: verb, .openClausalComplement, .clausalComplement).contains {
        tree.tokens[$0].partOfSpeech == .verb && tree.hasChild(of: $0, words: ["to"])
          && !Metonymy.cityVerbs.contains(tree.tokens[$0].lemma)
      }
  }

  /// Whether a capital's name is the object of a verb that deals with nobody's streets, where the text has used it for the
  /// government: "Lima protested. Chad took Lima to task."
  func isDealtWith(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    let top = top(of: name)
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
