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
        let lemma = tokens[noun].lemma
        let kinds: Set<RelationKind>
        if Self.words.contains(lemma) {
          if let sayer = sayer(before: verb, in: number, to: speaker.entity) {
            found.append(judgement(kind, of: speaker, on: sayer, at: noun, by: verb, in: number))
          }
          continue
        }
        if Self.bargains.contains(lemma), kind != .reject {
          found += partners(before: verb, in: number, deeds: deeds, besides: speaker.entity)
            .map { judgement(kind, of: speaker, on: $0, at: noun, by: verb, in: number) }
          continue
        }
        if Self.attacks.contains(lemma) {
          kinds = [.assault]
        } else if Self.initiatives.contains(lemma) {
          kinds = [.agree]
        } else if Self.moves.contains(lemma) {
          kinds = Self.deeds
        } else {
          continue
        }
        let doers = doers(
          before: verb, in: number, deeds: deeds, kinds: kinds, besides: speaker.entity)
        found += doers.map { judgement(kind, of: speaker, on: $0, at: noun, by: verb, in: number) }
      }
    }
    return found
  }

  /// What somebody says of those who have said or done what a word takes up.
  func judgement(
    _ kind: RelationKind, of speaker: Participant, on doer: Int, at noun: Int, by verb: Int,
    in number: Int
  ) -> Finding {
    Finding(
      subject: speaker,
      object: Participant(
        entity: doer, token: noun,
        antecedent: participants.reference.antecedent(of: doer, for: noun)),
      kind: kind, rule: "\(kind.rawValue).referred", precision: ReferredUtterances.precision,
      trigger: verb, verb: nil, title: nil, quantity: nil,
      reading: factuality.reading(of: verb), sentence: number, isReadFromTree: true)
  }

  /// The two who have agreed with each other, if the sentences before tell of no others who did: whoever welcomes "the
  /// deal" supports both.
  private func partners(
    before verb: Int, in number: Int, deeds: [Int: [Finding]], besides speaker: Int
  ) -> [Int] {
    var pair: Set<Int> = []
    for before in max(0, number - 8)...number {
      for finding in deeds[before] ?? []
      where finding.trigger < verb && [.agree, .support].contains(finding.kind)
        && finding.reading.polarity == .positive
      {
        let isMutual = (deeds[before] ?? []).contains {
          $0.trigger == finding.trigger && $0.kind == finding.kind
            && $0.subject.entity == finding.object.entity
            && $0.object.entity == finding.subject.entity
        }
        if isMutual { pair.formUnion([finding.subject.entity, finding.object.entity]) }
      }
    }
    guard pair.count == 2,
      pair.allSatisfy({ side(of: $0).isDisjoint(with: side(of: speaker)) })
    else { return [] }
    return pair.sorted()
  }

  /// Who last said something of somebody's side: whose "remarks" somebody rejects.
  private func sayer(before verb: Int, in number: Int, to hearer: Int) -> Int? {
    let own = side(of: hearer)
    for before in stride(from: number, through: max(0, number - 2), by: -1) {
      let sentence = document.sentences[before]
      let isNamed = sentence.tokens.contains {
        $0 < verb && participants.index.entity(at: $0).map(own.contains) ?? false
      }
      for saying in sentence.tokens.reversed()
      where saying < verb && tokens[saying].partOfSpeech == .verb
        && Lexicon.saying.contains(tokens[saying].lemma)
      {
        let sayers = arguments.agent(of: saying, depth: 0).flatMap {
          participants.participants(at: $0)
        }
        guard let sayer = sayers.first else { continue }
        let entity = participants.index.entities[sayer.entity]
        guard entity.subkind != .newsOutlet, entity.kind != .place,
          side(of: sayer.entity).isDisjoint(with: own)
        else { continue }
        return isNamed ? sayer.entity : nil
      }
    }
    return nil
  }

  /// What somebody has said.
  private static let words: Set<WordKey> = ["remark", "comment", "statement", "utterance"]

  /// What two have agreed on.
  private static let bargains: Set<WordKey> = [
    "agreement", "deal", "accord", "pact", "truce", "ceasefire", "treaty", "rapprochement",
    "breakthrough", "reconciliation", "normalization", "normalisation", "settlement",
  ]

  /// The one who did what was last told, or the two who did it to each other, if the sentence tells of nobody else's deeds.
  private func doers(
    before verb: Int, in number: Int, deeds: [Int: [Finding]], kinds: Set<RelationKind>,
    besides speaker: Int
  ) -> [Int] {
    for before in stride(from: number, through: max(0, number - 1), by: -1) {
      let told = (deeds[before] ?? []).filter {
        $0.trigger < verb && kinds.contains($0.kind)
          && $0.reading.polarity == .positive
      }
      guard !told.isEmpty else { continue }
      let doers = Set(told.map(\.subject.entity)).sorted()
      let isMutual =
        doers.count == 2
        && told.allSatisfy { doers.contains($0.object.entity) && $0.kind == told[0].kind }
      guard doers.count == 1 || isMutual,
        doers.allSatisfy({ side(of: $0).isDisjoint(with: side(of: speaker)) })
      else { return [] }
      return doers
    }
    return []
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
    "commend": .support, "back": .support, "support": .support, "endorse": .support,
    "oppose": .reject, "reject": .reject,
  ]

  private static let attacks: Set<WordKey> = [
    "attack", "assault", "strike", "raid", "bombing", "shelling", "invasion", "offensive",
    "airstrike", "incursion", "killing", "ambush", "aggression", "bombardment",
  ]

  /// What somebody offers to do.
  private static let initiatives: Set<WordKey> = [
    "initiative", "proposal", "mediation", "offer", "pledge", "promise",
  ]

  private static let moves: Set<WordKey> = [
    "move", "decision", "step", "measure", "action", "announcement", "deployment", "expulsion",
    "withdrawal", "sanction", "arrest", "detention", "seizure", "release",
    "gesture", "refusal",
  ]
}
