internal import AnnotatedText

// Clauses of what is said and demanded.
extension ClauseRepair {
  /// "said in a letter that Chad must leave": no relative clause of the letter, but what is said in it.
  mutating func sayInLetter(_ verb: Int, in sentence: Range<Int>) {
    let letter = Int(tokens[verb].head)
    guard letter >= sentence.lowerBound, letter < verb, letter + 2 < sentence.upperBound,
      tokens[letter + 1].word == "that", tokens[letter].partOfSpeech == .noun,
      [.oblique, .nominalModifier].contains(tokens[letter].relation),
      ClauseRepair.messages.contains(tokens[letter].lemma),
      !ClauseRepair.publishing.contains(tokens[verb].lemma),
      near(verb, sentence).contains(where: {
        $0 > letter + 1 && $0 < verb && Int(tokens[$0].head) == verb
          && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
      })
    else { return }
    var saying = Int(tokens[letter].head)
    if saying >= sentence.lowerBound, tokens[saying].partOfSpeech != .verb {
      saying = Int(tokens[saying].head)
    }
    guard saying >= sentence.lowerBound, saying < letter, letter - saying < 12,
      Lexicon.saying.contains(tokens[saying].lemma),
      !hasChild(saying, .clausalComplement, in: sentence)
    else { return }
    attach(verb, to: saying, .clausalComplement)
    attach(letter + 1, to: verb, .marker)
  }

  /// "demanded that Chad hand over two men": behind such a verb, "that" and a name a word that may be a verb is one, and
  /// what the parser hangs on it or above it is its object.
  mutating func demand(_ verb: Int, in sentence: Range<Int>) {
    guard verb + 3 < sentence.upperBound, tokens[verb + 1].word == "that",
      tokens[verb].partOfSpeech == .verb,
      FactualityReader.mandative.contains(tokens[verb].lemma)
    else { return }
    var last = verb + 2
    if tokens[last].word == "the" { last += 1 }
    let first = last
    while last < sentence.upperBound, tokens[last].partOfSpeech == .properNoun { last += 1 }
    guard last > first, last < sentence.upperBound, last - first < 5,
      tokens[last].partOfSpeech == .noun, tokens[last].relation == .compound,
      ClauseRepair.bareVerbs.contains(tokens[last].word)
    else { return }
    let name = first
    let noun = Int(tokens[last].head)
    guard noun > last, noun < sentence.upperBound, noun - last < 10 else { return }
    tokens[last].partOfSpeech = .verb
    attach(last, to: verb, .clausalComplement)
    attach(verb + 1, to: last, .marker)
    attach(name, to: last, .nominalSubject)
    for part in name + 1..<last where Int(tokens[part].head) == noun {
      attach(part, to: name, .flat)
    }
    if tokens[last + 1].partOfSpeech == .adposition, Int(tokens[last + 1].head) == noun {
      attach(last + 1, to: last, .compoundParticle)
    }
    attach(noun, to: last, .object)
  }

  /// "said it backed Chad and would never leave": behind a verb of saying in the past "would" and "had" go on with what is
  /// said.
  mutating func goOnSaying(_ verb: Int, in sentence: Range<Int>) {
    let saying = Int(tokens[verb].head)
    guard saying >= sentence.lowerBound, saying < verb,
      Lexicon.saying.contains(tokens[saying].lemma), tokens[saying].word != tokens[saying].lemma,
      tokens[verb].partOfSpeech == .verb, !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      near(verb, sentence).contains(where: {
        $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .auxiliary
          && ["would", "had", "could", "'d"].contains(tokens[$0].word)
      }), !hasChild(saying, .auxiliary, in: sentence),
      let clause = near(verb, sentence).last(where: {
        $0 > saying && $0 < verb && Int(tokens[$0].head) == saying
          && tokens[$0].relation == .clausalComplement
      })
    else { return }
    attach(verb, to: clause, .coordination)
  }

  /// "whose predecessor, Kofi Mensah, struck a deal": a name between commas behind the subject of a clause names that
  /// subject, and nobody before it.
  mutating func nameOwned(_ name: Int, in sentence: Range<Int>) {
    guard name > sentence.lowerBound + 3, tokens[name].partOfSpeech == .properNoun,
      tokens[name - 1].word == ",", tokens[name - 2].partOfSpeech == .noun,
      tokens[name - 3].word == "whose", Int(tokens[name].head) != name - 2,
      [.nominalSubject, .nominalSubjectPassive].contains(tokens[name - 2].relation)
    else { return }
    attach(name, to: name - 2, .apposition)
  }

  /// "Mali's parliament ratified Chad's bid": a verb that the parser takes for a conjunction before the noun at the top is
  /// the verb of the clause.
  mutating func raiseJoint(_ verb: Int, in sentence: Range<Int>) {
    guard tokens[verb].partOfSpeech == .verb, Int(tokens[verb].head) > verb else { return }
    raiseModifier(verb, in: sentence)
  }

  /// "The Malian embassy advised Chad": a noun for a body right before a verb without a subject is its subject, though the
  /// parser takes it for an adjective of the verb.
  mutating func hangBody(_ body: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[body].head)
    guard verb == body + 1, verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb,
      Lexicon.offices.contains(tokens[body].lemma)
        || Lexicon.collectives.contains(tokens[body].lemma),
      tokens[verb].word != tokens[verb].lemma,
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence)
    else { return }
    switch tokens[verb].relation {
    case .root, .clausalComplement, .parataxis, .adverbialClause, .coordination: break
    default: return
    }
    tokens[body].partOfSpeech = .noun
    tokens[body].relation = .nominalSubject
    for child in near(verb, sentence) where child < body && Int(tokens[child].head) == verb {
      switch tokens[child].relation {
      case .possessiveModifier, .determiner, .adjectivalModifier, .compound:
        tokens[child].head = Int32(body)
      default: break
      }
    }
  }

  /// "Mali backs Chad's plan": a noun that may be a verb and stands without "'s" where an owner would is the verb of the
  /// clause.
  mutating func raiseOwner(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard ClauseRepair.homographs.contains(tokens[verb].word), tokens[verb].partOfSpeech == .noun,
      verb > sentence.lowerBound, noun > verb, noun < sentence.upperBound,
      !["'s", "'", "’s", "’"].contains(tokens[verb + 1].word),
      tokens[verb - 1].partOfSpeech == .properNoun,
      [verb, noun].contains(Int(tokens[verb - 1].head))
        || tokens[verb - 1].relation == .flat, isNominal(noun), isTop(noun),
      !hasChild(noun, .copula, in: sentence), !hasChild(noun, .nominalSubject, in: sentence)
    else { return }
    let subject = whole(of: verb - 1)
    raise(verb, over: noun, in: sentence)
    attach(subject, to: verb, .nominalSubject)
    attach(noun, to: verb, .object)
  }

  /// "promised supplies to its neighbour this winter": a noun behind a preposition and without "'s" owns nothing, and goes
  /// with the verb.
  mutating func lowerOwner(_ noun: Int, in sentence: Range<Int>) {
    let thing = Int(tokens[noun].head)
    guard tokens[noun].relation == .possessiveModifier, isNominal(noun), thing > noun,
      noun + 1 < sentence.upperBound, !["'s", "'", "’s", "’"].contains(tokens[noun + 1].word),
      near(noun, sentence).contains(where: {
        $0 < noun && Int(tokens[$0].head) == noun && tokens[$0].partOfSpeech == .adposition
      }),
      Lexicon.times.contains(tokens[thing].lemma)
        || [
          "winter", "summer", "spring", "autumn",
          "fall", "morning", "evening", "night", "weekend",
        ].contains(tokens[thing].lemma)
    else { return }
    let verb = Int(tokens[thing].head)
    guard verb >= sentence.lowerBound, verb < noun else { return }
    attach(noun, to: verb, .oblique)
  }

  /// "The bloc, whose chief Ana Roy is to visit Chad, praised Togo": what "whose" opens is no main clause; behind the comma
  /// that ends it stands the verb of the subject in front.
  mutating func lowerWhose(_ owner: Int, in sentence: Range<Int>) {
    guard tokens[owner].word == "whose", owner > sentence.lowerBound + 1,
      tokens[owner - 1].word == ","
    else { return }
    let owned = Int(tokens[owner].head)
    guard owned > owner, owned < sentence.upperBound else { return }
    let inner = Int(tokens[owned].head)
    guard inner > owned, isTop(inner), tokens[inner].partOfSpeech == .verb,
      let front = near(inner, sentence).first(where: {
        $0 < owner && Int(tokens[$0].head) == inner && tokens[$0].relation == .nominalSubject
      }),
      let outer = near(inner, sentence).first(where: { verb in
        verb > inner + 1 && Int(tokens[verb].head) == inner
          && [.coordination, .adverbialClause, .parataxis].contains(tokens[verb].relation)
          && tokens[verb].partOfSpeech == .verb && !gerunds[verb]
          && tokens[verb].word != tokens[verb].lemma && tokens[verb - 1].word == ","
          && !hasChild(verb, .nominalSubject, in: sentence)
          && !hasChild(verb, .marker, in: sentence)
          && !hasChild(verb, .coordinatingConjunction, in: sentence)
      })
    else { return }
    raise(outer, over: inner, in: sentence)
    attach(front, to: outer, .nominalSubject)
    attach(inner, to: front, .relativeClause)
  }

  /// "They stood by Chad": with a subject that does it and without "be", no phrase with "by" is the doer.
  mutating func standBy(_ phrase: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[phrase].head)
    guard tokens[phrase].relation == .obliqueAgent, verb >= sentence.lowerBound, verb < phrase,
      hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .auxiliaryPassive, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence)
    else { return }
    tokens[phrase].relation = .oblique
  }

  /// "Ana Roy, during a stop in Lima, accused Chad": no subject of the phrase between, but of the verb behind it.
  mutating func leavePhrase(_ name: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[name].head)
    guard tokens[name].relation == .nominalSubject, noun > name + 2, noun < sentence.upperBound,
      isNominal(noun), tokens[noun].relation == .oblique,
      !hasChild(noun, .copula, in: sentence),
      near(noun, sentence).contains(where: {
        $0 > name && $0 < noun && Int(tokens[$0].head) == noun
          && tokens[$0].relation == .caseMarking
      }), (name + 1..<noun).contains(where: { tokens[$0].word == "," })
    else { return }
    let verb = Int(tokens[noun].head)
    guard verb > noun, verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb,
      !hasChild(verb, .nominalSubject, in: sentence)
    else { return }
    attach(
      name, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
  }

  /// "Ana Roy, who came from Lima, called on Chad, the ministry said": of two subjects of the verb of saying that ends a
  /// sentence, the first is that of the past form behind its relative clause.
  mutating func liftTail(_ subject: Int, in sentence: Range<Int>) {
    let saying = Int(tokens[subject].head)
    guard tokens[subject].relation == .nominalSubject, saying > subject + 6,
      saying < sentence.upperBound, Lexicon.saying.contains(tokens[saying].lemma),
      subject + 1 < sentence.upperBound,
      let speaker = near(saying, sentence).last(where: {
        $0 > subject + 4 && $0 < saying && Int(tokens[$0].head) == saying
          && tokens[$0].relation == .nominalSubject
      }),
      let verb = near(subject, sentence).first(where: { verb in
        verb > subject + 4 && verb < speaker && tokens[verb - 1].word == ","
          && tokens[verb].partOfSpeech == .verb && !gerunds[verb]
          && tokens[verb].word != tokens[verb].lemma
          && !near(verb, sentence).contains {
            Int(tokens[$0].head) == verb
              && [
                .nominalSubject, .nominalSubjectPassive, .marker, .coordinatingConjunction,
                .obliqueAgent,
              ]
              .contains(tokens[$0].relation)
          }
      })
    else { return }
    var above = Int(tokens[verb].head)
    for _ in 0..<4 where above > subject && tokens[above].relation != .relativeClause {
      above = Int(tokens[above].head)
    }
    guard above > subject, tokens[above].relation == .relativeClause,
      Int(tokens[above].head) == subject
    else { return }
    attach(verb, to: saying, .clausalComplement)
    attach(subject, to: verb, .nominalSubject)
  }

  /// "Chad, he said, should leave": of two subjects before a verb of saying, the one in front is that of what is said.
  mutating func liftSubject(_ subject: Int, in sentence: Range<Int>) {
    let saying = Int(tokens[subject].head)
    guard tokens[subject].relation == .nominalSubject, saying > subject + 2,
      saying + 2 < sentence.upperBound, Lexicon.saying.contains(tokens[saying].lemma),
      tokens[saying + 1].word == ",",
      near(saying, sentence).contains(where: {
        $0 > subject + 1 && $0 < saying && Int(tokens[$0].head) == saying
          && tokens[$0].relation == .nominalSubject
      }),
      (subject + 1..<saying).contains(where: { tokens[$0].word == "," }),
      let clause = near(saying, sentence).first(where: {
        $0 > saying && Int(tokens[$0].head) == saying
          && [.clausalComplement, .parataxis, .openClausalComplement].contains(tokens[$0].relation)
      }), !hasChild(clause, .nominalSubject, in: sentence),
      !hasChild(clause, .nominalSubjectPassive, in: sentence)
    else { return }
    attach(
      subject, to: clause,
      hasChild(clause, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    tokens[clause].relation = .clausalComplement
  }

  /// "rejected what he called false claims by Chad": what is called so is the object, by whatever name it is called.
  mutating func unname(_ calling: Int, in sentence: Range<Int>) {
    var verb = Int(tokens[calling].head)
    // Or as a relative clause of "what".
    let isRelative = verb >= sentence.lowerBound && verb < calling && tokens[verb].word == "what"
    let whole = verb
    if isRelative { verb = Int(tokens[verb].head) }
    guard verb >= sentence.lowerBound, verb < calling,
      ["call", "term", "describe", "dub", "brand", "label"].contains(tokens[calling].lemma),
      let what = isRelative
        ? whole
        : near(calling, sentence).first(where: {
          $0 > verb && $0 < calling && Int(tokens[$0].head) == calling && tokens[$0].word == "what"
        }), what == verb + 1,
      let thing = near(calling, sentence).first(where: {
        $0 > calling && Int(tokens[$0].head) == calling && tokens[$0].partOfSpeech == .noun
          && [.object, .openClausalComplement, .oblique].contains(tokens[$0].relation)
      })
    else { return }
    for phrase in near(calling, sentence)
    where phrase > thing && Int(tokens[phrase].head) == calling
      && [.oblique, .obliqueAgent].contains(tokens[phrase].relation)
    {
      attach(phrase, to: thing, .nominalModifier)
    }
    for mark in near(thing, sentence)
    where mark > calling && mark < thing && Int(tokens[mark].head) == thing
      && tokens[mark].word == "as"
    {
      tokens[mark].relation = .unspecified
    }
    attach(thing, to: verb, .object)
    attach(calling, to: thing, .unspecified)
    attach(what, to: calling, .unspecified)
  }

  /// "received Ana Roy in March and Kofi Mensah in April": a name is joined to no time, but to the object before it.
  mutating func joinObject(_ name: Int, in sentence: Range<Int>) {
    let time = Int(tokens[name].head)
    guard time >= sentence.lowerBound, time < name, tokens[name].partOfSpeech == .properNoun,
      Lexicon.times.contains(tokens[time].lemma), !Lexicon.times.contains(tokens[name].lemma),
      !hasChild(name, .caseMarking, in: sentence)
    else { return }
    let verb = Int(tokens[time].head)
    guard verb >= sentence.lowerBound, verb < time,
      let object = near(verb, sentence).last(where: {
        $0 > verb && $0 < time && Int(tokens[$0].head) == verb && tokens[$0].relation == .object
      })
    else { return }
    attach(name, to: object, .coordination)
  }

  /// "In July Chad summoned the envoy": a time behind a preposition is no part of the name that follows it.
  mutating func setInTime(_ time: Int, in sentence: Range<Int>) {
    let name = Int(tokens[time].head)
    guard tokens[time].relation == .compound, name == time + 1, time > sentence.lowerBound,
      Lexicon.times.contains(tokens[time].lemma), tokens[name].partOfSpeech == .properNoun,
      ["in", "on"].contains(tokens[time - 1].word),
      [.nominalSubject, .nominalSubjectPassive].contains(tokens[name].relation)
    else { return }
    attach(time, to: Int(tokens[name].head), .oblique)
    attach(time - 1, to: time, .caseMarking)
  }

  private static let messages: Set<WordKey> = [
    "report", "statement", "letter", "interview", "speech", "communique", "communiqué", "message",
    "tweet", "post", "note", "article", "memo", "declaration", "telegram", "broadcast", "briefing",
    "conference", "op-ed", "bulletin", "video",
  ]

  private static let publishing: Set<WordKey> = [
    "publish", "issue", "release", "write", "make", "give", "send", "deliver", "post", "broadcast",
    "carry", "air", "print", "sign", "hold",
  ]

  /// Verbs in the base form that are nouns too.
  private static let bareVerbs: Set<WordKey> = [
    "hand", "halt", "stop", "release", "return", "end", "lift", "free", "open", "drop", "cease",
    "respect", "recall", "pay", "grant", "honor", "honour", "share", "guarantee", "curb", "freeze",
    "support", "abandon", "account", "act", "allow", "answer", "cut", "ease", "face", "stand",
    "step", "turn", "vacate", "review", "resume", "reverse", "limit", "restrain", "refrain",
    "evacuate", "disband", "dismantle", "disarm", "surrender", "transfer", "increase", "reduce",
    "apologize", "apologise", "comply", "cooperate", "clarify", "reopen", "restore", "withdraw",
  ]
}
