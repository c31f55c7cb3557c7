internal import AnnotatedText

// Subjects and objects that stand in their place, and that the parser hangs on the noun before them.
extension ClauseRepair {
  /// "sent tents to Chad and Mali has sent rice": a name behind "and" with a verb right behind it, of which the parser
  /// makes the second of two names, is the verb's subject.
  mutating func beginClause(_ noun: Int, in sentence: Range<Int>) {
    let first = Int(tokens[noun].head)
    guard first >= sentence.lowerBound, first < noun, isNominal(noun), isNominal(first),
      tokens[first].relation != .nominalSubject, tokens[first].relation != .nominalSubjectPassive
    else { return }
    var start = noun
    while start > first + 1, Int(tokens[start - 1].head) == noun,
      [.determiner, .adjective, .noun, .properNoun].contains(tokens[start - 1].partOfSpeech)
    {
      start -= 1
    }
    guard start - 1 > first, ["and", "but", "while"].contains(tokens[start - 1].word) else {
      return
    }
    var verb = noun + 1
    while verb < sentence.upperBound, Int(tokens[verb].head) == noun,
      tokens[verb].relation == .flat
    {
      verb += 1
    }
    let next = verb
    while verb < sentence.upperBound, [.auxiliary, .adverb].contains(tokens[verb].partOfSpeech) {
      verb += 1
    }
    guard verb < sentence.upperBound, tokens[verb].partOfSpeech == .verb, !isHyphened(verb),
      tokens[verb].relation == .coordination, Int(tokens[verb].head) < first,
      Int(tokens[verb].head) >= sentence.lowerBound,
      tokens[Int(tokens[verb].head)].partOfSpeech == .verb,
      (next..<verb).allSatisfy({ Int(tokens[$0].head) == verb }),
      !near(verb, sentence).contains(where: {
        guard Int(tokens[$0].head) == verb else { return false }
        switch tokens[$0].relation {
        case .nominalSubject, .nominalSubjectPassive, .marker, .coordinatingConjunction: return true
        default: return false
        }
      })
    else { return }
    let isHelped = (next..<verb).contains { tokens[$0].partOfSpeech == .auxiliary }
    guard isHelped || !gerunds[verb] && hasChild(verb, .object, in: sentence) else { return }
    attach(
      noun, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
  }

  /// "rebels loyal to Ana Roy attacked": an adjective that takes its phrase stands behind the noun that it describes.
  mutating func describeBehind(_ adjective: Int, in sentence: Range<Int>) {
    let noun = adjective - 1
    guard noun >= sentence.lowerBound, adjective + 1 < sentence.upperBound,
      ClauseRepair.devoted.contains(tokens[adjective].word), tokens[adjective + 1].word == "to",
      isNominal(noun), Int(tokens[adjective].head) != noun
    else { return }
    let verb = Int(tokens[adjective].head)
    if Int(tokens[noun].head) == adjective, tokens[noun].relation == .nominalSubject,
      verb > adjective, tokens[verb].partOfSpeech == .verb,
      !hasChild(verb, .nominalSubject, in: sentence)
    {
      attach(noun, to: verb, .nominalSubject)
      attach(adjective, to: noun, .adjectivalModifier)
      let liege = Int(tokens[adjective + 1].head)
      if liege > adjective, liege < verb, Int(tokens[liege].head) == verb {
        attach(liege, to: adjective, .oblique)
      }
      return
    }
    guard
      Int(tokens[noun].head) == Int(tokens[adjective].head)
        || [.nominalSubject, .nominalSubjectPassive].contains(tokens[adjective].relation)
    else { return }
    attach(adjective, to: noun, .adjectivalModifier)
  }

  /// "Fighting between Mali and Chad has killed dozens": the second of the two is no subject of what the fighting does.
  mutating func joinFighter(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard tokens[noun].relation == .nominalSubject, verb > noun, verb < sentence.upperBound,
      tokens[verb].relation == .coordination
    else { return }
    let fight = Int(tokens[verb].head)
    guard fight >= sentence.lowerBound, fight < noun, gerunds[fight],
      !hasChild(fight, .nominalSubject, in: sentence), !hasChild(fight, .auxiliary, in: sentence),
      let side = near(fight, sentence).first(where: {
        $0 > fight && $0 < noun && Int(tokens[$0].head) == fight
          && hasWord($0, "between", in: sentence)
      }), side < noun, let joint = (side + 1..<noun).first(where: { tokens[$0].word == "and" }),
      noun - joint < 6
    else { return }
    raise(verb, over: fight, in: sentence)
    tokens[fight].partOfSpeech = .noun
    attach(fight, to: verb, .nominalSubject)
    tokens[side].relation = .nominalModifier
    attach(noun, to: side, .coordination)
    attach(joint, to: noun, .coordinatingConjunction)
  }

  /// "left, while jets of the force bombed Gao": a word that opens a clause stands before its verb, and not behind it.
  mutating func moveMarker(_ marker: Int, in sentence: Range<Int>) {
    let above = Int(tokens[marker].head)
    guard above >= sentence.lowerBound, above < marker, marker + 2 < sentence.upperBound,
      tokens[above].partOfSpeech == .verb, ClauseRepair.openers.contains(tokens[marker].word),
      let verb = (marker + 2..<min(sentence.upperBound, marker + 20)).first(where: {
        tokens[$0].partOfSpeech == .verb && Int(tokens[$0].head) == above
      }), verb > marker, !gerunds[verb],
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      let subject = (marker + 1..<verb).first(where: {
        isNominal($0) && Int(tokens[$0].head) == above
      }), !hasChild(subject, .caseMarking, in: sentence)
    else { return }
    attach(marker, to: verb, .marker)
    attach(
      subject, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    if tokens[verb].relation != .clausalComplement { tokens[verb].relation = .adverbialClause }
  }

  /// "deported two Chadian nationals": what stands behind a verb that has a subject before it and no object is no subject
  /// too.
  mutating func demoteSubject(_ noun: Int, in sentence: Range<Int>) {
    let verb = Int(tokens[noun].head)
    guard verb >= sentence.lowerBound, noun > verb, noun - verb < 6,
      tokens[verb].partOfSpeech == .verb, tokens[noun].relation == .nominalSubject,
      !Lexicon.saying.contains(tokens[verb].lemma), !hasChild(noun, .caseMarking, in: sentence),
      !near(verb, sentence).contains(where: {
        guard Int(tokens[$0].head) == verb else { return false }
        switch tokens[$0].relation {
        case .object, .copula, .auxiliaryPassive, .expletive, .clausalComplement: return true
        default: return $0 > verb && $0 < noun
        }
      }),
      near(verb, sentence).contains(where: {
        $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .nominalSubject
          && isNominal($0)
      })
    else { return }
    tokens[noun].relation = .object
  }

  /// "demanded that they leave, and massed troops": a past form is joined to no infinitive, but to the verb above it.
  mutating func leaveBase(_ verb: Int, in sentence: Range<Int>) {
    let base = Int(tokens[verb].head)
    guard base >= sentence.lowerBound, base < verb, tokens[verb].partOfSpeech == .verb,
      tokens[base].partOfSpeech == .verb, tokens[base].word == tokens[base].lemma,
      tokens[verb].word != tokens[verb].lemma, !gerunds[verb],
      ClauseRepair.doings.contains(tokens[verb].word)
        || ClauseRepair.pasts.contains(tokens[verb].word)
        || hasChild(verb, .object, in: sentence),
      [.clausalComplement, .openClausalComplement, .adverbialClause].contains(
        tokens[base].relation),
      !near(verb, sentence).contains(where: {
        guard Int(tokens[$0].head) == verb else { return false }
        switch tokens[$0].relation {
        case .auxiliary, .auxiliaryPassive, .nominalSubject, .obliqueAgent: return true
        default: return false
        }
      })
    else { return }
    let above = Int(tokens[base].head)
    guard above >= sentence.lowerBound, above < base, tokens[above].partOfSpeech == .verb,
      tokens[above].word != tokens[above].lemma, !gerunds[above]
    else { return }
    tokens[verb].head = Int32(above)
  }

  /// "while Mali, which left the bloc, vowed revenge": of two subjects of a relative clause the noun before the pronoun is
  /// that of the verb behind the clause.
  mutating func leaveRelative(_ pronoun: Int, in sentence: Range<Int>) {
    let clause = Int(tokens[pronoun].head)
    let noun = pronoun - 2
    guard noun >= sentence.lowerBound, tokens[pronoun - 1].word == ",", clause > pronoun,
      clause < sentence.upperBound, tokens[clause].partOfSpeech == .verb, isNominal(noun),
      Lexicon.relatives.contains(tokens[pronoun].word)
    else { return }
    let subject = whole(of: noun)
    guard Int(tokens[subject].head) == clause, tokens[subject].relation == .nominalSubject,
      let verb = (clause + 1..<min(sentence.upperBound, clause + 30)).first(where: {
        tokens[$0].partOfSpeech == .verb && !gerunds[$0] && Int(tokens[$0].head) < subject
          && [.coordination, .clausalComplement, .parataxis, .adverbialClause, .root].contains(
            tokens[$0].relation)
      }), tokens[clause + 1..<verb].contains(where: { $0.word == "," }),
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence)
    else { return }
    attach(
      subject, to: verb,
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject)
    attach(clause, to: subject, .relativeClause)
  }

  /// "said its jets destroyed two camps": what a verb of saying has for its object, with a verb and that verb's object right
  /// behind it, is the subject of what is said.
  mutating func lendModified(_ verb: Int, in sentence: Range<Int>) {
    let noun = Int(tokens[verb].head)
    guard noun == verb - 1, noun > sentence.lowerBound, tokens[verb].relation == .clausalModifier,
      tokens[verb].partOfSpeech == .verb, !gerunds[verb], tokens[noun].relation == .object,
      hasChild(verb, .object, in: sentence), !hasChild(verb, .obliqueAgent, in: sentence),
      !hasChild(verb, .marker, in: sentence), !hasChild(verb, .nominalSubject, in: sentence),
      !ClauseRepair.twofold.contains(tokens[verb].lemma)
    else { return }
    let saying = Int(tokens[noun].head)
    guard saying >= sentence.lowerBound, saying < noun,
      ["say", "claim", "confirm", "report"].contains(tokens[saying].lemma)
    else { return }
    attach(verb, to: saying, .clausalComplement)
    attach(noun, to: verb, .nominalSubject)
  }

  /// Words that open a clause with a subject.
  private static let openers: Set<WordKey> = ["while", "after", "because", "when", "as", "since"]

  private func hasWord(_ token: Int, _ word: WordKey, in sentence: Range<Int>) -> Bool {
    near(token, sentence).contains { Int(tokens[$0].head) == token && tokens[$0].word == word }
  }

  /// Adjectives that take "to" and stand behind their noun with it.
  private static let devoted: Set<WordKey> = ["loyal", "allied", "close", "hostile", "opposed"]
}
