internal import AnnotatedText
internal import KnowledgeModel

extension TreeRuleEngine {
  /// What somebody lays at another's door by telling of it: "Mali claimed that Chad had shelled a village" accuses Chad.
  ///
  /// To say it is enough for the victim; others must claim or allege it.
  func accusations(
    in reading: Reading, of harms: [Finding], at token: Int, number: Int
  ) -> [Finding] {
    guard !reading.speakers.isEmpty, reading.polarity == .positive,
      reading.modality == .reported || reading.modality == .asserted
    else { return [] }
    var found: [Finding] = []
    let accusers = reading.speakers.flatMap { participants.participants(at: $0) }
    for harm in harms
    where TreeRuleEngine.blamed.contains(harm.kind) && harm.subject.antecedent == nil
      && !accusers.contains(where: { $0.entity == harm.subject.entity })
    {
      for speaker in reading.speakers {
        // Whoever spoke sentences ago is not named by this one.
        guard tree.isInSentence(speaker, of: token), let verb = tree.head(of: speaker) else {
          continue
        }
        let isClaim = Lexicon.claiming.contains(tree.tokens[verb].lemma)
        for accuser in participants.participants(at: speaker) {
          let entity = participants.index.entities[accuser.entity]
          guard accuser.entity != harm.subject.entity, entity.subkind != .newsOutlet,
            isClaim && entity.kind != .person || accuser.entity == harm.object.entity
          else { continue }
          found.append(
            Finding(
              subject: accuser, object: harm.subject, kind: .accuse, rule: "accuse.claim",
              precision: 0.7, trigger: verb, verb: "claim", title: nil, quantity: nil,
              reading: Reading(), sentence: number))
        }
      }
    }
    return found
  }

  private static let blamed: Set<RelationKind> = [.assault, .coerce]
}
