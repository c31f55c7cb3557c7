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
    case .openClausalComplement: readOpenComplement(child, under: head, lemma, into: &reading)
    // "Having left, Chad said that": what has been done before is no part of what is said.
    case .clausalComplement
    where child < head && tree.hasChild(of: child, words: ["having"]):
      break
    case .clausalComplement, .clausalSubject: readContent(child, under: head, lemma, into: &reading)
    case .relativeClause: readRelative(child, under: head, into: &reading)
    case .clausalModifier:
      readModifier(child, under: head, lemma, isFirst: isFirst, into: &reading)
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
    case .coordination: readConjunct(child, of: head, into: &reading)
    case .adverbialClause: readAdverbial(child, under: head, lemma, into: &reading)
    default: break
    }
  }

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

  /// Verbs of denial, by which somebody says that it is not so.
  private static let disputing: Set<WordKey> = ["deny", "refute", "dispute", "dismiss"]
}
