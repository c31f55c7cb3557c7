internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Whose bodies and units are by words that take up their owners: "its Foreign Ministry", "the army's 3rd Infantry Brigade",
/// "its mission, UNIFIL".
struct OwnBodies {
  /// What statements name.
  static let rule = "part.own-body"
  private static let precision = 0.85

  let document: AnnotatedDocument
  let index: EntityIndex
  let participants: ParticipantFinder

  /// What they find in a sentence.
  ///
  /// O(names of the sentence).
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    sentence.tokens.flatMap { token -> [Finding] in
      let name = Int(index.nameAt[token])
      guard name >= 0, index.names[name].tokens.lowerBound == token,
        index.names[name].kind == .organization,
        let possessor = possessor(of: index.names[name], in: sentence)
      else { return [] }
      let body = index.entityOfName[name]
      let known = index.entities[body].key.flatMap { _ in index.entities[body].countries.first }
      return participants.participants(at: possessor).prefix(1).compactMap { owner in
        let entity = index.entities[owner.entity]
        guard owner.entity != body, OwnBodies.owners.contains(entity.kind),
          entity.subkind != .newsOutlet,
          isNear(owner, possessor, in: sentence),
          // The tables know whose some bodies are.
          known == nil || entity.kind != .country || entity.key == known
        else { return nil }
        return Finding(
          subject: Participant(
            entity: body, token: index.names[name].tokens.upperBound - 1),
          object: owner, kind: .partOf, rule: OwnBodies.rule, precision: OwnBodies.precision,
          trigger: token, verb: nil, title: nil, quantity: nil, reading: Reading(),
          sentence: number, isReadFromTree: true)
      }
    }
  }

  /// Whether it is sure whose an army is: the sentence names its country, or none.
  private func isNear(_ owner: Participant, _ possessor: Int, in sentence: Sentence) -> Bool {
    guard OwnBodies.forces.contains(document.tokens[possessor].lemma) else { return true }
    let countries = sentence.tokens.compactMap { token -> Int? in
      index.name(at: token)?.kind == .country ? index.entity(at: token) : nil
    }
    return countries.isEmpty || countries.contains(owner.entity)
  }

  private static let forces: Set<WordKey> = [
    "army", "navy", "military", "police", "guard", "force", "country",
  ]

  /// The word whose owner has the body: "its", "army" of "the army's".
  private func possessor(of body: NameSpan, in sentence: Sentence) -> Int? {
    let tokens = document.tokens
    var before = body.tokens.lowerBound - 1
    let isOfState = SequenceMatcher.bodiesOfStates.contains(body.subkind)
    var isDescribed = false
    // "its peacekeeping mission, UNIFIL", "its military wing, the Majeed Brigade".
    if before >= sentence.tokens.lowerBound, tokens[before].word == "the" { before -= 1 }
    if before >= sentence.tokens.lowerBound, tokens[before].word == "," { before -= 1 }
    if before >= sentence.tokens.lowerBound, OwnBodies.arms.contains(tokens[before].lemma),
      index.nameAt[before] < 0
    {
      isDescribed = true
      before -= 1
      var steps = 0
      while before >= sentence.tokens.lowerBound, steps < 3, index.nameAt[before] < 0,
        [.adjective, .noun].contains(tokens[before].partOfSpeech)
      {
        before -= 1
        steps += 1
      }
    } else {
      before = body.tokens.lowerBound - 1
    }
    guard isDescribed || isOfState, before >= sentence.tokens.lowerBound else { return nil }
    if OwnBodies.possessives.contains(tokens[before].word) { return before }
    guard !isDescribed, before > sentence.tokens.lowerBound,
      tokens[before].word == "'s" || tokens[before].word == "’s", index.nameAt[before - 1] < 0,
      OwnBodies.holders.contains(tokens[before - 1].lemma)
    else { return nil }
    return before - 1
  }

  private static let owners: Set<EntityKind> = [.country, .organization]
  private static let possessives: Set<WordKey> = ["its", "their"]
  private static let holders: Set<WordKey> = [
    "army", "navy", "military", "country", "kingdom", "police", "guard", "force", "group",
    "organization", "organisation", "alliance", "bloc", "ministry", "movement", "militia", "party",
    "government", "republic", "state",
  ]
  private static let arms: Set<WordKey> = [
    "mission", "wing", "arm", "branch", "unit", "force", "operation", "agency", "affiliate",
    "offshoot", "subsidiary", "division", "brigade", "command",
  ]
}
