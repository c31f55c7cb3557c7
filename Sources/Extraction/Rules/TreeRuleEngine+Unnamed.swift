internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Who fills an end of a statement where its phrase names nobody who could.
extension TreeRuleEngine {
  /// Those who are meant by a phrase in which nobody is named who could fill an end.
  func unnamed(at head: Int, _ open: OpenEnd, as role: Role) -> [Participant] {
    var found: [Participant] = []
    switch open.end {
    case .object: found = unnamedObjects(at: head, open)
    // "protests in Lima": of those who live where the crowd is.
    case .subject:
      if open.rule.kind == .protest, open.kinds.contains(.country), open.via.isEmpty {
        found = countryOfCrowd(in: head)
      }
    }
    if found.isEmpty, open.rule.nationals.contains(open.end),
      !isAgainstTheirState(head, open.rule.kind)
    {
      found = nationals(at: head, open, as: role)
    }
    return found
  }

  /// Whether people are such that what is done for them, or with them, is not done for their state.
  private func isAgainstTheirState(_ people: Int, _ kind: RelationKind) -> Bool {
    switch kind {
    case .support, .aid, .cooperate, .agree: participants.isDefiant(people)
    case .consult: participants.isMutinous(people)
    default: false
    }
  }

  /// The body, the state or the ground that an object means.
  private func unnamedObjects(at head: Int, _ open: OpenEnd) -> [Participant] {
    let (kind, kinds) = (open.rule.kind, open.kinds)
    var found: [Participant] = []
    // "director of the Africa department of NATO", "head of research at Acme".
    if [.holdsPosition, .worksFor].contains(kind), Lexicon.sections.contains(tokens[head].lemma) {
      found = bodies(withSection: head, kinds)
    }
    // "an outpost in Chad's eastern desert", "troops in the Chadian north".
    if found.isEmpty, kind == .locatedIn || kind == .stationedIn,
      Lexicon.lands.contains(tokens[head].lemma)
    {
      found = participants.owners(of: head, depth: 0).filter {
        entities[$0.entity].kind == .country && kinds.contains(.country)
      }
    }
    // "Ana Roy received two ships from Chad": for the state whose office is hers.
    if found.isEmpty, kind == .aid, !kinds.contains(.person) {
      found = participants.participants(at: head).compactMap {
        participants.countryServed(by: $0.entity, at: head)
      }
    }
    if found.isEmpty, !kinds.isDisjoint(with: [.country, .place]),
      TreeRuleEngine.territorial.contains(kind)
    {
      found = participants.ground(at: head).filter { isOne(of: kinds, $0.entity) }
    }
    return found
  }

  /// The bodies of which a department is one.
  private func bodies(withSection section: Int, _ kinds: Set<EntityKind>) -> [Participant] {
    var found: [Participant] = []
    for phrase in tree.children(of: section, .nominalModifier)
    where ["of", "at", "within", "in"].contains(tree.caseWord(of: phrase) ?? .none) {
      found += participants.participants(at: phrase).filter {
        entities[$0.entity].kind == .organization && kinds.contains(.organization)
      }
    }
    return found
  }

  /// The country of the town where a crowd is.
  private func countryOfCrowd(in town: Int) -> [Participant] {
    guard let name = participants.index.name(at: town),
      let country = participants.home?.country(of: name)
    else { return [] }
    return [
      Participant(
        entity: country, token: town,
        antecedent: participants.reference.antecedent(of: country, for: town))
    ]
  }

  /// The country of people who have no name, or the place where they are.
  private func nationals(at head: Int, _ open: OpenEnd, as role: Role) -> [Participant] {
    let kind = open.rule.kind
    var found = participants.nationals(at: head).filter {
      isOne(of: open.kinds, $0.entity) && open.isMetBy($0.via)
        // Who gives to people gives to their country, and not who gives to a house.
        && (kind != .aid || $0.via.map { !Lexicon.targets.contains($0) } ?? true)
    }
    // "gave water to families in Lebanon": where nobody is named, the place is helped.
    if found.isEmpty, kind == .aid, open.end == .object {
      found = participants.scene(of: head).filter { isOne(of: open.kinds, $0.entity) }
    }
    // "tariffs on American almonds": of whatever is taxed it matters whose it is.
    if found.isEmpty, open.end == .object, open.rule.requires.contains("tariff"), isDuty(on: head) {
      found = participants.owners(of: head, depth: 0).filter {
        entities[$0.entity].kind == .country && $0.token < head
      }
    }
    // "killed nine people in Lebanon": where nobody is named, the place is struck.
    let isStruck = kind == .assault && open.end == .object && role == .patient
    if found.isEmpty, isStruck {
      found = participants.scene(of: head).filter { isOne(of: open.kinds, $0.entity) }
        .map { Participant(entity: $0.entity, token: $0.token, via: "scene") }
    }
    if found.isEmpty, isStruck || kind == .protest && open.end == .subject && role == .agent {
      found = homePeople(at: head, open)
    }
    return found
  }

  /// The people of the text's own country; where they are struck it is the scene.
  private func homePeople(at head: Int, _ open: OpenEnd) -> [Participant] {
    participants.homePeople(at: head).filter {
      open.kinds.contains(entities[$0.entity].kind) && open.isMetBy($0.via)
    }.map {
      open.end == .subject
        ? $0
        : Participant(
          entity: $0.entity, token: $0.token, via: "scene", antecedent: $0.antecedent)
    }
  }

  /// Whether what is laid on something is a duty or a ban, of whatever sort the thing is.
  private func isDuty(on thing: Int) -> Bool {
    var head = tree.head(of: thing)
    for _ in 0..<2 {
      guard let here = head else { return false }
      let words = [here] + tree.children(of: here, .object, .nominalSubjectPassive)
      if words.contains(where: { Self.duties.contains(tokens[$0].lemma) }) { return true }
      head = tree.head(of: here)
    }
    return false
  }

  private static let duties: Set<WordKey> = [
    "tariff", "duty", "ban", "embargo", "levy", "tax", "quota", "curb", "restriction", "moratorium",
  ]

  /// Kinds of events that happen to the ground of a country.
  private static let territorial: Set<RelationKind> = [.mobilize, .assault, .retreat, .coerce]
}
