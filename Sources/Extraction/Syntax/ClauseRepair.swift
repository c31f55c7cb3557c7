internal import AnnotatedText

/// Puts right what the parser most often breaks in news: verbs taken for nouns or descriptions, phrases hung on a
/// neighbour of what they belong to, members of lists.
///
/// Each repair needs a tree that breaks the rules of grammar, so that a good tree stays as it is. Those that do not make
/// more heads right than wrong in trees of news have no place here; a test measures all of them together.
struct ClauseRepair {
  var tokens: [Token]
  /// Which of them end in "-ing".
  let gerunds: [Bool]
  /// The first tokens of what the recogniser takes for the names of persons.
  let persons: Set<Int>
  /// Which of them end in "s".
  let endsInS: [Bool]

  /// The tokens of a document with the heads and relations that a clause needs.
  ///
  /// O(tokens).
  static func repaired(
    _ document: AnnotatedDocument, gerunds: [Bool], endsInS: [Bool]
  ) -> [Token] {
    var repair = ClauseRepair(
      tokens: document.tokens, gerunds: gerunds,
      persons: Set(document.names.lazy.filter { $0.type == .person }.map(\.tokens.lowerBound)),
      endsInS: endsInS)
    for sentence in document.sentences {
      for token in sentence.tokens {
        repair.setApart(token, in: sentence.tokens)
        repair.retag(token, in: sentence.tokens)
        repair.plan(token, in: sentence.tokens)
        repair.standAlone(token, in: sentence.tokens)
        repair.think(token, in: sentence.tokens)
        repair.tellHeadline(token, in: sentence.tokens)
        repair.rankNoun(token, in: sentence.tokens)
        repair.rankClause(token, in: sentence.tokens)
        repair.completeParticle(token, in: sentence.tokens)
        repair.callDeed(token, in: sentence.tokens)
        repair.fightHelped(token, in: sentence.tokens)
      }
      for token in sentence.tokens where repair.tokens[token].head >= 0 {
        switch repair.tokens[token].relation {
        case .adjectivalModifier, .caseMarking, .compound:
          repair.payName(token, in: sentence.tokens)
          repair.freeVerb(token, in: sentence.tokens)
          repair.freeParticiple(token, in: sentence.tokens)
          repair.raiseModifier(token, in: sentence.tokens)
          repair.setInTime(token, in: sentence.tokens)
          repair.freeFromTime(token, in: sentence.tokens)
          let noun = Int(repair.tokens[token].head)
          if repair.tokens[token].partOfSpeech == .verb, noun >= 0, noun < token,
            repair.tokens[token].relation == .adjectivalModifier
          {
            repair.raiseClause(token, in: sentence.tokens)
          }
        case .nominalModifier:
          repair.layBlame(token, in: sentence.tokens)
          repair.lowerNeighbor(token, in: sentence.tokens)
          repair.rehang(token, in: sentence.tokens)
          repair.joinList(token, in: sentence.tokens)
          repair.joinNeighbor(token, in: sentence.tokens)
          repair.giveAgent(token, in: sentence.tokens)
          repair.giveWhole(token, in: sentence.tokens)
          repair.giveFarAgent(token, in: sentence.tokens)
          repair.raiseOwner(token, in: sentence.tokens)
          repair.giveDoer(token, in: sentence.tokens)
        case .oblique, .obliqueUnmarked:
          repair.lowerNeighbor(token, in: sentence.tokens)
          repair.leaveClause(token, in: sentence.tokens)
          repair.freeDoer(token, in: sentence.tokens)
          repair.leaveAdverb(token, in: sentence.tokens)
          repair.leaveSubject(token, in: sentence.tokens)
          repair.answerDeed(token, in: sentence.tokens)
          repair.countObject(token, in: sentence.tokens)
          repair.seatRulers(token, in: sentence.tokens)
          repair.stayInside(token, in: sentence.tokens)
          repair.joinAlike(token, in: sentence.tokens)
          repair.giveParticleObject(token, in: sentence.tokens)
          repair.giveParticle(token, in: sentence.tokens)
        case .obliqueAgent:
          repair.joinAlike(token, in: sentence.tokens)
          repair.standBy(token, in: sentence.tokens)
        case .apposition:
          repair.giveObject(token, in: sentence.tokens)
          repair.nameHolder(token, in: sentence.tokens)
          repair.tellName(token, in: sentence.tokens)
          repair.joinNeighbor(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
        case .adverbialClause:
          repair.raiseMain(token, in: sentence.tokens)
          if repair.tokens[token].relation == .adverbialClause {
            repair.speakAtHead(token, in: sentence.tokens)
            repair.stayInside(token, in: sentence.tokens)
            repair.joinAlike(token, in: sentence.tokens)
            repair.lowerInfinitive(token, in: sentence.tokens)
            repair.lowerContent(token, in: sentence.tokens)
            repair.giveParticipleItsName(token, in: sentence.tokens)
          }
        case .parataxis, .clausalComplement:
          repair.lowerAuxiliary(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
        case .openClausalComplement:
          repair.giveParticipleItsName(token, in: sentence.tokens)
          repair.lowerAuxiliary(token, in: sentence.tokens)
          repair.callName(token, in: sentence.tokens)
          repair.lowerInfinitive(token, in: sentence.tokens)
          repair.describePeople(token, in: sentence.tokens)
        case .nominalSubject, .nominalSubjectPassive:
          repair.lowerNeighbor(token, in: sentence.tokens)
          repair.describeSubject(token, in: sentence.tokens)
          repair.liftSubject(token, in: sentence.tokens)
          repair.lowerSubject(token, in: sentence.tokens)
          repair.joinPhrase(token, in: sentence.tokens)
        case .adverbialRelativeClause: repair.settleCleft(token, in: sentence.tokens)
        case .clausalModifier, .relativeClause:
          repair.nameThing(token, in: sentence.tokens)
          repair.judgeDeed(token, in: sentence.tokens)
          repair.raiseFromOrigin(token, in: sentence.tokens)
          repair.sayInLetter(token, in: sentence.tokens)
          repair.tellContent(token, in: sentence.tokens)
          repair.raiseFromGround(token, in: sentence.tokens)
          if repair.tokens[token].relation == .relativeClause {
            repair.settleCleft(token, in: sentence.tokens)
            repair.followLast(token, in: sentence.tokens)
            repair.followPerson(token, in: sentence.tokens)
          }
          repair.raiseClause(token, in: sentence.tokens)
        case .coordination:
          repair.tellName(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
          guard repair.tokens[token].relation == .coordination else { break }
          repair.nameSeveral(token, in: sentence.tokens)
          guard repair.tokens[token].relation == .coordination else { break }
          repair.joinAlikeNoun(token, in: sentence.tokens)
          repair.rejoin(token, in: sentence.tokens)
          repair.rejoinPast(token, in: sentence.tokens)
          repair.rejoinBase(token, in: sentence.tokens)
          repair.rejoinSpeech(token, in: sentence.tokens)
          repair.rejoinAlike(token, in: sentence.tokens)
          repair.splitClause(token, in: sentence.tokens)
          repair.beginClause(token, in: sentence.tokens)
          repair.openBehindAside(token, in: sentence.tokens)
          repair.takeObject(token, in: sentence.tokens)
          repair.rejoinObject(token, in: sentence.tokens)
          repair.rejoinRole(token, in: sentence.tokens)
          repair.joinNeighbor(token, in: sentence.tokens)
          repair.joinCommanded(token, in: sentence.tokens)
          repair.joinSameCase(token, in: sentence.tokens)
        case .object, .indirectObject:
          repair.freeNominative(token, in: sentence.tokens)
          repair.thinkOfName(token, in: sentence.tokens)
          repair.freeDemanded(token, in: sentence.tokens)
          repair.dieBeforeObject(token, in: sentence.tokens)
          repair.giveParticle(token, in: sentence.tokens)
          repair.standBy(token, in: sentence.tokens)
        default: break
        }
        if repair.tokens[token].word == "between" {
          repair.joinBeyondAside(token, in: sentence.tokens)
        }
        if repair.tokens[token].word == "as" { repair.openClause(token, in: sentence.tokens) }
        if repair.tokens[token].word == "once" { repair.openOnce(token, in: sentence.tokens) }
        if repair.tokens[token].word == "and" {
          repair.list(token, in: sentence.tokens)
          repair.pair(token, in: sentence.tokens)
          repair.listGapped(token, in: sentence.tokens)
        }
        repair.leaveTime(token, in: sentence.tokens)
        repair.nameSubject(token, in: sentence.tokens)
      }
    }
    return repair.tokens
  }

  /// "Togo agreed": a name right before a verb that has no subject is its subject, though the parser may take a rare name
  /// for an adverb, a time or a part of the verb.
  mutating func nameSubject(_ name: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[name].head)
    guard verb == name + 1, verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb,
      tokens[name].partOfSpeech == .properNoun || isCount(name, in: sentence),
      isBesideVerb(tokens[name].relation),
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      !hasChild(name, .caseMarking, in: sentence)
    else { return }
    tokens[name].relation = .nominalSubject
  }

  /// Whether a number stands for those of a list: "The three agreed".
  private func isCount(_ number: Int, in sentence: Range<Int>) -> Bool {
    tokens[number].partOfSpeech == .numeral && number == sentence.lowerBound + 1
      && ["the", "all"].contains(tokens[number - 1].word)
  }

  func isBesideVerb(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .compound, .adverbialModifier, .obliqueUnmarked, .vocative, .discourse,
      .adjectivalModifier, .nominalModifierUnmarked, .nominalModifierDescriptive:
      true
    default: false
    }
  }

  /// "welcomed the decision and backed Chad": a verb joined to a noun is joined to the verb above it.
  mutating func rejoin(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun < verb, isFinite(verb), tokens[noun].partOfSpeech == .noun,
      !hasChild(noun, .copula, in: sentence), !hasChild(verb, .nominalSubject, in: sentence)
    else { return }
    var above = noun
    for _ in 0..<8 where tokens[above].partOfSpeech != .verb {
      guard tokens[above].head >= 0 else { return }
      above = Int(tokens[above].head)
    }
    guard tokens[above].partOfSpeech == .verb, above < verb else { return }
    tokens[verb].head = Int32(above)
    // What the parser joined to the noun behind the verb is the verb's object.
    if verb + 1 < sentence.upperBound, !hasChild(verb, .object, in: sentence),
      Int(tokens[verb + 1].head) == noun, tokens[verb + 1].relation == .coordination,
      isNominal(verb + 1)
    {
      attach(verb + 1, to: verb, .object)
    }
  }
}
