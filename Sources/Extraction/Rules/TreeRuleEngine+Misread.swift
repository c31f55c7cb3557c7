internal import AnnotatedText
internal import KnowledgeModel

// Words that mean something else beside the words that stand with them.
extension TreeRuleEngine {
  /// Whether a noun or who stands beside the word of a rule tells that it is not what the rule takes it for.
  func isMisread(
    _ rule: TreeRule, at token: Int, _ subject: Participant, _ object: Participant
  ) -> Bool {
    if rule.kind == .assault, isMishap(token) { return true }
    switch rule.name {
    // "condemned Ana Roy's arrest": whoever was arrested is not to blame.
    case "accuse.deed", "accuse.owned", "accuse.conduct":
      // "attacked an Israeli outpost": with weapons.
      if ["attack", "assail"].contains(tokens[token].lemma),
        tree.children(of: token, .object).contains(where: {
          Lexicon.targets.contains(tokens[$0].lemma)
        })
      {
        return true
      }
      return entities[object.entity].kind == .person
        && arguments.patient(of: token, depth: 0).contains {
          EventRules.sufferings.contains(tokens[$0].lemma)
            && tree.child(of: $0, .possessiveModifier) != nil
        }
    // "came under fire from Greenpeace": who has no arms only has words.
    case "assault.under":
      let entity = entities[subject.entity]
      return entity.kind == .organization && !Membership.isArmed(entity.subkind)
    // "sent 12 jets and 200 soldiers to Chad": with those who man them.
    case "aid.give":
      if ["send", "dispatch", "rush"].contains(tokens[token].lemma),
        tree.children(of: token, .object).contains(where: {
          TreeRuleEngine.fleets.contains(tokens[$0].lemma)
        })
      {
        return true
      }
      return tree.children(of: token, .object).contains { given in
        let manned = [given] + tree.children(of: given, .coordination)
        return manned.contains { TreeRuleEngine.crews.contains(tokens[$0].lemma) }
          || entities[object.entity].kind == .place
            && EventRules.arsenal.contains(tokens[given].lemma)
      }
    // "dismissed accusations by Mali that Chad had fired": against whom they are is told.
    case "accuse.charges-answered":
      return arguments.patient(of: token, depth: 0).contains { charge in
        let others =
          arguments.heads(of: .complementAgent, for: charge)
          + [charge, token, subject.token].flatMap { arguments.direct(of: $0, ["against"]) }
          + arguments.direct(of: charge, ["of"])
          + tree.children(of: token, .clausalComplement, .adverbialClause).filter { $0 > charge }
          .flatMap { tree.children(of: $0, .nominalSubject, .nominalSubjectPassive) }
        let accused = others.flatMap { participants.participants(at: $0) }
        return !accused.isEmpty && !accused.contains { $0.entity == object.entity }
      }
    // "blocked the bank's loan to Chad": whoever gives it loses nothing.
    case "sanction.end":
      return tokens[token].lemma == "block"
        && tree.children(of: token, .object).contains {
          object.token < $0 && TreeRuleEngine.given.contains(tokens[$0].lemma)
        }
    // "demanded that Ana Roy be freed": she is asked for nothing.
    case "request.that-person": return tokens[object.token].relation == .nominalSubjectPassive
    default: return false
    }
  }

  /// Whether a verb tells what came of an accident: "the plane crashed, *killing* its crew".
  private func isMishap(_ token: Int) -> Bool {
    guard [.adverbialClause, .openClausalComplement].contains(tokens[token].relation),
      let verb = tree.head(of: token), verb < token,
      TreeRuleEngine.mishaps.contains(tokens[verb].lemma)
    else { return false }
    return tree.child(of: verb, .object) == nil
  }

  private static let given: Set<WordKey> = [
    "aid", "help", "assistance", "support", "loan", "grant", "fund", "funding", "budget", "package",
  ]

  private static let mishaps: Set<WordKey> = [
    "crash", "capsize", "sink", "collide", "derail", "plunge", "overturn", "ditch", "veer", "skid",
    "nosedive", "collapse",
  ]

  /// What a state sends with its own men.
  private static let fleets: Set<WordKey> = [
    "warship", "frigate", "submarine", "corvette", "destroyer", "warplane", "bomber", "gunboat",
    "carrier", "cruiser", "fleet", "flotilla", "armada",
  ]

  private static let crews: Set<WordKey> = [
    "soldier", "troop", "troops", "marine", "paratrooper", "commando", "serviceman",
  ]

  /// Whether somebody has done the deed that is judged: "called the *Indian* raid reckless".
  func isOwnerOfMisdeed(_ head: Int, as role: Role, _ rule: TreeRule) -> Bool {
    role == .ownerOfPatient && rule.kind == .accuse
      && tree.head(of: head).map { EventRules.misdeeds.contains(tokens[$0].lemma) } ?? false
  }

  /// Whether somebody else calls off what a noun says: "Chad cancelled a visit by Ana Roy".
  func isCalledOff(_ noun: Int, besides subject: Participant) -> Bool {
    guard tokens[noun].partOfSpeech == .noun, tokens[noun].relation == .object,
      let verb = tree.head(of: noun), verb < noun, tokens[verb].partOfSpeech == .verb
    else { return false }
    let agents = arguments.agent(of: verb, depth: 0).flatMap { participants.participants(at: $0) }
    return !agents.isEmpty && !agents.contains { $0.entity == subject.entity }
  }
}
