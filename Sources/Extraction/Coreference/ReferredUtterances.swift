internal import AnnotatedText
internal import KnowledgeModel

/// Answers to what somebody else was just told to have said, of which only a noun tells.
///
/// "Peru accused Chile of spying. Santiago rejected the charges": the noun takes up the last accusation, offer or demand
/// that was addressed to whoever answers, in the same sentence or one of the few before.
struct ReferredUtterances {
  /// How many sentences back what is answered may stand.
  private static let window = 4
  /// The share of its statements that are right, judged.
  static let precision = 0.85

  let document: AnnotatedDocument
  let tree: SyntaxTree
  let participants: ParticipantFinder
  private let positions: PositionIndex
  let arguments: ArgumentFinder
  let factuality: FactualityReader

  var tokens: [Token] { tree.tokens }

  init(
    _ document: AnnotatedDocument, participants: ParticipantFinder, positions: PositionIndex,
    factuality: FactualityReader
  ) {
    self.document = document
    self.tree = participants.tree
    self.participants = participants
    self.positions = positions
    self.factuality = factuality
    arguments = ArgumentFinder(tree: participants.tree)
  }

  /// What the answers say, given what else was found.
  ///
  /// O(tokens + answers × findings of three sentences).
  func findings(after known: [Finding]) -> [Finding] {
    var said = [[Finding]](repeating: [], count: document.sentences.count)
    for finding in known where Self.utterances.contains(finding.kind) {
      guard finding.reading.polarity == .positive else { continue }
      said[finding.sentence].append(finding)
    }
    let taken = Set(known.lazy.filter { Self.given.contains($0.kind) }.map(\.trigger))
    var found = judgements(after: known, taken: taken) + claims() + releases(after: known)
    found += revenges(after: known) + reprisals(after: known)
    guard said.contains(where: { !$0.isEmpty }) else { return found }
    for (number, sentence) in document.sentences.enumerated() {
      for verb in sentence.tokens where tokens[verb].partOfSpeech == .verb {
        guard let answer = Self.answers[tokens[verb].lemma], !taken.contains(verb),
          isWhole(verb), let kinds = answered(by: verb)
        else { continue }
        found += findings(of: answer, by: verb, kinds: kinds, in: number, said: said)
        found += unnamedAnswers(of: answer, by: verb, kinds: kinds, in: number, said: said)
      }
    }
    return found
  }

  private func findings(
    of answer: RelationKind, by verb: Int, kinds: Set<RelationKind>, in number: Int,
    said: [[Finding]]
  ) -> [Finding] {
    let speakers = arguments.agent(of: verb, depth: 0).flatMap { participants.participants(at: $0) }
    return speakers.flatMap {
      findings(of: answer, from: $0, by: verb, kinds: kinds, in: number, said: said)
    }
  }

  private func findings(
    of answer: RelationKind, from speaker: Participant, by verb: Int, kinds: Set<RelationKind>,
    in number: Int, said: [[Finding]]
  ) -> [Finding] {
    let side = self.side(of: speaker.entity)
    for before in stride(from: number, through: max(0, number - Self.window), by: -1) {
      let addressed = said[before].filter { finding in
        kinds.contains(finding.kind) && finding.trigger < verb
          // Whoever backs a demand need not be asked for anything.
          && (answer == .support && finding.sentence >= number - 1
            || !side.isDisjoint(with: self.side(of: finding.object.entity)))
          && side.isDisjoint(with: self.side(of: finding.subject.entity))
      }
      guard let last = addressed.max(by: { $0.trigger < $1.trigger }) else { continue }
      let sayers = Set(
        addressed.lazy.filter { $0.trigger == last.trigger }.map(\.subject.entity)
      ).sorted()
      return sayers.map { judgement(answer, of: speaker, on: $0, at: verb, by: verb, in: number) }
    }
    return []
  }

  /// Whoever speaks for whom: a person for its employers, a body for its country, unless it fights its country.
  func side(of entity: Int) -> Set<Int> {
    var side: Set<Int> = [entity]
    side.formUnion(positions.employers[entity] ?? [])
    let own = participants.index.entities[entity]
    if own.kind == .organization && own.subkind != .armedGroup || own.kind == .person {
      for key in own.countries {
        if let country = participants.home?.country(of: key) { side.insert(country) }
      }
    }
    return side
  }

  /// Whether a verb that answers with a particle has it: "shrugged off", "turned down".
  private func isWhole(_ verb: Int) -> Bool {
    guard let particles = Self.particles[tokens[verb].lemma] else { return true }
    return tree.children(of: verb).contains { particles.contains(tokens[$0].word) }
  }

  private static let particles: [WordKey: Set<WordKey>] = [
    "shrug": ["off"], "brush": ["off", "aside"], "laugh": ["off"],
    "wave": ["away", "aside", "off"],
    "turn": ["down"],
  ]

  /// The kinds of utterance that a verb's object takes up: a noun with "the" or "that" and no owner, or the noun whose
  /// relative clause the verb is.
  private func answered(by verb: Int) -> Set<RelationKind>? {
    if tokens[verb].relation == .relativeClause, let noun = tree.head(of: verb), noun < verb,
      let kinds = Self.nouns[tokens[noun].lemma],
      tree.child(of: verb, .object).map({ Lexicon.relatives.contains(tokens[$0].word) }) ?? true
    {
      return kinds
    }
    // "blamed Chad for the raid, which Chad denies": whatever was laid at its door.
    if [.relativeClause, .adverbialRelativeClause].contains(tokens[verb].relation),
      Self.denying.contains(tokens[verb].lemma),
      let pronoun = tree.child(of: verb, .object), tokens[pronoun].word == "which", pronoun > 0,
      tokens[pronoun - 1].word == ","
    {
      return [.accuse]
    }
    if isDenial(verb) { return [.accuse] }
    if isBareAnswer(verb) { return [.request, .agree] }
    let phrase =
      tree.isPassive(verb)
      ? tree.child(of: verb, .nominalSubjectPassive) : tree.child(of: verb, .object)
    guard let noun = phrase, let kinds = Self.nouns[tokens[noun].lemma] else { return nil }
    var isDefinite = tokens[noun].word != tokens[noun].lemma
    for child in tree.children(of: noun) {
      switch tokens[child].relation {
      case .determiner:
        guard
          ["the", "this", "that", "these", "those", "all", "such", "any"].contains(
            tokens[child].word)
        else { return nil }
        isDefinite = true
      case .possessiveModifier, .nominalModifier, .clausalModifier, .relativeClause, .compound,
        .clausalComplement:
        return nil
      case .adjectivalModifier where participants.index.nameAt[child] >= 0: return nil
      default: break
      }
    }
    return isDefinite ? kinds : nil
  }

  /// Verbs by which somebody says that it was not he.
  private static let denying: Set<WordKey> = ["deny", "reject", "dispute", "refute"]

  private static let given: Set<RelationKind> = [.reject, .agree, .accuse, .support]

  private static let utterances: Set<RelationKind> = [.accuse, .agree, .request, .threaten]

  private static let answers: [WordKey: RelationKind] = [
    "reject": .reject, "dismiss": .reject, "refute": .reject, "rebut": .reject,
    "rubbish": .reject, "rebuff": .reject, "spurn": .reject, "decline": .reject,
    "refuse": .reject, "repudiate": .reject, "ignore": .reject, "accept": .agree,
    "shrug": .reject, "brush": .reject, "laugh": .reject, "wave": .reject, "turn": .reject,
    "back": .support, "support": .support, "endorse": .support, "echo": .support,
    "second": .support, "resist": .reject, "defy": .reject, "deny": .reject, "dispute": .reject,
    "flout": .reject, "scorn": .reject, "snub": .reject, "grant": .agree, "heed": .agree,
    "comply": .agree, "oblige": .agree,
  ]

  private static let nouns: [WordKey: Set<RelationKind>] = [
    "accusation": [.accuse], "allegation": [.accuse], "charge": [.accuse], "claim": [.accuse],
    "criticism": [.accuse], "assertion": [.accuse], "complaint": [.accuse],
    "insinuation": [.accuse], "report": [.accuse], "account": [.accuse], "version": [.accuse],
    "protest": [.accuse], "objection": [.accuse],
    "offer": [.agree], "proposal": [.agree, .request], "invitation": [.agree, .request],
    "request": [.request], "demand": [.request], "appeal": [.request],
    "ultimatum": [.request, .threaten],
    "call": [.request], "threat": [.threaten], "warning": [.threaten],
  ]
}
