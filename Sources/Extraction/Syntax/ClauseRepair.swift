internal import AnnotatedText

/// Puts right clauses of which the parser has made a noun phrase, as it does where names are rare: the verb of "Sweden
/// has donated ten million dollars" hung on its object as if it were an adjective.
///
/// Each repair needs a tree that breaks the rules of grammar, so that a good tree stays as it is: a noun without a
/// copula that is the top of a clause, though a verb with an object or auxiliary stands below it.
struct ClauseRepair {
  var tokens: [Token]
  /// Which of them end in "-ing".
  let gerunds: [Bool]

  /// The tokens of a document with the heads and relations that a clause needs.
  ///
  /// O(tokens).
  static func repaired(_ document: AnnotatedDocument, gerunds: [Bool]) -> [Token] {
    var repair = ClauseRepair(tokens: document.tokens, gerunds: gerunds)
    for sentence in document.sentences {
      for token in sentence.tokens {
        if ClauseRepair.homographs.contains(repair.tokens[token].word) {
          repair.verbalize(token, in: sentence.tokens)
        }
        if ClauseRepair.afterthoughts.contains(repair.tokens[token].word) {
          repair.setApart(token, in: sentence.tokens)
        }
        repair.retag(token, in: sentence.tokens)
        repair.oust(token, in: sentence.tokens)
        repair.describeBehind(token, in: sentence.tokens)
        repair.nounify(token, in: sentence.tokens)
        if repair.tokens[token].partOfSpeech == .noun {
          repair.nameModel(token, in: sentence.tokens)
        }
        if repair.tokens[token].relation == .flat {
          repair.nameObject(token, in: sentence.tokens)
        }
        repair.demand(token, in: sentence.tokens)
        if ClauseRepair.pastNouns[repair.tokens[token].word] != nil {
          repair.shoot(token, in: sentence.tokens)
        }
      }
      for token in sentence.tokens where repair.tokens[token].head >= 0 {
        switch repair.tokens[token].relation {
        case .adjectivalModifier, .caseMarking, .compound:
          repair.freeParticiple(token, in: sentence.tokens)
          repair.actOn(token, in: sentence.tokens)
          repair.freeInfinitive(token, in: sentence.tokens)
          repair.detachName(token, in: sentence.tokens)
          repair.raiseModifier(token, in: sentence.tokens)
          repair.hangBody(token, in: sentence.tokens)
          if repair.tokens[token].relation == .adjectivalModifier {
            repair.raiseBehindClause(token, in: sentence.tokens)
          }
          repair.setInTime(token, in: sentence.tokens)
          if repair.tokens[token].relation == .adjectivalModifier {
            repair.raiseFirst(token, in: sentence.tokens)
            let noun = Int(repair.tokens[token].head)
            if repair.tokens[token].partOfSpeech == .verb, noun >= 0, noun < token,
              repair.tokens[token].relation == .adjectivalModifier
            {
              repair.raiseClause(token, in: sentence.tokens)
            }
          }
        case .nominalModifier:
          repair.lowerNeighbor(token, in: sentence.tokens)
          repair.lowerPhrase(token, in: sentence.tokens)
          repair.rehang(token, in: sentence.tokens)
        case .oblique, .obliqueUnmarked:
          repair.lowerAgent(token, in: sentence.tokens)
          repair.lowerNeighbor(token, in: sentence.tokens)
          repair.leaveClause(token, in: sentence.tokens)
          repair.countObject(token, in: sentence.tokens)
        case .object:
          repair.freePerfect(token, in: sentence.tokens)
          repair.moveObject(token, in: sentence.tokens)
        case .marker: repair.moveMarker(token, in: sentence.tokens)
        case .possessiveModifier:
          repair.lowerWhose(token, in: sentence.tokens)
          repair.lowerOwner(token, in: sentence.tokens)
          repair.raiseOwner(token, in: sentence.tokens)
          repair.hangOwner(token, in: sentence.tokens)
        case .apposition:
          repair.nameOwned(token, in: sentence.tokens)
          repair.nameConjunct(token, in: sentence.tokens)
          repair.raiseBehindSemicolon(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
        case .adverbialClause:
          repair.raiseMain(token, in: sentence.tokens)
          repair.leaveInfinitive(token, in: sentence.tokens)
          repair.describePeople(token, in: sentence.tokens)
          repair.hangParticiple(token, in: sentence.tokens)
          repair.leavePath(token, in: sentence.tokens)
        case .parataxis, .clausalComplement:
          repair.unname(token, in: sentence.tokens)
          repair.lowerAuxiliary(token, in: sentence.tokens)
          repair.raiseMain(token, in: sentence.tokens)
          repair.lendSubject(token, in: sentence.tokens)
          repair.leavePath(token, in: sentence.tokens)
        case .openClausalComplement:
          repair.lowerAuxiliary(token, in: sentence.tokens)
          repair.callName(token, in: sentence.tokens)
          repair.joinName(token, in: sentence.tokens)
          repair.lowerObject(token, in: sentence.tokens)
        case .nominalSubject, .nominalSubjectPassive:
          repair.lowerNeighbor(token, in: sentence.tokens)
          repair.leaveRelative(token, in: sentence.tokens)
          repair.demoteSubject(token, in: sentence.tokens)
          repair.joinFighter(token, in: sentence.tokens)
          repair.describeSubject(token, in: sentence.tokens)
          repair.leavePhrase(token, in: sentence.tokens)
          repair.liftTail(token, in: sentence.tokens)
          repair.joinBetween(token, in: sentence.tokens)
          repair.liftSubject(token, in: sentence.tokens)
          repair.apposeName(token, in: sentence.tokens)
          repair.activate(token, in: sentence.tokens)
          repair.joinAdjective(token, in: sentence.tokens)
          repair.joinPhrase(token, in: sentence.tokens)
          repair.dropSubject(token, in: sentence.tokens)
          repair.splitOwner(token, in: sentence.tokens)
        case .coordinatingConjunction: repair.raiseJoint(token, in: sentence.tokens)
        case .clausalModifier, .relativeClause:
          repair.unname(token, in: sentence.tokens)
          repair.sayInLetter(token, in: sentence.tokens)
          repair.lendModified(token, in: sentence.tokens)
          repair.raiseClause(token, in: sentence.tokens)
          repair.raiseBetween(token, in: sentence.tokens)
        case .obliqueAgent:
          repair.tellMeans(token)
          repair.standBy(token, in: sentence.tokens)
        case .coordination:
          repair.raiseMain(token, in: sentence.tokens)
          guard repair.tokens[token].relation == .coordination else { break }
          repair.rejoin(token, in: sentence.tokens)
          repair.rejoinFinite(token, in: sentence.tokens)
          repair.rejoinPast(token, in: sentence.tokens)
          repair.leaveBase(token, in: sentence.tokens)
          repair.rejoinSpeech(token, in: sentence.tokens)
          repair.goOnSaying(token, in: sentence.tokens)
          repair.splitClause(token, in: sentence.tokens)
          repair.beginClause(token, in: sentence.tokens)
          repair.takeObject(token, in: sentence.tokens)
          repair.describeName(token, in: sentence.tokens)
          repair.joinObject(token, in: sentence.tokens)
          repair.raiseBehindSemicolon(token, in: sentence.tokens)
        default: break
        }
        if repair.tokens[token].word == "as" { repair.openClause(token, in: sentence.tokens) }
        if repair.tokens[token].word == "and" {
          repair.list(token, in: sentence.tokens)
          repair.pair(token, in: sentence.tokens)
        }
        repair.describe(token, in: sentence.tokens)
        repair.openPhrase(token, in: sentence.tokens)
        repair.nameSubject(token, in: sentence.tokens)
        repair.nameObject(token, in: sentence.tokens)
      }
    }
    return repair.tokens
  }

  /// "Mali borders Chad": a noun between a name and what the parser takes for its apposition is a verb, and the clause
  /// whose subject it was is joined to it.
  mutating func verbalize(_ noun: Int, in sentence: Range<Int>) {
    guard tokens[noun].partOfSpeech == .noun else { return }
    if isTop(noun), hasChild(noun, .nominalSubject, in: sentence),
      !hasChild(noun, .copula, in: sentence), !hasChild(noun, .determiner, in: sentence)
    {
      tokens[noun].partOfSpeech = .verb
      // "Peru plans to leave": what would be a clause of the noun is the verb's complement.
      for child in near(noun, sentence)
      where Int(tokens[child].head) == noun && tokens[child].relation == .clausalModifier {
        tokens[child].relation = .openClausalComplement
      }
      let object = near(noun, sentence).first {
        $0 > noun && Int(tokens[$0].head) == noun && isNominal($0)
          && !hasChild($0, .caseMarking, in: sentence)
      }
      if let object { attach(object, to: noun, .object) }
      return
    }
    guard noun > sentence.lowerBound, noun + 1 < sentence.upperBound,
      Int(tokens[noun - 1].head) == noun,
      tokens[noun - 1].relation == .compound, tokens[noun - 1].partOfSpeech == .properNoun,
      Int(tokens[noun + 1].head) == noun, tokens[noun + 1].relation == .apposition,
      tokens[noun + 1].partOfSpeech == .properNoun
    else { return }
    let head = Int(tokens[noun].head)
    if head > noun, tokens[noun].relation == .nominalSubject {
      raise(noun, over: head, in: sentence)
      attach(head, to: noun, .coordination)
    } else {
      guard isTop(noun) else { return }
      tokens[noun].partOfSpeech = .verb
    }
    attach(noun - 1, to: noun, .nominalSubject)
    attach(noun + 1, to: noun, .object)
  }

  /// Gives a word the part of speech that its form or its place asks for: "accuses" is a verb, and what is held or paid a
  /// noun, as in "holds talks" and "paid a visit".
  mutating func retag(_ token: Int, in sentence: Range<Int>) {
    switch tokens[token].partOfSpeech {
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

  /// "attacked Latvia": a name right behind a verb that has no object is its object, as no name is a particle or adverb.
  mutating func nameObject(_ name: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[name].head)
    guard [.compoundParticle, .adverbialModifier, .flat].contains(tokens[name].relation),
      verb >= sentence.lowerBound, verb + 1 == name, tokens[verb].partOfSpeech == .verb,
      tokens[name].partOfSpeech == .properNoun, !Lexicon.times.contains(tokens[name].lemma),
      !hasChild(verb, .object, in: sentence), !hasChild(name, .caseMarking, in: sentence)
    else { return }
    tokens[name].relation = .object
  }

  /// "called on Chad", "met with Chad": what the parser takes for a particle before an object is a preposition.
  mutating func openPhrase(_ particle: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[particle].head)
    guard tokens[particle].relation == .compoundParticle, verb < particle,
      ClauseRepair.prepositions.contains(tokens[particle].word)
        || tokens[verb].lemma == "call" && ["on", "upon"].contains(tokens[particle].word),
      let object = near(verb, sentence).first(where: {
        $0 > particle && Int(tokens[$0].head) == verb && tokens[$0].relation == .object
      })
    else { return }
    attach(particle, to: object, .caseMarking)
    tokens[object].relation = .oblique
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
