internal import AnnotatedText
internal import KnowledgeModel

/// Who says what of a deed that a noun takes up.
struct Judging {
  let kind: RelationKind
  /// The noun that takes up the deed.
  let noun: Int
  /// The heads of the phrases that name who judges.
  let speakers: [Int]
  /// Whether the noun stands beside the very clause that tells of the deed: "Peru bombed Chile, a step that Togo condemned".
  var isBeside = false
}

// The constructions in which a deed is judged of which only a noun tells.
extension ReferredUtterances {
  /// What a verb says of a deed: "condemned the attack", "the move was welcomed by", "called the strike a crime", "the
  /// step drew criticism from", "a move that Togo condemned".
  func judging(by verb: Int) -> Judging? {
    let lemma = tokens[verb].lemma
    if Self.drawing.contains(lemma), let answer = tree.child(of: verb, .object),
      let kind = Self.reactions[tokens[answer].lemma],
      let noun = tree.child(of: verb, .nominalSubject), isTakenUp(noun)
    {
      let speakers =
        arguments.direct(of: answer, ["from", "by", "in"]) + arguments.direct(of: verb, ["from"])
      return speakers.isEmpty ? nil : Judging(kind: kind, noun: noun, speakers: speakers)
    }
    // "said that it was appalled by the raid".
    if Self.appalled.contains(tokens[verb].word),
      let noun = tree.children(of: verb, .obliqueAgent, .oblique).first(where: {
        ["by", "at", "over"].contains(tree.caseWord(of: $0) ?? .none)
      }), isTakenUp(noun)
    {
      let speakers = tree.children(of: verb, .nominalSubjectPassive, .nominalSubject)
      return Judging(kind: .accuse, noun: noun, speakers: speakers)
    }
    guard tokens[verb].partOfSpeech == .verb else { return nil }
    guard let kind = Self.judging[lemma] ?? labelled(by: verb) else { return nil }
    // "bombed Chile, which Togo condemned": the deed of the clause before.
    if tokens[verb].relation == .parataxis, let which = tree.child(of: verb, .discourse),
      tokens[which].word == "which"
    {
      return Judging(
        kind: kind, noun: which, speakers: arguments.agent(of: verb, depth: 0), isBeside: true)
    }
    if let noun = beside(verb) {
      let speakers = arguments.agent(of: verb, depth: 0).filter {
        !Lexicon.relatives.contains(tokens[$0].word)
      }
      return Judging(kind: kind, noun: noun, speakers: speakers, isBeside: true)
    }
    let phrase =
      tree.isPassive(verb)
      ? tree.child(of: verb, .nominalSubjectPassive) : tree.child(of: verb, .object)
    guard let noun = phrase, isTakenUp(noun) else { return nil }
    return Judging(kind: kind, noun: noun, speakers: arguments.agent(of: verb, depth: 0))
  }

  /// The noun beside a clause whose own clause a verb is: ", a move that Togo condemned", ", a step condemned by Togo".
  private func beside(_ verb: Int) -> Int? {
    guard [.relativeClause, .clausalModifier].contains(tokens[verb].relation),
      let noun = tree.head(of: verb), noun < verb, Self.besides.contains(tokens[noun].lemma),
      let article = tree.child(of: noun, .determiner), article < noun, article > 0,
      ["a", "an"].contains(tokens[article].word), tokens[article - 1].word == ",",
      tree.child(of: noun, .copula) == nil
    else { return nil }
    return noun
  }

  /// What somebody says of a deed by calling it something: "called the raid an act of piracy".
  private func labelled(by verb: Int) -> RelationKind? {
    guard Self.labelling.contains(tokens[verb].lemma) else { return nil }
    var kind: RelationKind?
    var waiting = tree.children(of: verb).filter { $0 > verb }
    var steps = 0
    while let here = waiting.popLast(), steps < 24 {
      steps += 1
      if Lexicon.negation.contains(tokens[here].word) { return nil }
      switch tokens[here].relation {
      case .openClausalComplement, .oblique, .object, .nominalModifier, .adjectivalModifier,
        .clausalComplement, .adverbialClause, .coordination, .compound, .apposition:
        if EventRules.abuse.contains(tokens[here].lemma)
          || EventRules.abuse.contains(tokens[here].word)
        {
          kind = .accuse
        }
        if Self.acclaim.contains(tokens[here].lemma), kind == nil { kind = .support }
        if tokens[here].partOfSpeech != .verb { waiting += tree.children(of: here) }
      default: break
      }
    }
    return kind
  }

  /// Whether a noun takes up what was told: "the move", "that decision", with nothing more said of it.
  private func isTakenUp(_ noun: Int) -> Bool {
    if tokens[noun].partOfSpeech == .pronoun { return tokens[noun].word == "it" }
    var isDefinite = false
    for child in tree.children(of: noun) {
      switch tokens[child].relation {
      case .determiner:
        guard ["the", "this", "that", "these", "those"].contains(tokens[child].word) else {
          return false
        }
        isDefinite = true
      case .nominalModifier:
        // "condemned the attack as cowardly", "the raid in a statement".
        guard child > noun, let preposition = tree.caseWord(of: child),
          ["as", "in", "on", "during"].contains(preposition)
            && participants.index.nameAt[child] < 0
            // "mediated the truce with Oman": who else did.
            || preposition == "with"
              && tree.head(of: noun).map({ Self.judging[tokens[$0].lemma] == .consult }) ?? false
        else { return false }
      // "condemned the launch, which broke a ban".
      case .relativeClause where hasCommaBefore(child, behind: noun): break
      case .possessiveModifier, .clausalModifier, .relativeClause, .compound, .clausalComplement,
        .numericModifier:
        return false
      case .adjectivalModifier where participants.index.nameAt[child] >= 0: return false
      default: break
      }
    }
    return isDefinite
  }

  private func hasCommaBefore(_ clause: Int, behind noun: Int) -> Bool {
    clause > noun && noun + 1 < tokens.count && tokens[noun + 1].word == ","
  }

  private static let judging: [WordKey: RelationKind] = [
    "condemn": .accuse, "criticize": .accuse, "criticise": .accuse, "denounce": .accuse,
    "decry": .accuse, "slam": .accuse, "deplore": .accuse, "blast": .accuse, "protest": .accuse,
    "welcome": .support, "praise": .support, "hail": .support, "applaud": .support,
    "commend": .support, "back": .support, "support": .support, "endorse": .support,
    "oppose": .reject, "reject": .reject, "lambast": .accuse, "lambaste": .accuse,
    "castigate": .accuse, "censure": .accuse, "assail": .accuse, "lament": .accuse,
    "bemoan": .accuse, "regret": .accuse, "cheer": .support, "laud": .support, "salute": .support,
    "celebrate": .support, "embrace": .support, "defend": .support, "mediate": .consult,
    "broker": .consult,
  ]

  /// Verbs of calling something by a name.
  private static let labelling: Set<WordKey> = [
    "call", "describe", "brand", "label", "term", "deem", "consider", "dub", "characterize",
    "characterise", "dismiss", "view", "regard", "portray", "decry", "depict",
  ]

  /// What those are who condemn a deed.
  static let appalled: Set<WordKey> = [
    "appalled", "horrified", "outraged", "dismayed", "sickened", "disgusted", "infuriated",
    "incensed", "enraged", "shocked", "angered", "aghast",
  ]

  /// What a deed is called by those who welcome it.
  private static let acclaim: Set<WordKey> = [
    "welcome", "historic", "courageous", "brave", "milestone", "breakthrough", "victory", "wise",
    "commendable", "constructive", "encouraging", "positive",
  ]

  /// Verbs by which a deed meets with an answer.
  private static let drawing: Set<WordKey> = [
    "draw", "prompt", "spark", "trigger", "provoke", "earn", "bring", "attract", "elicit", "incur",
    "win", "receive", "garner", "arouse", "stir", "unleash",
  ]

  /// What a deed meets with.
  private static let reactions: [WordKey: RelationKind] = [
    "condemnation": .accuse, "criticism": .accuse, "rebuke": .accuse, "outrage": .accuse,
    "fury": .accuse, "ire": .accuse, "denunciation": .accuse, "protest": .accuse,
    "anger": .accuse, "fire": .accuse, "flak": .accuse, "scorn": .accuse, "derision": .accuse,
    "ridicule": .accuse, "censure": .accuse, "disapproval": .accuse, "backlash": .accuse,
    "indignation": .accuse, "wrath": .accuse, "reprimand": .accuse, "dismay": .accuse,
    "praise": .support, "applause": .support, "acclaim": .support, "plaudit": .support,
    "approval": .support, "backing": .support, "support": .support,
  ]

  /// Nouns that stand beside the clause that tells of a deed.
  private static let besides: Set<WordKey> = [
    "move", "decision", "step", "measure", "action", "act", "gesture", "attack", "strike", "raid",
    "announcement", "policy", "bombing", "shelling", "killing", "arrest", "seizure", "promise",
    "plan", "pledge", "ruling", "verdict", "sentence", "incursion", "invasion", "launch",
    "deployment", "ban", "refusal",
  ]
}
