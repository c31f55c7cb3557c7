internal import AnnotatedText
internal import KnowledgeModel

// Answers of which the sentence leaves out one end.
extension ReferredUtterances {
  /// Who turns down or takes up what somebody was told to have asked or offered, where a passive does not say it: whoever
  /// was asked.
  ///
  /// "Peru asked Chile for talks. The request was turned down".
  func unnamedAnswers(
    of answer: RelationKind, by verb: Int, kinds: Set<RelationKind>, in number: Int,
    said: [[Finding]]
  ) -> [Finding] {
    guard tree.isPassive(verb), arguments.doneBy(verb).isEmpty, answer != .support,
      kinds.isSubset(of: [.agree, .request]),
      let noun = tree.child(of: verb, .nominalSubjectPassive)
    else { return [] }
    for before in stride(from: number, through: max(0, number - 1), by: -1) {
      let told = said[before].filter { kinds.contains($0.kind) && $0.trigger < verb }
      guard let last = told.max(by: { $0.trigger < $1.trigger }) else { continue }
      let asked = told.filter { $0.trigger == last.trigger }
      let hearers = Set(asked.map(\.object.entity))
      let sayers = Set(asked.map(\.subject.entity))
      // Two who agree have both made the offer.
      guard hearers.count == 1, sayers.isDisjoint(with: hearers), isActor(last.object) else {
        return []
      }
      let hearer = Participant(
        entity: last.object.entity, token: noun,
        antecedent: participants.reference.antecedent(of: last.object.entity, for: noun))
      return sayers.sorted().map {
        judgement(answer, of: hearer, on: $0, at: noun, by: verb, in: number)
      }
    }
    return []
  }

  /// Whether a verb says without more that somebody does what he was asked, or does not: "Chile refused", "but Togo declined".
  func isBareAnswer(_ verb: Int) -> Bool {
    guard Self.bareAnswers.contains(tokens[verb].lemma), !tree.isPassive(verb),
      [.root, .coordination, .parataxis, .adverbialClause].contains(tokens[verb].relation),
      tree.child(of: verb, .nominalSubject) != nil
    else { return false }
    return tree.children(of: verb).allSatisfy { child in
      switch tokens[child].relation {
      case .object, .openClausalComplement, .clausalComplement, .oblique, .compoundParticle,
        .adverbialClause:
        // "declined on Monday".
        tokens[child].relation == .oblique && tokens[child].partOfSpeech == .properNoun
          && participants.index.nameAt[child] < 0
      case .marker: tokens[child].word != "if"
      default: true
      }
    }
  }

  private static let bareAnswers: Set<WordKey> = [
    "refuse", "decline", "comply", "oblige", "accept",
  ]

  /// Whoever vows revenge threatens the one who was last told to have done him harm.
  ///
  /// "Peru bombed Chile. Santiago vowed revenge", "vowed to retaliate", "promised a harsh response to the raid".
  func revenges(after known: [Finding]) -> [Finding] {
    let harms = harmsBySentence(known)
    guard !harms.isEmpty else { return [] }
    let taken = Set(known.lazy.filter { $0.kind == .threaten }.map(\.trigger))
    var found: [Finding] = []
    for (number, sentence) in document.sentences.enumerated() {
      for verb in sentence.tokens
      where tokens[verb].partOfSpeech == .verb && !taken.contains(verb) && isRevenge(verb) {
        for speaker in arguments.agent(of: verb, depth: 0)
          .flatMap({ participants.participants(at: $0) }) where isActor(speaker)
        {
          if let doer = offender(against: speaker.entity, before: verb, in: number, harms) {
            // Whoever foretells what he will do to others threatens them.

            var threat = judgement(
              .threaten, of: speaker, on: doer, at: verb, by: verb, in: number)
            if threat.reading.modality == .planned {
              threat.reading.modality = threat.reading.isReported ? .reported : .asserted
            }
            found.append(threat)
          }
        }
      }
    }
    return found
  }

  /// Harm that was done, or is said to have been, under the number of its sentence.
  func harmsBySentence(_ known: [Finding]) -> [Int: [Finding]] {
    var harms: [Int: [Finding]] = [:]
    for finding in known
    where Self.harming.contains(finding.kind) && finding.reading.polarity == .positive
      && [.asserted, .reported].contains(finding.reading.modality)
    {
      harms[finding.sentence, default: []].append(finding)
    }
    return harms
  }

  /// The only one who was last told to have harmed somebody or his ground.
  func offender(
    against victim: Int, before verb: Int, in number: Int, _ harms: [Int: [Finding]]
  ) -> Int? {
    let own = side(of: victim)
    for before in stride(from: number, through: max(0, number - Self.patience), by: -1) {
      let suffered = (harms[before] ?? []).filter { harm in
        guard harm.trigger < verb else { return false }
        if !own.isDisjoint(with: side(of: harm.object.entity)) { return true }
        let ground = participants.index.name(at: harm.object.token).flatMap {
          participants.home?.country(of: $0)
        }
        return ground.map(own.contains) ?? false
      }
      guard !suffered.isEmpty else { continue }
      let doers = Set(suffered.map(\.subject.entity))
      guard doers.count == 1, let doer = doers.first, side(of: doer).isDisjoint(with: own) else {
        return nil
      }
      return doer
    }
    return nil
  }

  /// How many sentences back a harm may stand that somebody vows to answer.
  private static let patience = 3

  /// Whether somebody says that he will answer in kind: "said that it would respond in kind".
  private func isInKind(_ verb: Int) -> Bool {
    ["respond", "retaliate", "reciprocate", "reply", "answer", "react"].contains(tokens[verb].lemma)
      && tree.children(of: verb, .auxiliary).contains {
        ["will", "would"].contains(tokens[$0].word)
      }
      && (tokens[verb].lemma == "retaliate"
        || tree.children(of: verb, .oblique).contains {
          tokens[$0].lemma == "kind" && tree.caseWord(of: $0) == "in"
        })
      && !tree.children(of: verb).contains { Lexicon.negation.contains(tokens[$0].word) }
      && !tree.hasChild(of: verb, words: ["if", "unless"])
      && tree.child(of: verb, .adverbialClause) == nil
  }

  /// Whether a verb says that somebody will pay another back, with nobody named on whom: "vowed revenge for the raid",
  /// "promised to retaliate".
  private func isRevenge(_ verb: Int) -> Bool {
    if isInKind(verb) { return true }
    guard Self.vowing.contains(tokens[verb].lemma) else { return false }
    let isOath = Self.oaths.contains(tokens[verb].lemma)
    for child in tree.children(of: verb) where child > verb {
      switch tokens[child].relation {
      case .object
      where Self.paybacks.contains(tokens[child].lemma)
        || tokens[child].lemma == "response"
          && (isOath
            || tree.children(of: child, .adjectivalModifier).contains {
              Self.harsh.contains(tokens[$0].lemma)
            }):
        return tree.children(of: child, .nominalModifier).allSatisfy {
          ["for", "to", "after"].contains(tree.caseWord(of: $0) ?? .none)
            && participants.participants(at: $0).isEmpty
        }
      case .openClausalComplement
      where
        (Self.repaying.contains(tokens[child].lemma)
        || isOath && tokens[child].lemma == "respond"
        || ["hit", "strike", "fight"].contains(tokens[child].lemma)
          && tree.hasChild(of: child, words: ["back"]))
        && tree.child(of: child, .object) == nil:
        return tree.children(of: child, .oblique).allSatisfy {
          participants.participants(at: $0).isEmpty
        }
      default: continue
      }
    }
    return false
  }

  private static let harming: Set<RelationKind> = [.assault, .coerce, .sanction]

  private static let vowing: Set<WordKey> = [
    "vow", "swear", "threaten", "promise", "pledge", "warn",
  ]

  /// Verbs whose answer to a harm is another.
  private static let oaths: Set<WordKey> = ["vow", "swear", "threaten"]

  private static let repaying: Set<WordKey> = ["retaliate", "reciprocate"]

  private static let paybacks: Set<WordKey> = [
    "revenge", "vengeance", "retaliation", "reprisal", "retribution", "countermeasure",
  ]

  private static let harsh: Set<WordKey> = [
    "harsh", "strong", "tough", "severe", "crushing", "painful", "firm", "decisive", "military",
    "forceful", "swift", "robust", "devastating", "fierce",
  ]
}
