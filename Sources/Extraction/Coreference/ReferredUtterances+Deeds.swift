internal import AnnotatedText
internal import KnowledgeModel

// What somebody says of a deed that was just told.
extension ReferredUtterances {
  /// Who condemns a deed accuses its doer, and who welcomes it supports the doer.
  ///
  /// "Peru bombed Chile. Togo condemned the attack", "Benin welcomed the move".
  /// The deed is the only one of the sentence, or of the one before, so that nobody else can be meant.
  func judgements(after known: [Finding], taken: Set<Int>) -> [Finding] {
    var deeds: [Int: [Finding]] = [:]
    for finding in known where Self.deeds.contains(finding.kind) {
      deeds[finding.sentence, default: []].append(finding)
    }
    guard !deeds.isEmpty else { return [] }
    var found: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      for verb in sentence.tokens where tokens[verb].partOfSpeech == .verb {
        guard let kind = Self.judging[tokens[verb].lemma], !taken.contains(verb),
          !tree.isPassive(verb), let noun = tree.child(of: verb, .object), isTakenUp(noun),
          let speaker = arguments.agent(of: verb, depth: 0)
            .flatMap({ participants.participants(at: $0) }).first
        else { continue }
        let isAttack = Self.attacks.contains(tokens[noun].lemma)
        guard isAttack || Self.moves.contains(tokens[noun].lemma) else { continue }
        guard
          let doer = doer(
            before: verb, in: number, deeds: deeds, isAttack: isAttack, besides: speaker.entity)
        else { continue }
        found.append(
          Finding(
            subject: speaker,
            object: Participant(
              entity: doer, token: noun,
              antecedent: participants.reference.antecedent(of: doer, for: noun)),
            kind: kind, rule: "\(kind.rawValue).referred", precision: ReferredUtterances.precision,
            trigger: verb, verb: nil, title: nil, quantity: nil,
            reading: factuality.reading(of: verb), sentence: number, isReadFromTree: true))
      }
    }
    return found
  }

  /// The one who did what was last told, if the sentence tells of nobody else's deeds.
  private func doer(
    before verb: Int, in number: Int, deeds: [Int: [Finding]], isAttack: Bool,
    besides speaker: Int
  ) -> Int? {
    for before in stride(from: number, through: max(0, number - 1), by: -1) {
      let told = (deeds[before] ?? []).filter {
        $0.trigger < verb && (!isAttack || $0.kind == .assault)
          && $0.reading.polarity == .positive
      }
      guard !told.isEmpty else { continue }
      let doers = Set(told.map(\.subject.entity))
      guard doers.count == 1, let doer = doers.first,
        side(of: doer).isDisjoint(with: side(of: speaker))
      else { return nil }
      return doer
    }
    return nil
  }

  /// Whether a noun takes up what was told: "the move", "that decision", with nothing more said of it.
  private func isTakenUp(_ noun: Int) -> Bool {
    var isDefinite = false
    for child in tree.children(of: noun) {
      switch tokens[child].relation {
      case .determiner:
        guard ["the", "this", "that", "these", "those"].contains(tokens[child].word) else {
          return false
        }
        isDefinite = true
      case .possessiveModifier, .nominalModifier, .clausalModifier, .relativeClause, .compound,
        .clausalComplement, .numericModifier:
        return false
      case .adjectivalModifier where participants.index.nameAt[child] >= 0: return false
      default: break
      }
    }
    return isDefinite
  }

  private static let deeds: Set<RelationKind> = [
    .assault, .coerce, .sanction, .mobilize, .threaten, .retreat, .reject, .agree, .aid, .cooperate,
    .support,
  ]

  private static let judging: [WordKey: RelationKind] = [
    "condemn": .accuse, "criticize": .accuse, "criticise": .accuse, "denounce": .accuse,
    "decry": .accuse, "slam": .accuse, "deplore": .accuse, "blast": .accuse, "protest": .accuse,
    "welcome": .support, "praise": .support, "hail": .support, "applaud": .support,
    "commend": .support,
  ]

  private static let attacks: Set<WordKey> = [
    "attack", "assault", "strike", "raid", "bombing", "shelling", "invasion", "offensive",
    "airstrike", "incursion", "killing", "ambush", "aggression", "bombardment",
  ]

  private static let moves: Set<WordKey> = [
    "move", "decision", "step", "measure", "action", "announcement", "deployment", "expulsion",
    "withdrawal", "pledge", "offer", "sanction", "arrest", "detention", "seizure", "release",
  ]
}
