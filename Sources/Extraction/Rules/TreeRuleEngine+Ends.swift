internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Who fills the two ends of a statement.
extension TreeRuleEngine {
  /// The first roles that find participants of the right kinds.
  func filled(
    _ roles: [Role], for token: Int, kinds: Set<EntityKind>, via: Words, _ rule: TreeRule,
    _ end: TreeRule.End
  ) -> [Participant] {
    let isBound = !rule.requires.isEmpty
    for role in roles {
      var found: [Participant] = []
      // "the Iraqi invasion" is Iraq's; "wants Iraqi oil" asks Iraq for nothing, unless the rule knows what is had.
      var mayBeAdjective =
        role == .nation || role == .owner || role == .pair || role == .helper
        || role == .ownerOfSubject
        || role == .ownerOfPatient && isBound
      switch role {
      case .ownerOf, .ownerOfAgent, .ofComplement: mayBeAdjective = true
      case .stricken: found = stricken(at: token)
      default: break
      }
      for head in arguments.heads(of: role, for: token) where head != token {
        // "Supreme" of "the Supreme Court" owns nothing.
        if role == .ownerOfPatient, let whole = tree.head(of: head),
          participants.index.nameAt[head] >= 0,
          participants.index.nameAt[head] == participants.index.nameAt[whole]
        {
          continue
        }
        // "a province on the border with Togo" is not in Togo.
        if end == .object, rule.kind == .locatedIn,
          ["border", "frontier"].contains(tokens[head].lemma)
        {
          continue
        }
        // "a base in the Afghan border state of Togo" is in Togo.
        if end == .object, rule.kind == .stationedIn,
          tree.hasChild(of: head, words: ["border"])
            || participants.index.nameAt[head] < 0 && !isNamedBefore(head)
              && tree.hasChild(of: head, words: ["neighboring", "neighbouring"])
        {
          continue
        }
        let isOfUtterance =
          role == .ownerOfPatient
          && tree.head(of: head).map { Lexicon.utterances.contains(tokens[$0].lemma) } ?? false
        if mayBeAdjective || isOfUtterance, let owner = adjective(at: head),
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
        for named in participants.participants(at: head) {
          let participant =
            rule.kind == .coerce && end == .subject && !kinds.contains(.place)
              && tree.child(of: token, .obliqueAgent) == nil
            ? state(holding: named) ?? named : named
          guard isOne(of: kinds, participant.entity) else { continue }
          // "Lima, the capital of Peru, and Quito": who is named behind a description is not described.
          if role == .predicated, tokens[token].relation == .apposition, head < token,
            participant.token > token
          {
            continue
          }
          // Nor is "the Front, led by Ana Roy, and the Union" of two whom she leads.
          if head < token, participant.token > token, tree.head(of: token) == head,
            [.clausalModifier, .relativeClause].contains(tokens[token].relation)
          {
            continue
          }
          if !via.isEmpty {
            guard let noun = participant.via, via.contains(noun) else { continue }
          }
          if !found.contains(where: { $0.entity == participant.entity }) {
            found.append(participant)
          }
        }
        // "director of the Africa department of NATO", "head of research at Acme".
        if found.isEmpty, end == .object, [.holdsPosition, .worksFor].contains(rule.kind),
          Lexicon.sections.contains(tokens[head].lemma)
        {
          for phrase in tree.children(of: head, .nominalModifier)
          where ["of", "at", "within", "in"].contains(tree.caseWord(of: phrase) ?? .none) {
            found += participants.participants(at: phrase).filter {
              entities[$0.entity].kind == .organization && kinds.contains(.organization)
            }
          }
        }
        // "an outpost in Chad's eastern desert", "troops in the Chadian north".
        if found.isEmpty, end == .object, rule.kind == .locatedIn || rule.kind == .stationedIn,
          Lexicon.lands.contains(tokens[head].lemma)
        {
          found = participants.owners(of: head, depth: 0).filter {
            entities[$0.entity].kind == .country && kinds.contains(.country)
          }
        }
        // "Ana Roy received two ships from Chad": for the state whose office is hers.
        if found.isEmpty, rule.kind == .aid, end == .object, !kinds.contains(.person) {
          found = participants.participants(at: head).compactMap {
            participants.countryServed(by: $0.entity, at: head)
          }
        }
        if found.isEmpty, end == .object, !kinds.isDisjoint(with: [.country, .place]),
          TreeRuleEngine.territorial.contains(rule.kind)
        {
          found = participants.ground(at: head).filter { isOne(of: kinds, $0.entity) }
        }
        // "protests in Lima": of those who live where the crowd is.
        if found.isEmpty, end == .subject, rule.kind == .protest, kinds.contains(.country),
          via.isEmpty, let name = participants.index.name(at: head),
          let country = participants.home?.country(of: name)
        {
          found = [
            Participant(
              entity: country, token: head,
              antecedent: participants.reference.antecedent(of: country, for: head))
          ]
        }
        if found.isEmpty, rule.nationals.contains(end),
          !TreeRuleEngine.friendly.contains(rule.kind) || !participants.isDefiant(head),
          rule.kind != .consult || !participants.isMutinous(head)
        {
          found = participants.nationals(at: head).filter {
            isOne(of: kinds, $0.entity)
              && (via.isEmpty || $0.via.map(via.contains) ?? false)
              // Who gives to people gives to their country, and not who gives to a house.
              && (rule.kind != .aid || $0.via.map { !Lexicon.targets.contains($0) } ?? true)
          }
          // "gave water to families in Lebanon": where nobody is named, the place is helped.
          if found.isEmpty, rule.kind == .aid, end == .object {
            found = participants.scene(of: head).filter { isOne(of: kinds, $0.entity) }
          }
          // "tariffs on American almonds": of whatever is taxed it matters whose it is.
          if found.isEmpty, end == .object, rule.requires.contains("tariff"), isDuty(on: head) {
            found = participants.owners(of: head, depth: 0).filter {
              entities[$0.entity].kind == .country && $0.token < head
            }
          }
          // "killed nine people in Lebanon": where nobody is named, the place is struck.
          if found.isEmpty, rule.kind == .assault, end == .object, role == .patient {
            found = participants.scene(of: head).filter {
              isOne(of: kinds, $0.entity)
            }.map { Participant(entity: $0.entity, token: $0.token, via: "scene") }
          }
          if found.isEmpty,
            rule.kind == .assault && end == .object && role == .patient
              || rule.kind == .protest && end == .subject && role == .agent
          {
            found = participants.homePeople(at: head).filter {
              kinds.contains(entities[$0.entity].kind)
                && (via.isEmpty || $0.via.map(via.contains) ?? false)
            }.map {
              end == .subject
                ? $0
                : Participant(
                  entity: $0.entity, token: $0.token, via: "scene", antecedent: $0.antecedent)
            }
          }
        }
        // "killed two Danish soldiers and a Swedish nurse".
        if !found.isEmpty, end == .object, rule.nationals.contains(end), role == .patient {
          for next in tree.children(of: head, .coordination)
          where participants.participants(at: next).isEmpty {
            for other in participants.nationals(at: next)
            where kinds.contains(entities[other.entity].kind)
              && !found.contains(where: { $0.entity == other.entity })
            {
              found.append(other)
            }
          }
        }
        // "Russian bases", where the noun is not itself a participant but its owner is, "a Russian base and a French garrison".
        for noun in via.isEmpty ? [] : [head] + tree.children(of: head, .coordination)
        where via.contains(tokens[noun].lemma)
          && (participants.index.nameAt[noun] < 0
            ? !found.contains(where: { $0.token == noun }) : noun == head && found.isEmpty)
        {
          found += participants.owners(of: noun, depth: 0).filter { owner in
            isOne(of: kinds, owner.entity) && !found.contains { $0.entity == owner.entity }
              // "Chadian rebels" are not Chad's, as a party's are.
              && !(entities[owner.entity].kind == .country
                && Lexicon.mutinous.contains(tokens[noun].lemma))
          }.map {
            Participant(
              entity: $0.entity, token: noun, via: tokens[noun].lemma, antecedent: $0.antecedent)
          }
        }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Kinds of what is done with or for somebody: with a state's opponents nothing is done for the state.
  private static let friendly: Set<RelationKind> = [
    .support, .aid, .cooperate, .agree,
  ]

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

  /// Whether an entity is of one of some kinds; a de facto state does what states do.
  private func isOne(of kinds: Set<EntityKind>, _ entity: Int) -> Bool {
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
