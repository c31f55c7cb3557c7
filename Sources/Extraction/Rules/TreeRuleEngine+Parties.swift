internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// What parties, and those who report on others, can't be to each other.
extension TreeRuleEngine {
  /// Whether a participant is a party that has men and women as its members, not parties, as those of Europe have.
  func isPartyOfMen(_ body: Participant) -> Bool {
    let entity = entities[body.entity]
    guard entity.subkind == .party else { return false }
    let words = entity.name.lowercased().split(separator: " ")
    return words.contains("party") && !words.contains { $0.hasPrefix("europe") }
  }

  /// Whether a body is a party, and the verb above a candidate's noun one of elections: "ran as a candidate of".
  func isCandidacy(at token: Int, of rule: TreeRule, in body: DraftEntity) -> Bool {
    guard body.subkind == .party else { return false }
    guard rule.name == "party.stood-as" else { return true }
    guard let verb = tree.head(of: token), TreeRuleEngine.electoral.contains(tokens[verb].lemma)
    else { return false }
    let told = factuality.reading(of: verb)
    return Factuality(polarity: told.polarity, modality: told.modality) == .actual
  }

  /// Whether a country only tells where a war is of which somebody speaks: "support for the Vietnam War".
  func isWarGround(_ object: Participant) -> Bool {
    guard entities[object.entity].kind == .country, tokens[object.token].relation == .compound,
      !tokens[object.token].shape.contains(.allCapitals),
      !tokens[object.token].shape.contains(.abbreviation),
      isPlainName(object.token), let noun = tree.head(of: object.token)
    else { return false }
    return ["war", "conflict", "invasion"].contains(tokens[noun].lemma)
  }

  private func isPlainName(_ token: Int) -> Bool {
    participants.index.name(at: token)?.form == .name
  }

  /// What candidates do, and what voters do to them.
  private static let electoral: Set<WordKey> = [
    "run", "stand", "sit", "serve", "elect", "re-elect", "reelect", "win", "contest", "campaign",
    "compete", "return", "choose", "select", "nominate", "lose", "hold", "retain", "fight",
    "finish", "place", "seek", "file", "enter",
  ]

  /// Whether the deed that a verb ends is known to be another's: "ended the *Israeli* occupation of Gaza".
  func isAnothersDeed(at verb: Int, than subject: Participant) -> Bool {
    tree.children(of: verb, .object).contains { noun in
      let owners = participants.owners(of: noun, depth: 0)
      return !owners.isEmpty && !owners.contains { $0.entity == subject.entity }
    }
  }

  /// Whether somebody only writes and knows of a body or country: "a White House correspondent", "an al-Qaeda analyst",
  /// "the bank's China economist".
  func isTopic(_ object: Participant, of rule: TreeRule, at token: Int) -> Bool {
    let body = entities[object.entity]
    let isReporter = TreeRuleEngine.journalists.contains(tokens[token].lemma)
    let isExpert = TreeRuleEngine.experts.contains(tokens[token].lemma)
    switch rule.name {
    case "employer.one-of":
      return isReporter && body.subkind != .newsOutlet && body.subkind != .company
        && body.subkind != nil
        || isExpert && (body.subkind == .armedGroup || body.subkind == .party)
    case "nationality.of-trade":
      return (isReporter || isExpert) && isPlainName(object.token)
        && !tokens[object.token].shape.contains(.allCapitals)
        && !tokens[object.token].shape.contains(.abbreviation)
    // "talks on a coalition of the two": it may never be.
    case "cooperate.coalition-of":
      return tree.head(of: token).map {
        TreeRuleEngine.prospects.contains(tokens[$0].lemma)
      } ?? false
    // Who contributes to a party gives it money.
    case "employer.contributor":
      return body.subkind != nil && body.subkind != .newsOutlet && body.subkind != .company
    default: return false
    }
  }

  static let aircraft: Set<WordKey> = [
    "plane", "aircraft", "jet", "airliner", "helicopter", "drone",
  ]
  private static let prospects: Set<WordKey> = [
    "talks", "talk", "negotiation", "plan", "prospect", "possibility", "proposal", "idea", "deal",
  ]
  static let experts: Set<WordKey> = [
    "analyst", "expert", "specialist", "scholar", "researcher", "economist", "historian",
    "strategist", "watcher",
  ]

  /// Who reports on others.
  static let journalists: Set<WordKey> = [
    "journalist", "reporter", "correspondent", "columnist", "photographer", "cameraman",
  ]

  /// What is said of a war and of those who wage it.
  static let judging: Set<RelationKind> = [.support, .accuse, .reject, .protest, .concede]

  /// Verbs of defeat, at war and at the polls.
  static let routing: Set<WordKey> = [
    "annihilate", "crush", "demolish", "destroy", "rout", "trounce", "thrash", "hammer", "decimate",
    "overwhelm", "devastate", "wipe", "obliterate", "vanquish",
  ]
}
