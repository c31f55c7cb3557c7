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
          }
        case .parataxis, .clausalComplement:
          repair.lowerAuxiliary(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
        case .openClausalComplement:
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
          repair.raiseFromOrigin(token, in: sentence.tokens)
          repair.sayInLetter(token, in: sentence.tokens)
          repair.tellContent(token, in: sentence.tokens)
          repair.raiseFromGround(token, in: sentence.tokens)
          if repair.tokens[token].relation == .relativeClause {
            repair.settleCleft(token, in: sentence.tokens)
          }
          repair.raiseClause(token, in: sentence.tokens)
        case .coordination:
          repair.tellName(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
          guard repair.tokens[token].relation == .coordination else { break }
          repair.rejoin(token, in: sentence.tokens)
          repair.rejoinPast(token, in: sentence.tokens)
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

  /// Nouns of time without a number: "hours after".
  private static let spans: Set<WordKey> = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "moments",
  ]

  /// Gives a word the part of speech that its form or its place asks for: "accuses" is a verb, and what is held or paid a
  /// noun, as in "holds talks" and "paid a visit".
  mutating func retag(_ token: Int, in sentence: Range<Int>) {
    // "service members" are servicemen.
    if tokens[token].lemma == "member", token > sentence.lowerBound,
      tokens[token - 1].word == "service"
    {
      tokens[token].lemma = "serviceman"
      return
    }
    // "No Kwang Chol": what begins a name denies nothing.
    if tokens[token].word == "no", tokens[token].partOfSpeech == .properNoun,
      token + 1 < sentence.upperBound, tokens[token + 1].relation == .flat,
      Int(tokens[token + 1].head) == token
    {
      tokens[token].word = tokens[token].lemma == "no" ? "noh" : tokens[token].lemma
      return
    }
    // "in neighbouring Chad": the preposition is the name's.
    if ClauseRepair.attributes.contains(tokens[token].word),
      tokens[token].relation == .adjectivalModifier, Int(tokens[token].head) > token,
      token > sentence.lowerBound, Int(tokens[token - 1].head) == token,
      tokens[token - 1].partOfSpeech == .adposition
    {
      attach(token - 1, to: Int(tokens[token].head), .caseMarking)
      tokens[token].partOfSpeech = .adjective
      return
    }
    // "attacked Chad hours after meeting": a name is no part of a time.
    if ClauseRepair.spans.contains(tokens[token].word), token > sentence.lowerBound,
      token + 1 < sentence.upperBound, Int(tokens[token - 1].head) == token,
      tokens[token - 1].relation == .compound, tokens[token - 1].partOfSpeech == .properNoun,
      ["after", "before", "later", "earlier", "ago"].contains(tokens[token + 1].word)
    {
      let verb = Int(tokens[token].head)
      if verb >= sentence.lowerBound, verb < token, tokens[verb].partOfSpeech == .verb,
        !hasChild(token, .caseMarking, in: sentence)
      {
        attach(token - 1, to: verb, .object)
        tokens[token].relation = .obliqueUnmarked
      }
    }
    // "it is willing to leave": somebody is, whatever the parser makes of "it".
    if tokens[token].relation == .expletive, tokens[token].word == "it", tokens[token].head >= 0,
      ClauseRepair.minded.contains(tokens[Int(tokens[token].head)].lemma)
    {
      tokens[token].relation = .nominalSubject
    }
    switch tokens[token].partOfSpeech {
    // "stood by as Chad left": a preposition that a conjunction follows has no phrase.
    case .adposition
    where tokens[token].relation == .caseMarking && token > sentence.lowerBound
      && token + 1 < sentence.upperBound && Int(tokens[token].head) > token + 1
      && tokens[token + 1].partOfSpeech == .subordinatingConjunction
      && tokens[token - 1].partOfSpeech == .verb:
      attach(token, to: token - 1, .compoundParticle)
    // "the group that Chad supports": no conjunction, but who is supported.
    case .subordinatingConjunction
    where [.object, .nominalSubject, .nominalSubjectPassive].contains(tokens[token].relation):
      tokens[token].partOfSpeech = .pronoun
    // "in criticising Chad": what has an object is a verb.
    case .noun
    where gerunds[token] && tokens[token].relation == .adverbialClause
      && hasChild(token, .object, in: sentence):
      tokens[token].partOfSpeech = .verb
    case .noun
    where ClauseRepair.verbForms.contains(tokens[token].word)
      || ClauseRepair.pasts.contains(tokens[token].word)
      || ClauseRepair.strongPasts.contains(tokens[token].word)
        && tokens[token].relation == .compound:
      tokens[token].partOfSpeech = .verb
      // "denies arming Chad": what would be a clause of the noun is the verb's complement.
      for child in near(token, sentence)
      where child > token && Int(tokens[child].head) == token && gerunds[child]
        && tokens[child].relation == .clausalModifier
      {
        tokens[child].relation = .openClausalComplement
      }
    case .verb
    where tokens[token].relation == .object && tokens[token].head == token - 1
      && tokens[token].word == "talks":
      tokens[token].partOfSpeech = .noun
    // "accused neighboring Chad", "met visiting envoys": no complement.
    case .verb
    where ClauseRepair.attributes.contains(tokens[token].word)
      && token + 1 < sentence.upperBound && isNominal(token + 1)
      && tokens[token].relation == .openClausalComplement && Int(tokens[token].head) == token - 1:
      guard
        let object = near(token, sentence).first(where: {
          $0 > token && Int(tokens[$0].head) == token && tokens[$0].relation == .object
        })
      else { return }
      let head = Int(tokens[token].head)
      for child in near(token, sentence) where Int(tokens[child].head) == token {
        tokens[child].head = Int32(object)
      }
      attach(object, to: head, .object)
      attach(token, to: object, .adjectivalModifier)
      tokens[token].partOfSpeech = .adjective
    // "has troops in neighboring Chad": no clause, but a phrase.
    case .verb
    where ClauseRepair.attributes.contains(tokens[token].word)
      && [.clausalModifier, .adverbialClause].contains(tokens[token].relation)
      && token > sentence.lowerBound && tokens[token - 1].partOfSpeech == .adposition
      && Int(tokens[token - 1].head) == token:
      let head = Int(tokens[token].head)
      guard head >= 0, head < token,
        let object = near(token, sentence).first(where: {
          $0 > token && Int(tokens[$0].head) == token && tokens[$0].relation == .object
        })
      else { return }
      for child in near(token, sentence) where Int(tokens[child].head) == token {
        tokens[child].head = Int32(object)
      }
      attach(object, to: head, tokens[head].partOfSpeech == .verb ? .oblique : .nominalModifier)
      attach(token - 1, to: object, .caseMarking)
      attach(token, to: object, .adjectivalModifier)
      tokens[token].partOfSpeech = .adjective
    default: break
    }
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
