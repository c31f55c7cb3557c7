internal import AnnotatedText
internal import KnowledgeModel

// What a head makes of what hangs on it: complements, objects, clauses.
extension FactualityReader {
  /// What a head makes of its dependent, which `isFirst` says is the word that carries the
  /// statement, of an event or a state.
  func climb(
    from child: Int, to head: Int, isFirst: Bool, isEvent: Bool, into reading: inout Reading
  ) {
    let lemma = tokens[head].lemma
    if isFiction(head) || isInvertedCondition(child) { reading.weaken(to: .possible) }
    readGerund(child, under: head, into: &reading)
    if let noun = nounReported(by: child) { readReports(noun, into: &reading) }
    if isDeniedDenial(head, lemma),
      [.openClausalComplement, .clausalComplement, .adverbialClause, .object].contains(
        tokens[child].relation)
    {
      readDeniedDenial(lemma, into: &reading)
      return
    }
    switch tokens[child].relation {
    case .openClausalComplement:
      // "has to leave", but not "had Ana Roy arrested".
      if lemma == "have", arguments.causee(of: child) == nil { reading.weaken(to: .possible) }
      if isVoiced(child, by: lemma) {
        readSurroundings(of: head, isCarrier: false, into: &reading)
        return
      }
      readAccusation(of: head, lemma, into: &reading)
      readInfinitive(child, under: head, lemma, into: &reading)
      readComplement(of: head, lemma, isClause: false, into: &reading)
      // "warned Chad to leave Mali": what others shall do threatens nobody.
      if Lexicon.threatening.contains(lemma), tree.child(of: head, .object) != nil {
        reading.isThreatened = false
        reading.weaken(to: .possible)
      }
      readSurroundings(of: head, isCarrier: false, into: &reading)
    // "Having left, Chad said that": what has been done before is no part of what is said.
    case .clausalComplement
    where child < head && tree.hasChild(of: child, words: ["having"]):
      break
    case .clausalComplement, .clausalSubject:
      // "suggested that Chad and Mali cooperate": the base form says what is wished.
      if FactualityReader.mandative.contains(lemma), tokens[child].word == tokens[child].lemma,
        tree.child(of: child, .auxiliary) == nil
      {
        reading.weaken(to: .possible)
      }
      // "supports Chad joining the bloc".
      if tree.isGerund(child), FactualityReader.favoring.contains(lemma) {
        reading.weaken(to: .possible)
      }
      readComplement(of: head, lemma, isClause: true, into: &reading)
      if isSpokenBeside(child, of: head, reading) { reading.speakers = [] }
      // "warned that rebels may attack": who warns of another's deed does not threaten it.
      if let subject = tree.child(of: child, .nominalSubject, .nominalSubjectPassive),
        !FactualityReader.selves.contains(tokens[subject].word)
      {
        reading.isThreatened = false
      }
      if !Lexicon.saying.contains(lemma) {
        readSurroundings(of: head, isCarrier: false, into: &reading)
      }
      if tree.child(of: head, .copula) != nil { readVerdict(on: child, by: head, into: &reading) }
      readOpening(head, above: child, into: &reading)
    case .relativeClause:
      // "would shoot down any jet that crossed the border": whoever crosses it threatens nobody.
      reading.isInRelative = true
      readReports(head, into: &reading)
      // "it was not Chad that attacked", "it may have been Chad that attacked".
      if tree.isCleft(child) { readSurroundings(of: head, isCarrier: false, into: &reading) }
      // "told Reuters that …": no relative clause, whatever the parser makes of "that".
      if tokens[head].relation == .indirectObject || tokens[head].relation == .object,
        tokens[head].partOfSpeech == .properNoun, let verb = tree.head(of: head),
        Lexicon.saying.contains(tokens[verb].lemma),
        tree.children(of: child).contains(where: { $0 < child && tokens[$0].word == "that" }),
        tree.child(of: child, .nominalSubject, .nominalSubjectPassive).map({
          tokens[$0].word != "that"
        }) ?? false
      {
        readComplement(of: verb, tokens[verb].lemma, isClause: true, into: &reading)
      }
    case .clausalModifier:
      readReports(head, into: &reading)
      // "accused Chad of attacking", hung on whom is accused.
      if tree.isGerund(child) || tree.hasChild(of: child, words: ["having"]),
        tokens[head].relation == .object, let verb = tree.head(of: head),
        tree.hasChild(of: child, words: ["of", "for"])
      {
        readAccusation(of: verb, tokens[verb].lemma, into: &reading)
      }
      // "a plan rejected by Chad": what is done with it is done.
      if arguments.isReducedPassive(child), tree.child(of: child, .auxiliaryPassive) == nil {
        break
      }
      // "its plan to withdraw", "the possibility of attacking".
      if Lexicon.planning.contains(lemma) {
        reading.weaken(to: .planned)
      } else if arguments.hasInfinitiveMarker(child), !arguments.isRanked(head) {
        reading.weaken(to: .possible)
      }
      if Lexicon.supposing.contains(lemma) { reading.weaken(to: .possible) }
      // "served notice that it will close the border".
      if Lexicon.threatening.contains(lemma) { reading.isThreatened = true }
      if isFirst {
        deny(by: head, lemma, into: &reading)
      } else if Lexicon.denying.contains(lemma) {
        reading.deny()
      }
      // "has no regrets about attacking" denies no attack.
      if tree.hasChild(of: head, words: ["no"]), !FactualityReader.remorse.contains(lemma) {
        if FactualityReader.proof.contains(lemma) {
          reading.weaken(to: .possible)
        } else {
          reading.deny()
        }
      }
    case .object where isFirst && !isEvent && FactualityReader.ending.contains(lemma),
      .nominalSubjectPassive where isFirst && !isEvent && FactualityReader.ending.contains(lemma):
      // "closed the British base in Mombasa": a state that is ended is no more.
      reading.deny()
    case .object where !isFirst && FactualityReader.judgements.contains(tokens[child].lemma),
      .nominalSubjectPassive
    where !isFirst && FactualityReader.judgements.contains(tokens[child].lemma):
      break
    case .object, .oblique, .nominalModifier, .nominalSubjectPassive:
      guard
        tokens[child].partOfSpeech == .noun || tokens[child].partOfSpeech == .properNoun
          || tokens[child].partOfSpeech == .verb
          // "suspended most of its aid".
          || Lexicon.partitives.contains(tokens[child].lemma)
      else { return }
      readNominal(child, of: head, lemma, into: &reading)
    case .nominalSubject where isFirst && isEvent:
      readPredicate(head, of: child, into: &reading)
      if tree.child(of: head, .copula) != nil { readVerdict(on: child, by: head, into: &reading) }
    case .coordination:
      // A verb joined to one that has an auxiliary or a negation shares it, unless it has a subject of its own.
      // A past form has no part in a modal: "would welcome the vote and backed Chad".
      // "will step down and be replaced by Ana Roy" is one modal's.
      let isPast =
        tokens[child].partOfSpeech == .verb && tokens[child].word != tokens[child].lemma
        && !tree.hasChild(of: child, words: ["be"])
      let hasModal = tree.children(of: head).contains {
        Lexicon.possibility.contains(tokens[$0].word) || Lexicon.future.contains(tokens[$0].word)
      }
      if tree.child(of: child, .nominalSubject, .auxiliary) == nil, !(isPast && hasModal) {
        readSurroundings(of: head, isCarrier: false, into: &reading)
      }
    case .adverbialClause:
      // "stopped short of blaming Chad".
      if lemma == "stop", tree.hasChild(of: head, words: ["short"]) { reading.deny() }
      // "is far from attacking Chad".
      if lemma == "far", tree.isGerund(child), tree.hasChild(of: child, words: ["from"]) {
        reading.deny()
      }
      if tree.isGerund(child) || tree.hasChild(of: child, words: ["having"]) {
        readAccusation(of: head, lemma, into: &reading)
      }
      // A purpose is not yet a deed: "flew home to meet"; nor is what a verb makes of its complement, which the parser
      // may take for a purpose: "threatened to attack".
      if tree.children(of: child).contains(where: {
        tokens[$0].relation == .marker && tokens[$0].word == "to"
      }) {
        // "gathered to denounce": who demonstrates for something does it.
        if FactualityReader.demonstrating.contains(lemma) || isVoiced(child, by: lemma) { break }
        // "used drones to attack": by what it is done, it is done.
        // "blocked roads to protest".
        if ["use", "employ"].contains(lemma)
          || ["protest", "demonstrate"].contains(tokens[child].lemma)
        {
          readSurroundings(of: head, isCarrier: false, into: &reading)
          break
        }
        reading.weaken(to: .planned)
        if Lexicon.threatening.contains(lemma) { reading.isThreatened = true }
        if !Lexicon.planning.contains(lemma) {
          reading.isPurpose = true
          // Who only speaks or waits for something to happen has not set out for it.
          if !FactualityReader.leading.contains(lemma) { reading.weaken(to: .possible) }
        }
        if Lexicon.supposing.contains(lemma) { reading.weaken(to: .possible) }
        deny(by: head, lemma, into: &reading)
      }
      if isCondition(child) {
        reading.isConditional = true
        reading.weaken(to: .possible)
      }
    default: break
    }
  }

  /// "voted to condemn Chad": a body that votes for words has said them.
  func isVoiced(_ verb: Int, by lemma: WordKey) -> Bool {
    lemma == "vote" && FactualityReader.voiced.contains(tokens[verb].lemma)
  }

  private static let voiced: Set<WordKey> = [
    "condemn", "denounce", "censure", "deplore", "criticize", "criticise", "support", "endorse",
    "back", "recognize", "recognise", "ratify", "approve", "reject", "oppose", "urge", "demand",
    "ask", "request", "call", "accuse", "blame", "welcome", "praise", "remove", "oust", "expel",
    "suspend", "impeach", "depose", "sack", "bar", "ban", "outlaw", "designate", "strip", "repeal",
  ]

  /// "accused Chad of attacking": what somebody is accused of is in the words of the accuser.
  func readAccusation(of head: Int, _ lemma: WordKey, into reading: inout Reading) {
    guard FactualityReader.accusing.contains(lemma) else { return }
    reading.isReported = true
    if tree.hasChild(of: head, words: ["falsely", "wrongly", "wrongfully"]) { reading.deny() }
    if reading.speakers.isEmpty { reading.speakers = arguments.heads(of: .agent, for: head) }
  }

  private static let accusing: Set<WordKey> = ["accuse", "suspect", "blame", "charge"]

  /// Denies what a verb like "refuse" or "stop" has for its complement or object.
  func deny(by head: Int, _ lemma: WordKey, into reading: inout Reading) {
    guard Lexicon.denying.contains(lemma) else { return }
    reading.deny()
    if Lexicon.refusing.contains(lemma) { reading.isRefused = true }
    if FactualityReader.stopping.contains(lemma),
      !tree.children(of: head).contains(where: { Lexicon.negation.contains(tokens[$0].word) })
    {
      reading.isCeased = true
    }
  }

  /// Verbs by which somebody no longer does what he did.
  static let stopping: Set<WordKey> = ["stop", "cease"]

  func readComplement(
    of head: Int, _ lemma: WordKey, isClause: Bool, into reading: inout Reading
  ) {
    // "few believe that Chad attacked", "analysts expect Chad to help": others think of what somebody may do.
    if isThoughtByFew(head) || lemma == "expect" && isOfOthers(head, isClause) {
      reading.weaken(to: .possible)
    }
    if Lexicon.threatening.contains(lemma) { reading.isThreatened = true }
    // "ruled that Chad had attacked" denies it no more than "found" does; "ruled out that" does.
    let isVerdict = lemma == "rule" && isClause && !tree.hasChild(of: head, words: ["out"])
    if Lexicon.denying.contains(lemma), !isVerdict {
      deny(by: head, lemma, into: &reading)
      if isClause { credit(head, lemma, FactualityReader.disputing, into: &reading) }
    } else if Lexicon.saying.contains(lemma), isClause {
      reading.isReported = true
      var speakers = arguments.heads(of: .agent, for: head)
      // Of two subjects that nothing joins, the nearer speaks: "Chad asked for help, the agency said".
      let own = tree.children(of: head, .nominalSubject)
      if own.count > 1, let nearest = own.last(where: { $0 < head }) { speakers = [nearest] }
      if reading.speakers.isEmpty {
        // Before "told", after a quotation, stands the speaker, wherever the parser hangs the name.
        if speakers.isEmpty, head > 0 {
          // "a source close to Chad said": not whom the source is close to.
          speakers =
            tree.caseWord(of: head - 1) == nil && tokens[head - 1].word != ","
            ? [head - 1] : arguments.subjectInFront(of: head)
        }
        reading.speakers = speakers
      }
      // "did not say that", "neither Chad nor Mali has said": the words are not given.
      if tree.children(of: head).contains(where: { Lexicon.negation.contains(tokens[$0].word) }) {
        reading.weaken(to: .possible)
      } else if let subject = speakers.first, isEmpty(subject) {
        reading.weaken(to: .possible)
        reading.speakers = []
      }
    } else if Lexicon.opining.contains(lemma) {
      // "claims to control", "is said to have left".
      reading.isReported = true
      if reading.speakers.isEmpty { reading.speakers = arguments.heads(of: .agent, for: head) }
    } else if Lexicon.planning.contains(lemma) {
      reading.weaken(to: .planned)
    } else if Lexicon.supposing.contains(lemma), !isBroughtAbout(by: head) {
      reading.weaken(to: .possible)
    }
  }

  /// "led Chad to leave", "helped to arm Chad": what somebody was led to do, or had a hand in, is done.
  private func isBroughtAbout(by verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .verb
      && (tokens[verb].word == "led" && tree.child(of: verb, .object) != nil
        || ["helped", "helps"].contains(tokens[verb].word))
      && tree.children(of: verb).allSatisfy {
        !Lexicon.negation.contains(tokens[$0].word)
          && !Lexicon.possibility.contains(tokens[$0].word)
      }
  }

  /// Makes who the subject of a verb is the one whose words tell it, if the verb is one of some.
  func credit(
    _ verb: Int, _ lemma: WordKey, _ verbs: Set<WordKey>, into reading: inout Reading
  ) {
    guard verbs.contains(lemma), tokens[verb].partOfSpeech == .verb else { return }
    reading.isReported = true
    if reading.speakers.isEmpty { reading.speakers = arguments.heads(of: .agent, for: verb) }
  }

  /// Nouns without which a deed may still have been done: "no evidence that".
  private static let proof: Set<WordKey> = [
    "evidence", "proof", "sign", "indication", "confirmation", "word", "hint", "suggestion",
    "report", "signal", "guarantee",
  ]

  /// Verbs of denial, by which somebody says that it is not so.
  private static let disputing: Set<WordKey> = ["deny", "refute", "dispute", "dismiss"]
}
