internal import AnnotatedText
internal import KnowledgeModel

// What a head makes of a clause below it, by what the clause is to it.
extension FactualityReader {
  /// What a verb makes of its infinitive: "plans to leave", "refused to leave".
  func readOpenComplement(
    _ child: Int, under head: Int, _ lemma: WordKey, into reading: inout Reading
  ) {
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
  }

  /// What a verb makes of the clause that it tells: "said that Chad attacked".
  func readContent(
    _ child: Int, under head: Int, _ lemma: WordKey, into reading: inout Reading
  ) {
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
  }

  /// What a noun makes of its relative clause: "the report which says that Chad attacked".
  func readRelative(_ child: Int, under head: Int, into reading: inout Reading) {
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
  }

  /// What a noun makes of the clause that says what it is about: "a plan to withdraw", "no hope of leaving".
  func readModifier(
    _ child: Int, under head: Int, _ lemma: WordKey, isFirst: Bool, into reading: inout Reading
  ) {
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
      return
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
  }

  /// What a verb shares with the one that is joined to it: "will step down and be replaced".
  func readConjunct(_ child: Int, of head: Int, into reading: inout Reading) {
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
  }

  /// What a verb makes of a clause beside it: "flew home to meet", "attacks if Chad leaves".
  func readAdverbial(
    _ child: Int, under head: Int, _ lemma: WordKey, into reading: inout Reading
  ) {
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
      if FactualityReader.demonstrating.contains(lemma) || isVoiced(child, by: lemma) { return }
      // "used drones to attack": by what it is done, it is done.
      // "blocked roads to protest".
      if ["use", "employ"].contains(lemma)
        || ["protest", "demonstrate"].contains(tokens[child].lemma)
      {
        readSurroundings(of: head, isCarrier: false, into: &reading)
        return
      }
      readPurpose(of: head, lemma, into: &reading)
    }
    if isCondition(child) {
      reading.isConditional = true
      reading.weaken(to: .possible)
    }
  }

  /// What a verb makes of what it is done for: "flew home to meet", "threatened to attack".
  private func readPurpose(of head: Int, _ lemma: WordKey, into reading: inout Reading) {
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

  /// Nouns without which a deed may still have been done: "no evidence that".
  private static let proof: Set<WordKey> = [
    "evidence", "proof", "sign", "indication", "confirmation", "word", "hint", "suggestion",
    "report", "signal", "guarantee",
  ]
}
