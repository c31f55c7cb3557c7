internal import AnnotatedText

// Who meets where, and who acts from where he sits.
extension Metonymy {
  /// Whether a noun of talks tells who holds them, so that where they are held is no party: "Chad and Togo held talks in
  /// Lima", "talks with Chad in Lima".
  func isMeetingOfSeveral(_ noun: Int) -> Bool {
    let tokens = tree.tokens
    guard tokens[noun].partOfSpeech == .noun else { return false }
    if tree.children(of: noun, .nominalModifier).contains(where: {
      ["with", "between"].contains(tree.caseWord(of: $0) ?? .none)
    }) {
      return true
    }
    guard tokens[noun].relation == .object, let verb = tree.head(of: noun) else { return false }
    return tree.children(of: verb, .nominalSubject).contains {
      !tree.children(of: $0, .coordination).isEmpty
    }
  }

  /// Whether officials deal with others by what they do, or a court sentences somebody: "officials in Lima accused Chad",
  /// "a court in Lima jailed two men"; what officials only tell the press may be the town's.
  func isActing(_ noun: Int) -> Bool {
    let tokens = tree.tokens
    guard tokens[noun].relation == .nominalSubject, let verb = tree.head(of: noun), verb > noun,
      tree.children(of: noun, .adjectivalModifier, .compound, .possessiveModifier).isEmpty
    else { return false }
    switch tokens[noun].word {
    case "officials", "diplomats":
      return Metonymy.dealing.contains(tokens[verb].lemma)
    case "court", "tribunal", "prosecutors", "judge":
      return Metonymy.judging.contains(tokens[verb].lemma)
    default: return false
    }
  }

  /// What officials do to other states.
  private static let dealing: Set<WordKey> = [
    "accuse", "condemn", "criticize", "criticise", "denounce", "blame", "welcome", "reject",
    "dismiss", "protest", "threaten", "thank", "praise", "rebuke", "slam", "refuse", "summon",
  ]

  /// What a court does to somebody.
  private static let judging: Set<WordKey> = [
    "sentence", "convict", "jail", "imprison", "acquit", "fine", "charge", "indict", "remand",
    "detain", "order", "ban", "free", "release",
  ]

  /// Whether somebody travels for talks or on a visit: a mission to the government and not to the city.
  func isMission(_ head: Int) -> Bool {
    let tokens = tree.tokens
    if tokens[head].partOfSpeech == .noun { return Metonymy.missions.contains(tokens[head].lemma) }
    // "sent its foreign minister to Lima".
    if ["send", "dispatch"].contains(tokens[head].lemma) {
      return tree.children(of: head, .object).contains {
        EventRules.delegates.contains(tokens[$0].lemma)
      }
    }
    return Control.traveling.contains(tokens[head].lemma)
      && tree.children(of: head).contains {
        Metonymy.missions.contains(tokens[$0].lemma) && tree.caseWord(of: $0) != "after"
      }
  }

  /// Whether somebody with an office goes to a capital: "President Ana Roy flew to Lima", to see its government.
  func isGoalOfOfficial(_ name: NameSpan) -> Bool {
    let tokens = tree.tokens
    var top = name.tokens.upperBound - 1
    while let head = tree.head(of: top), name.tokens.contains(head) { top = head }
    guard tokens[top].relation == .oblique, let preposition = tree.caseWord(of: top),
      ["in", "to"].contains(preposition), let verb = tree.head(of: top)
    else { return false }
    return isOfficial(travelerOf: verb)
  }

  func isOfficial(travelerOf verb: Int) -> Bool {
    let tokens = tree.tokens
    guard Metonymy.journeys.contains(tokens[verb].lemma) else { return false }
    return tree.children(of: verb, .nominalSubject).contains { subject in
      ([subject] + tree.children(of: subject)).contains {
        $0 <= subject + 3 && Metonymy.statesmen.contains(tokens[$0].lemma)
          && ($0 == subject
            || [.compound, .flat, .nominalModifierDescriptive, .apposition].contains(
              tokens[$0].relation))
      }
    }
  }
}
