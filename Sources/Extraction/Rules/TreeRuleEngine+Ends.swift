internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// An end of a statement for which somebody is sought.
struct OpenEnd {
  let rule: TreeRule
  let end: TreeRule.End
  /// The word that carries the statement.
  let token: Int
  /// The kinds of entities that may stand there.
  let kinds: Set<EntityKind>
  /// The nouns by which they must be meant; none if any will do.
  let via: Words

  /// Whether somebody is meant by a noun that the rule asks for.
  func isMetBy(_ noun: WordKey?) -> Bool {
    via.isEmpty || noun.map(via.contains) ?? false
  }
}

// Who fills the two ends of a statement.
extension TreeRuleEngine {
  /// The first roles that find participants of the right kinds.
  func filled(
    _ roles: [Role], for token: Int, kinds: Set<EntityKind>, via: Words, _ rule: TreeRule,
    _ end: TreeRule.End
  ) -> [Participant] {
    let open = OpenEnd(rule: rule, end: end, token: token, kinds: kinds, via: via)
    for role in roles {
      var found: [Participant] = []
      if case .stricken = role { found = stricken(at: token) }
      let mayBeAdjective = mayBeAdjective(role, of: rule)
      for head in arguments.heads(of: role, for: token)
      where head != token && !isBeside(head, open, as: role) {
        if mayBeAdjective || isOwnerOfUtterance(head, as: role)
          || isOwnerOfMisdeed(head, as: role, rule), let owner = adjective(at: head),
          isOne(of: kinds, owner.entity), via.isEmpty,
          !found.contains(where: { $0.entity == owner.entity })
        {
          found.append(owner)
          // "American and Australian help".
          if participants.index.name(at: head)?.form == .adjective {
            found += tree.children(of: head, .coordination).compactMap(adjective(at:))
              .filter { isOne(of: kinds, $0.entity) }
          }
          continue
        }
        addNamed(at: head, open, as: role, to: &found)
        if found.isEmpty { found = unnamed(at: head, open, as: role) }
        // "killed two Danish soldiers and a Swedish nurse".
        if !found.isEmpty, end == .object, rule.nationals.contains(end), role == .patient {
          addNationals(joinedTo: head, open, to: &found)
        }
        if !via.isEmpty { addOwners(at: head, open, to: &found) }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether the adjective of a country fills a role: "the Iraqi invasion" is Iraq's; "wants Iraqi oil" asks Iraq for
  /// nothing, unless the rule knows what is had.
  private func mayBeAdjective(_ role: Role, of rule: TreeRule) -> Bool {
    switch role {
    case .nation, .owner, .pair, .helper, .ownerOfSubject, .ownerOf, .ownerOfAgent, .ofComplement:
      true
    case .ownerOfPatient: !rule.requires.isEmpty
    default: false
    }
  }

  /// Whether a word stands for the owner of what is said: "rejected Iraqi claims".
  private func isOwnerOfUtterance(_ head: Int, as role: Role) -> Bool {
    role == .ownerOfPatient
      && tree.head(of: head).map { Lexicon.utterances.contains(tokens[$0].lemma) } ?? false
  }

  /// Whether a word in the place of a role is none that could fill the end.
  private func isBeside(_ head: Int, _ open: OpenEnd, as role: Role) -> Bool {
    // "Supreme" of "the Supreme Court" owns nothing.
    if role == .ownerOfPatient, let whole = tree.head(of: head),
      participants.index.nameAt[head] >= 0,
      participants.index.nameAt[head] == participants.index.nameAt[whole]
    {
      return true
    }
    guard open.end == .object else { return false }
    switch open.rule.kind {
    // "a province on the border with Togo" is not in Togo.
    case .locatedIn: return ["border", "frontier"].contains(tokens[head].lemma)
    // "a base in the Afghan border state of Togo" is in Togo.
    case .stationedIn:
      return tree.hasChild(of: head, words: ["border"])
        || participants.index.nameAt[head] < 0 && !isNamedBefore(head)
          && tree.hasChild(of: head, words: ["neighboring", "neighbouring"])
    default: return false
    }
  }

  /// Adds those whom a phrase names, and who are what the rule asks for.
  private func addNamed(
    at head: Int, _ open: OpenEnd, as role: Role, to found: inout [Participant]
  ) {
    for named in participants.participants(at: head) {
      let participant =
        open.rule.kind == .coerce && open.end == .subject && !open.kinds.contains(.place)
          && tree.child(of: open.token, .obliqueAgent) == nil
        ? state(holding: named) ?? named : named
      guard isOne(of: open.kinds, participant.entity),
        !isBehindDescription(participant, of: head, by: open.token, as: role),
        open.isMetBy(participant.via),
        !found.contains(where: { $0.entity == participant.entity })
      else { continue }
      found.append(participant)
    }
  }

  /// Whether somebody is named only behind a description of the one before it.
  private func isBehindDescription(
    _ participant: Participant, of head: Int, by token: Int, as role: Role
  ) -> Bool {
    guard head < token, participant.token > token else { return false }
    // "Lima, the capital of Peru, and Quito": who is named behind a description is not described.
    if role == .predicated, tokens[token].relation == .apposition { return true }
    // Nor is "the Front, led by Ana Roy, and the Union" of two whom she leads.
    return tree.head(of: token) == head
      && [.clausalModifier, .relativeClause].contains(tokens[token].relation)
  }

  /// Adds those of a country who are named beside others.
  private func addNationals(
    joinedTo head: Int, _ open: OpenEnd, to found: inout [Participant]
  ) {
    for next in tree.children(of: head, .coordination)
    where participants.participants(at: next).isEmpty {
      for other in participants.nationals(at: next)
      where open.kinds.contains(entities[other.entity].kind)
        && !found.contains(where: { $0.entity == other.entity })
      {
        found.append(other)
      }
    }
  }

  /// Adds whose the nouns are that the rule asks for: "Russian bases", where the noun is not itself a participant but its
  /// owner is, "a Russian base and a French garrison".
  private func addOwners(at head: Int, _ open: OpenEnd, to found: inout [Participant]) {
    for noun in [head] + tree.children(of: head, .coordination)
    where open.via.contains(tokens[noun].lemma)
      && (participants.index.nameAt[noun] < 0
        ? !found.contains(where: { $0.token == noun }) : noun == head && found.isEmpty)
    {
      found += participants.owners(of: noun, depth: 0).filter { owner in
        isOne(of: open.kinds, owner.entity) && !found.contains { $0.entity == owner.entity }
          // "Chadian rebels" are not Chad's, as a party's are.
          && !(entities[owner.entity].kind == .country
            && Lexicon.mutinous.contains(tokens[noun].lemma))
      }.map {
        Participant(
          entity: $0.entity, token: noun, via: tokens[noun].lemma, antecedent: $0.antecedent)
      }
    }
  }

  /// Whether an entity is of one of some kinds; a de facto state does what states do.
  func isOne(of kinds: Set<EntityKind>, _ entity: Int) -> Bool {
    let (kind, subkind) = (entities[entity].kind, entities[entity].subkind)
    return kinds.contains(kind)
      || kind == .place && subkind == .disputed && kinds.contains(.country)
        && gazetteer.deFactoStates.contains(entities[entity].name)
  }

  /// Whether the name of a place stands right before a noun that says what it is: "Helmand province".
  private func isNamedBefore(_ noun: Int) -> Bool {
    noun > 0 && participants.index.name(at: noun - 1).map { $0.form == .name } ?? false
  }

  /// The country that an adjective means.
  private func adjective(at token: Int) -> Participant? {
    guard let name = participants.index.name(at: token), name.form == .adjective, !name.isPeople,
      let entity = participants.index.entity(at: token)
    else { return nil }
    return Participant(entity: entity, token: token)
  }

  /// Those that a phrase with "unlike" puts against the subject.
  func contrasted(with token: Int, in sentence: Sentence) -> [Participant] {
    for child in tree.children(of: token) {
      guard
        tokens[child].relation == .oblique || tokens[child].relation == .nominalModifier
          || tokens[child].relation == .adverbialClause,
        tree.caseWord(of: child) == "unlike"
      else { continue }
      return participants.participants(at: child)
    }
    // At the head of a sentence the phrase belongs to the main clause, wherever the parser hangs it.
    let first =
      sentence.tokens.first { !tokens[$0].shape.contains(.punctuation) }
      ?? sentence.tokens.lowerBound
    if tokens[first].word == "unlike", let head = tree.head(of: first), head < token {
      return participants.participants(at: head)
    }
    return []
  }
}
