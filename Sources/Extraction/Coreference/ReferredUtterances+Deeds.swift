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
    var found: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      for verb in sentence.tokens
      where tokens[verb].partOfSpeech == .verb || Self.appalled.contains(tokens[verb].word) {
        guard let judging = judging(by: verb), !taken.contains(verb) else { continue }
        let speakers = judging.speakers.flatMap { participants.participants(at: $0) }
        for speaker in speakers where isActor(speaker) {
          found += self.judged(
            in: judging, by: verb, besides: speaker.entity, number: number, deeds: deeds
          ).map {
            judgement(judging.kind, of: speaker, on: $0, at: judging.noun, by: verb, in: number)
          }
        }
      }
    }
    return found
  }

  /// Those who have done what the noun of a judgement takes up.
  private func judged(
    in judging: Judging, by verb: Int, besides speaker: Int, number: Int,
    deeds: [Int: [Finding]]
  ) -> [Int] {
    let lemma = tokens[judging.noun].lemma
    if tokens[judging.noun].partOfSpeech == .pronoun, !judging.isBeside {
      return author(before: judging.noun, in: number, besides: speaker).map { [$0] } ?? []
    }
    if Self.words.contains(lemma) {
      return sayer(before: verb, in: number, to: speaker).map { [$0] } ?? []
    }
    if judging.kind == .consult, !Self.bargains.contains(lemma) { return [] }
    if Self.bargains.contains(lemma), judging.kind != .reject {
      return partners(before: verb, in: number, deeds: deeds, besides: speaker)
    }
    if judging.isBeside {
      let known = doers(
        before: judging.noun, in: number, back: 0, deeds: deeds, kinds: Self.deeds,
        besides: speaker)
      return known.isEmpty && !(deeds[number] ?? []).contains { $0.trigger < judging.noun }
        ? doers(ofClauseBeside: judging.noun, besides: speaker) : known
    }
    if let author = author(ofSame: judging.noun, in: number, besides: speaker) { return [author] }
    let named = doers(namedBy: judging.noun, by: verb, in: number, deeds: deeds, besides: speaker)
    if !named.isEmpty { return named }
    if Self.intrusions.contains(lemma) {
      let entries = deeds.mapValues { $0.filter(isEntry) }
      return onlyDoers(
        before: verb, in: number, deeds: entries, kinds: [.assault, .mobilize], besides: speaker,
        reach: Self.farReach)
    }
    let judges = courts(of: judging.noun, before: verb, in: number, besides: speaker)
    if !judges.isEmpty { return judges }
    if let kinds = Self.named[lemma] {
      let isOne =
        Control.blows.contains(lemma) && tokens[judging.noun].word == tokens[judging.noun].lemma
      return doers(
        before: verb, in: number, back: 1, deeds: deeds, kinds: kinds, besides: speaker,
        isOne: isOne
      )
      .nonEmpty
        ?? onlyDoers(
          before: verb, in: number, deeds: deeds, kinds: kinds, besides: speaker,
          reach: Control.revolts.contains(lemma) ? Self.farReach : Self.reach, isOne: isOne)
    }
    guard Self.moves.contains(lemma) else { return [] }
    return doers(
      before: verb, in: number, back: 1, deeds: deeds, kinds: Self.deeds, besides: speaker)
  }

  /// Whether whoever judges is one that acts: no outlet, and no place.
  func isActor(_ speaker: Participant) -> Bool {
    let entity = participants.index.entities[speaker.entity]
    return entity.kind != .place && entity.subkind != .newsOutlet
  }

  /// Those who alone have done deeds of some kinds in the sentences before.
  private func onlyDoers(
    before verb: Int, in number: Int, deeds: [Int: [Finding]], kinds: Set<RelationKind>,
    besides speaker: Int, reach: Int = Self.reach, isOne: Bool = false
  ) -> [Int] {
    // Of several who agree, who made the offer is not told.
    guard !kinds.contains(.agree) else { return [] }
    var told: [Finding] = []
    for before in max(0, number - reach)...number {
      told += (deeds[before] ?? []).filter {
        $0.trigger < verb && kinds.contains($0.kind) && $0.reading.polarity == .positive
          && participants.index.entities[$0.subject.entity].kind != .person
          && !(isOne && isMany($0.trigger))
          // "accused Chad of arming the rebels, who killed nine": told beside another matter.
          && ($0.sentence == number || tokens[$0.trigger].relation != .relativeClause)
      }
    }
    let doers = Set(told.map(\.subject.entity))
    guard doers.count == 1, let doer = doers.first,
      side(of: doer).isDisjoint(with: side(of: speaker))
    else { return [] }
    return [doer]
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
      where finding.trigger < verb && [.agree, .support, .concede].contains(finding.kind)
        && finding.reading.polarity == .positive
        // Whoever signs it for a state is not whom one backs.
        && participants.index.entities[finding.subject.entity].kind != .person
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
    before verb: Int, in number: Int, back: Int, deeds: [Int: [Finding]],
    kinds: Set<RelationKind>, besides speaker: Int, isOne: Bool = false
  ) -> [Int] {
    for before in stride(from: number, through: max(0, number - back), by: -1) {
      let told = (deeds[before] ?? []).filter {
        $0.trigger < verb && kinds.contains($0.kind)
          && $0.reading.polarity == .positive
          // "carried out 80 strikes. Mali condemned the raid": one of many is not meant.
          && !(isOne && isMany($0.trigger))
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

  /// Whether a deed is told by a noun of many: "80 strikes".
  func isMany(_ trigger: Int) -> Bool {
    tokens[trigger].partOfSpeech == .noun && tokens[trigger].word != tokens[trigger].lemma
      && tree.child(of: trigger, .numericModifier) != nil
  }

  static let deeds: Set<RelationKind> = [
    .assault, .coerce, .sanction, .mobilize, .threaten, .retreat, .reject, .agree, .aid, .cooperate,
    .support,
  ]

  /// Nouns that name a deed of some kinds.
  static let named: [WordKey: Set<RelationKind>] = {
    var named: [WordKey: Set<RelationKind>] = [:]
    for noun in [
      "attack", "assault", "strike", "raid", "bombing", "shelling", "invasion", "offensive",
      "airstrike", "killing", "ambush", "bombardment", "violence",
      "massacre", "bloodshed", "war", "murder", "atrocity", "slaughter",
    ] as [WordKey] {
      named[noun] = [.assault]
    }
    for noun in ["initiative", "proposal", "mediation", "offer", "pledge", "promise"] as [WordKey] {
      named[noun] = [.agree]
    }
    for noun in ["arrest", "detention", "seizure", "crackdown", "blockade", "raid"] as [WordKey] {
      named[noun, default: []].insert(.coerce)
    }
    for noun in [
      "sanction", "expulsion", "tariff", "embargo", "suspension", "ban", "duty", "levy",
    ] as [WordKey] {
      named[noun] = [.sanction]
    }
    for noun in [
      "verdict", "sentence", "conviction", "ruling", "trial", "judgment", "judgement", "jailing",
    ] as [WordKey] {
      named[noun] = [.sanction, .coerce]
    }
    for noun in ["deployment", "buildup", "exercise", "drill", "manoeuvre"] as [WordKey] {
      named[noun] = [.mobilize]
    }
    for noun in ["withdrawal", "pullout", "release", "ceasefire", "gesture"] as [WordKey] {
      named[noun] = [.retreat, .concede]
    }
    for noun in ["coup", "putsch", "takeover", "overthrow", "annexation", "occupation"] as [WordKey]
    {
      named[noun] = [.coerce, .assault]
    }
    for noun in ["kidnapping", "abduction", "siege", "expulsion"] as [WordKey] {
      named[noun, default: []].formUnion([.coerce, .assault])
    }
    named["threat"] = [.threaten]
    named["ultimatum"] = [.threaten]
    for noun in ["incident", "collision", "clash", "encounter"] as [WordKey] {
      named[noun] = [.assault, .coerce]
    }
    named["recognition"] = [.support]
    named["ban", default: []].insert(.coerce)
    named["plan"] = [.mobilize, .sanction, .coerce, .assault]
    return named
  }()

  static let moves: Set<WordKey> = [
    "move", "decision", "step", "measure", "action", "announcement", "gesture", "refusal", "act",
    "operation",
  ]
}

extension Array {
  /// The array, unless it is empty.
  var nonEmpty: [Element]? { isEmpty ? nil : self }
}
