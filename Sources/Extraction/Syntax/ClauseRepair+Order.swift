internal import AnnotatedText

// The order of the repairs: those that a word asks for by itself, those of what it is to its head, and those of words that
// join.
extension ClauseRepair {
  /// What a word asks for, whatever its head is.
  mutating func repairWord(_ token: Int, in sentence: Range<Int>) {
    setApart(token, in: sentence)
    retag(token, in: sentence)
    plan(token, in: sentence)
    standAlone(token, in: sentence)
    think(token, in: sentence)
    tellHeadline(token, in: sentence)
    rankNoun(token, in: sentence)
    rankClause(token, in: sentence)
    completeParticle(token, in: sentence)
    callDeed(token, in: sentence)
    fightHelped(token, in: sentence)
    describeGoal(by: token, in: sentence)
  }

  /// What a word asks for by its relation to its head.
  mutating func repairArc(_ token: Int, in sentence: Range<Int>) {
    switch tokens[token].relation {
    case .adjectivalModifier, .caseMarking, .compound:
      repairModifier(token, in: sentence)
    case .nominalModifier: repairNounOfNoun(token, in: sentence)
    case .oblique, .obliqueUnmarked: repairOblique(token, in: sentence)
    case .obliqueAgent:
      joinAlike(token, in: sentence)
      standBy(token, in: sentence)
    case .apposition:
      giveObject(token, in: sentence)
      nameHolder(token, in: sentence)
      tellName(token, in: sentence)
      joinNeighbor(token, in: sentence)
      raiseMain(token, in: sentence)
    case .adverbialClause: repairAdverbial(token, in: sentence)
    case .parataxis, .clausalComplement:
      lowerAuxiliary(token, in: sentence)
      raiseMain(token, in: sentence)
    case .openClausalComplement:
      giveParticipleItsName(token, in: sentence)
      lowerAuxiliary(token, in: sentence)
      callName(token, in: sentence)
      lowerInfinitive(token, in: sentence)
      describePeople(token, in: sentence)
    case .nominalSubject, .nominalSubjectPassive:
      lowerNeighbor(token, in: sentence)
      standBeside(token, in: sentence)
      describeSubject(token, in: sentence)
      liftSubject(token, in: sentence)
      lowerSubject(token, in: sentence)
      joinPhrase(token, in: sentence)
    case .adverbialRelativeClause: settleCleft(token, in: sentence)
    case .clausalModifier, .relativeClause: repairClauseOfNoun(token, in: sentence)
    case .coordination: repairConjunct(token, in: sentence)
    case .object, .indirectObject:
      freeNominative(token, in: sentence)
      thinkOfName(token, in: sentence)
      freeDemanded(token, in: sentence)
      dieBeforeObject(token, in: sentence)
      giveParticle(token, in: sentence)
      standBy(token, in: sentence)
    default: break
    }
  }

  /// What the parser hangs before a noun may ask for: "NATO deployed ships", of which it makes one phrase.
  private mutating func repairModifier(_ token: Int, in sentence: Range<Int>) {
    payName(token, in: sentence)
    beginDeed(token, in: sentence)
    freeVerb(token, in: sentence)
    freeParticiple(token, in: sentence)
    raiseModifier(token, in: sentence)
    setInTime(token, in: sentence)
    freeFromTime(token, in: sentence)
    let noun = Int(tokens[token].head)
    if tokens[token].partOfSpeech == .verb, noun >= 0, noun < token,
      tokens[token].relation == .adjectivalModifier
    {
      raiseClause(token, in: sentence)
    }
  }

  /// What a phrase on a noun may ask for: that it belongs to the verb, to a list or to a neighbour.
  private mutating func repairNounOfNoun(_ token: Int, in sentence: Range<Int>) {
    layBlame(token, in: sentence)
    giveSufferer(token, in: sentence)
    lowerNeighbor(token, in: sentence)
    rehang(token, in: sentence)
    joinList(token, in: sentence)
    joinNeighbor(token, in: sentence)
    giveAgent(token, in: sentence)
    giveWhole(token, in: sentence)
    giveFarAgent(token, in: sentence)
    raiseOwner(token, in: sentence)
    giveDoer(token, in: sentence)
  }

  /// What a phrase on a verb may ask for: that it belongs to another clause or to the object.
  private mutating func repairOblique(_ token: Int, in sentence: Range<Int>) {
    lowerNeighbor(token, in: sentence)
    leaveClause(token, in: sentence)
    freeDoer(token, in: sentence)
    leaveAdverb(token, in: sentence)
    leaveSubject(token, in: sentence)
    answerDeed(token, in: sentence)
    countObject(token, in: sentence)
    seatRulers(token, in: sentence)
    stayInside(token, in: sentence)
    joinAlike(token, in: sentence)
    giveParticleObject(token, in: sentence)
    giveParticle(token, in: sentence)
  }

  /// What a clause beside a verb asks for; the first repair may find that it is the main one.
  private mutating func repairAdverbial(_ token: Int, in sentence: Range<Int>) {
    raiseMain(token, in: sentence)
    if tokens[token].relation == .adverbialClause {
      speakAtHead(token, in: sentence)
      stayInside(token, in: sentence)
      joinAlike(token, in: sentence)
      lowerInfinitive(token, in: sentence)
      lowerContent(token, in: sentence)
      giveParticipleItsName(token, in: sentence)
    }
  }

  /// What a clause on a noun may ask for: that it belongs to another noun or to the verb.
  private mutating func repairClauseOfNoun(_ token: Int, in sentence: Range<Int>) {
    nameThing(token, in: sentence)
    raiseFromSpan(token, in: sentence)
    judgeDeed(token, in: sentence)
    raiseFromOrigin(token, in: sentence)
    sayInLetter(token, in: sentence)
    tellContent(token, in: sentence)
    raiseFromGround(token, in: sentence)
    if tokens[token].relation == .relativeClause {
      settleCleft(token, in: sentence)
      followLast(token, in: sentence)
      followPerson(token, in: sentence)
    }
    raiseClause(token, in: sentence)
  }

  /// What a member of a list asks for; the first repairs may find that it is none.
  private mutating func repairConjunct(_ token: Int, in sentence: Range<Int>) {
    leaveFront(token, in: sentence)
    guard tokens[token].relation == .coordination else { return }
    tellName(token, in: sentence)
    raiseMain(token, in: sentence)
    guard tokens[token].relation == .coordination else { return }
    nameSeveral(token, in: sentence)
    guard tokens[token].relation == .coordination else { return }
    joinAlikeNoun(token, in: sentence)
    rejoin(token, in: sentence)
    rejoinPast(token, in: sentence)
    rejoinBase(token, in: sentence)
    rejoinSpeech(token, in: sentence)
    rejoinAlike(token, in: sentence)
    splitClause(token, in: sentence)
    beginClause(token, in: sentence)
    openBehindAside(token, in: sentence)
    takeObject(token, in: sentence)
    rejoinObject(token, in: sentence)
    rejoinRole(token, in: sentence)
    joinNeighbor(token, in: sentence)
    joinCommanded(token, in: sentence)
    joinSameCase(token, in: sentence)
  }

  /// What "between", "as", "once" and "and" ask for.
  mutating func repairConjunction(_ token: Int, in sentence: Range<Int>) {
    if tokens[token].word == "between" {
      joinBeyondAside(token, in: sentence)
    }
    if tokens[token].word == "as" { openClause(token, in: sentence) }
    if tokens[token].word == "once" { openOnce(token, in: sentence) }
    if tokens[token].word == "and" {
      list(token, in: sentence)
      pair(token, in: sentence)
      listGapped(token, in: sentence)
    }
  }
}
