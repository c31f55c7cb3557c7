internal import AnnotatedText
internal import KnowledgeModel

// What the word above a noun of action makes of it: "called for talks", "denied the attack".
extension FactualityReader {
  /// Verbs whose object need not have come to be: "predicted an attack".
  private static let picturing: Set<WordKey> = [
    "predict", "simulate", "forecast", "foresee", "anticipate", "envisage", "envision", "rehearse",
    "visualize", "visualise", "contemplate", "await", "dread",
  ]

  /// Verbs by which somebody tells of the deed that their object names: "confirmed the attack".
  private static let telling: Set<WordKey> = [
    "report", "confirm", "claim", "allege", "acknowledge", "admit", "deny", "refute", "dispute",
  ]

  /// Whether a word is a name, or the adjective of one.
  private func isNamed(_ word: Int) -> Bool {
    tokens[word].partOfSpeech == .properNoun || tokens[word].shape.contains(.capitalized)
  }

  /// Whether a verb tells that something goes on: "pressed ahead", "pushed on".
  private func isGoingOn(_ verb: Int) -> Bool {
    tree.hasChild(of: verb, words: ["on", "ahead", "forward"])
  }

  /// What a verb makes of a noun of action: "called for talks", "denied the attack", "plans for a withdrawal".
  func readNominal(
    _ child: Int, of head: Int, _ lemma: WordKey, into reading: inout Reading
  ) {
    // "proposed at talks with Chad": the talks are held, whatever comes of what is said there.
    if tokens[child].relation == .oblique, Lexicon.meetings.contains(tokens[child].lemma),
      tokens[head].partOfSpeech == .verb, !arguments.isCalledOff(by: head),
      Control.attending.contains(tree.caseWord(of: child) ?? .none)
    {
      readSurroundings(of: head, isCarrier: false, into: &reading)
      return
    }
    // "a report hinted at a Chadian raid": another's deed threatens nobody by that.
    if Lexicon.threatening.contains(lemma),
      lemma != "hint" || !arguments.heads(of: .owner, for: child).contains(where: isNamed)
    {
      reading.isThreatened = true
    }
    if tokens[child].relation == .object {
      credit(head, lemma, FactualityReader.telling, into: &reading)
    }
    if ["favor", "favour"].contains(tokens[child].lemma), tree.caseWord(of: child) == "in" {
      // "broke with Chad in favour of Mali": who drops one for another sides with the other.
      return readSurroundings(of: head, isCarrier: false, into: &reading)
    }
    let isCalledOff = arguments.isCalledOff(by: head)
    if isCalledOff || lemma == "oppose" || Lexicon.denying.contains(lemma)
      || Lexicon.lifting.contains(lemma)
      || lemma == "cut" && tree.hasChild(of: head, words: ["short"])
    {
      readEnded(child, by: head, lemma, isCalledOff: isCalledOff, into: &reading)
    } else {
      readPursued(child, by: head, lemma, into: &reading)
    }
  }

  /// What a verb of ending or turning down makes of a noun of action: "cancelled the talks", "opposed the attack".
  private func readEnded(
    _ child: Int, by head: Int, _ lemma: WordKey, isCalledOff: Bool, into reading: inout Reading
  ) {
    if FactualityReader.assertions.contains(tokens[child].lemma),
      [.object, .nominalSubjectPassive].contains(tokens[child].relation),
      isCalledOff || Lexicon.denying.contains(lemma), lemma != "oppose"
    {
      // "Chad rejected Mali's claim that it had attacked": who denies it says so, and not who claims it.
      reading.deny()
      reading.isReported = true
      let deniers = arguments.heads(of: .agent, for: head)
      if !deniers.isEmpty { reading.speakers = deniers }
    } else if isCalledOff {
      reading.deny()
      reading.isRefused = true
    } else if lemma == "oppose" {
      // "opposed to the planned withdrawal": who is against a plan leaves it one.
      if reading.modality != .planned { reading.weaken(to: .possible) }
    } else if lemma == "cut", tree.hasChild(of: head, words: ["short"]) {
      // "cut the visit short": it had begun.
      readSurroundings(of: head, isCarrier: false, into: &reading)
    } else if Lexicon.denying.contains(lemma) || Lexicon.lifting.contains(lemma) {
      reading.deny()
      if FactualityReader.stopping.contains(lemma) || Lexicon.lifting.contains(lemma) {
        reading.isCeased = true
      }
    }
  }

  /// What any other word makes of a noun of action: "led the campaign", "sought talks", "is in Chad for talks".
  private func readPursued(
    _ child: Int, by head: Int, _ lemma: WordKey, into reading: inout Reading
  ) {
    if lemma == "lead", tokens[child].relation == .object {
      // "led the campaign": who leads it wages it; "led to war" tells what may come of something.
      readSurroundings(of: head, isCarrier: false, into: &reading)
    } else if lemma == "press" || lemma == "push", isGoingOn(head) {
      // "pressed on with the raids".
      readSurroundings(of: head, isCarrier: false, into: &reading)
    } else if Lexicon.supposing.contains(lemma) || FactualityReader.picturing.contains(lemma)
      || lemma == "hint"
    {
      reading.weaken(to: .possible)
    } else if lemma == "seek", arguments.heads(of: .owner, for: child).contains(where: isNamed) {
      // "sought Chad's withdrawal": what others shall do is no plan of theirs.
      reading.weaken(to: .possible)
    } else if Lexicon.planning.contains(lemma),
      lemma != "set"
        || tokens[head].partOfSpeech == .verb && !tree.hasChild(of: head, words: ["up"]),
      // "agreed in talks to leave", but "agreed to talks".
      tokens[child].relation != .oblique || lemma != "agree" || tree.caseWord(of: child) == "to"
    {
      reading.weaken(to: .planned)
    } else if tree.child(of: head, .copula) != nil,
      ["for", "on"].contains(tree.caseWord(of: child) ?? .none)
    {
      // "is not in Chad for talks".
      readSurroundings(of: head, isCarrier: false, into: &reading)
    } else if tokens[head].partOfSpeech == .verb,
      tokens[child].relation == .object || tokens[child].relation == .nominalSubjectPassive
        || tokens[child].relation == .oblique
          && (arguments.isHeldWith(child, by: head) || !arguments.beset(by: child).isEmpty)
    {
      readSurroundings(of: head, isCarrier: false, into: &reading)
    }
  }

  /// Nouns of what somebody thinks of a deed that is done: whoever rejects criticism of a raid does not deny the raid.
  static let judgements: Set<WordKey> = [
    "criticism", "condemnation", "concern", "anger", "outrage", "fury", "protest", "objection",
    "opposition", "complaint", "praise", "worry", "dismay", "anxiety", "indignation", "disapproval",
  ]
}
