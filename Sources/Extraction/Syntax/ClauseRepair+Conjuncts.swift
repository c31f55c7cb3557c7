internal import AnnotatedText

// Verbs that "and" joins to a verb further down than the one they go with, and objects that it joins to another word than
// the object before it.
extension ClauseRepair {
  /// "Chad, Togo's ally, borders Mali and Niger": what "and" joins to an object is no second subject; nor is it a second year
  /// in "joined the UN in 1945 and NATO in 1952".
  mutating func rejoinObject(_ noun: Int, in sentence: Range<Int>) {
    let head = Int(tokens[noun].head)
    guard head >= sentence.lowerBound, head < noun, isNominal(noun), noun - 1 > head,
      !hasChild(noun, .caseMarking, in: sentence)
    else { return }
    let verb = Int(tokens[head].head)
    let isSubject =
      [.nominalSubject, .nominalSubjectPassive].contains(tokens[head].relation) && verb > head
    let isYear =
      tokens[head].partOfSpeech == .numeral && tokens[head].relation == .oblique && verb < head
      && tokens[noun].partOfSpeech == .properNoun
    guard isSubject || isYear, verb >= sentence.lowerBound, verb < noun,
      tokens[verb].partOfSpeech == .verb,
      let object = (verb + 1..<noun).last(where: {
        tokens[$0].relation == .object && Int(tokens[$0].head) == verb
      }), isYear || isJoined(noun, to: object)
    else { return }
    attach(noun, to: object, .coordination)
  }

  /// "was named an ally by Chad": what stands behind "by" is the agent of the passive, not its predicate's author.
  mutating func giveAgent(_ noun: Int, in sentence: Range<Int>) {
    let predicate = Int(tokens[noun].head)
    guard predicate >= sentence.lowerBound, predicate < noun,
      tokens[predicate].relation == .openClausalComplement, isNominal(predicate),
      near(noun, sentence).contains(where: {
        Int(tokens[$0].head) == noun && tokens[$0].relation == .caseMarking
          && tokens[$0].word == "by"
      })
    else { return }
    let verb = Int(tokens[predicate].head)
    guard verb >= sentence.lowerBound, verb < predicate, tokens[verb].partOfSpeech == .verb,
      hasChild(verb, .auxiliaryPassive, in: sentence),
      !hasChild(verb, .obliqueAgent, in: sentence)
    else { return }
    attach(noun, to: verb, .obliqueAgent)
  }

  /// "was barred from the summit by Chad": who stands behind "by" has barred, and no summit is by him.
  mutating func giveFarAgent(_ name: Int, in sentence: Range<Int>) {
    let ground = Int(tokens[name].head)
    guard ground >= sentence.lowerBound, ground < name, isNominal(ground),
      tokens[name].partOfSpeech == .properNoun, tokens[ground].relation == .oblique,
      tokens[ground].partOfSpeech == .properNoun
        || ClauseRepair.grounds.contains(tokens[ground].lemma)
        || hasCase(ground, ["as"], in: sentence),
      let mark = near(name, sentence).first(where: {
        $0 > ground && Int(tokens[$0].head) == name && tokens[$0].relation == .caseMarking
      }), tokens[mark].word == "by",
      hasCase(ground, ["from", "to", "into", "out", "of", "as"], in: sentence)
    else { return }
    let verb = Int(tokens[ground].head)
    guard verb >= sentence.lowerBound, verb < ground, tokens[verb].partOfSpeech == .verb,
      hasChild(verb, .auxiliaryPassive, in: sentence),
      !hasChild(verb, .obliqueAgent, in: sentence)
    else { return }
    attach(name, to: verb, .obliqueAgent)
  }

  /// "In Haiti, Chad and Togo operate a base": those behind the comma are the subject that the verb lacks.
  mutating func leaveFront(_ name: Int, in sentence: Range<Int>) {
    let front = Int(tokens[name].head)
    guard front >= sentence.lowerBound, front < name, tokens[front].relation == .oblique,
      isNominal(name), hasChild(front, .caseMarking, in: sentence),
      !hasChild(name, .caseMarking, in: sentence),
      !hasChild(name, .coordinatingConjunction, in: sentence)
    else { return }
    let verb = Int(tokens[front].head)
    guard verb > name, tokens[verb].partOfSpeech == .verb,
      !hasChild(verb, .nominalSubject, in: sentence),
      !hasChild(verb, .nominalSubjectPassive, in: sentence),
      hasChild(verb, .object, in: sentence)
    else { return }
    attach(name, to: verb, .nominalSubject)
    for other in name + 1..<verb
    where Int(tokens[other].head) == front && tokens[other].relation == .coordination {
      attach(other, to: name, .coordination)
    }
  }

  private func hasCase(_ noun: Int, _ words: Set<WordKey>, in sentence: Range<Int>) -> Bool {
    near(noun, sentence).contains {
      Int(tokens[$0].head) == noun && tokens[$0].relation == .caseMarking
        && words.contains(tokens[$0].word)
    }
  }

  /// From and to where somebody is sent or kept.
  private static let grounds: Set<WordKey> = [
    "summit", "meeting", "talks", "conference", "country", "city", "town", "village", "capital",
    "region", "territory", "area", "base", "prison", "exercise", "drill", "tournament", "council",
    "bloc", "alliance", "group", "committee", "port", "airport", "embassy", "police", "court",
    "house", "home", "office", "post", "power",
  ]

  /// Whether nothing but the words of a list stand between two nouns, and "and" right before the second.
  private func isJoined(_ noun: Int, to object: Int) -> Bool {
    var sawJoint = false
    for token in object + 1..<noun {
      switch tokens[token].partOfSpeech {
      case .coordinatingConjunction:
        guard !sawJoint, tokens[token - 1].word != "," else { return false }
        sawJoint = true
      case .properNoun, .adjective, .determiner, .numeral: continue
      case .punctuation where tokens[token].word == "," && !sawJoint: continue
      default: return false
      }
    }
    return sawJoint
  }

  /// "agreed to build a bridge and called on Togo", "said it would leave and called on Togo": a past form is joined to no
  /// base form, but to the verb above it.
  mutating func rejoinPast(_ verb: Int, in sentence: Range<Int>) {
    let infinitive = Int(tokens[verb].head)
    guard infinitive >= sentence.lowerBound, infinitive < verb, isPastForm(verb),
      tokens[infinitive].partOfSpeech == .verb,
      tokens[infinitive].word == tokens[infinitive].lemma,
      isInfinitive(infinitive, in: sentence)
        ? !hasChild(infinitive, .auxiliary, in: sentence) : isModal(infinitive, in: sentence),
      isBare(verb, in: sentence), !hasChild(infinitive, .auxiliaryPassive, in: sentence)
    else { return }
    var above = Int(tokens[infinitive].head)
    for _ in 0..<5
    where above >= sentence.lowerBound
      && (tokens[above].partOfSpeech != .verb || gerunds[above]
        || isInfinitive(above, in: sentence))
    {
      above = Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, above < infinitive, tokens[above].partOfSpeech == .verb,
      tokens[above].relation != .relativeClause
    else { return }
    attach(verb, to: above, .coordination)
  }

  /// "repeals the law by which Mali invaded Chad and lifts a ban", "vowed to restore ties cut when Mali left, and to seek
  /// loans": a form goes on with a verb of its own form, and not with the past of a clause between.
  mutating func rejoinAlike(_ verb: Int, in sentence: Range<Int>) {
    let past = Int(tokens[verb].head)
    guard past >= sentence.lowerBound, past < verb, isPastForm(past), !isThirdPerson(past),
      tokens[verb].partOfSpeech == .verb,
      !hasChild(past, .auxiliary, in: sentence), !hasChild(past, .auxiliaryPassive, in: sentence),
      [.relativeClause, .adverbialClause, .clausalModifier].contains(tokens[past].relation),
      !hasChild(verb, .nominalSubject, in: sentence)
    else { return }
    let isTo = isInfinitive(verb, in: sentence)
    guard isTo || isThirdPerson(verb) && isBare(verb, in: sentence) else { return }
    var above = Int(tokens[past].head)
    for _ in 0..<8
    where above >= sentence.lowerBound
      && !(tokens[above].partOfSpeech == .verb
        && (isTo ? isInfinitive(above, in: sentence) : isThirdPerson(above)))
    {
      let complement = near(above, sentence).first {
        $0 > above && $0 < past && Int(tokens[$0].head) == above
          && tokens[$0].relation == .openClausalComplement && isInfinitive($0, in: sentence)
      }
      above = isTo && complement != nil ? complement ?? above : Int(tokens[above].head)
    }
    guard above >= sentence.lowerBound, above < past,
      tokens[above].partOfSpeech == .verb,
      isTo ? isInfinitive(above, in: sentence) : isThirdPerson(above)
    else { return }
    attach(verb, to: above, .coordination)
  }

  private func isThirdPerson(_ verb: Int) -> Bool {
    endsInS[verb] && tokens[verb].partOfSpeech == .verb
      && tokens[verb].word != tokens[verb].lemma
  }

  /// Whether a verb has the form of the past, which may be a participle's too.
  func isPastForm(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .verb && !gerunds[verb]
      && tokens[verb].word != tokens[verb].lemma
  }

  /// Whether a verb has no subject, auxiliary or agent of its own, so that it shares those of what it is joined to.
  func isBare(_ verb: Int, in sentence: Range<Int>) -> Bool {
    !near(verb, sentence).contains { child in
      guard Int(tokens[child].head) == verb else { return false }
      switch tokens[child].relation {
      case .nominalSubject, .nominalSubjectPassive, .auxiliaryPassive, .obliqueAgent, .marker:
        return true
      default: return false
      }
    }
  }

  /// Whether a verb stands behind a word such as "would".
  private func isModal(_ verb: Int, in sentence: Range<Int>) -> Bool {
    near(verb, sentence).contains {
      Int(tokens[$0].head) == verb && tokens[$0].relation == .auxiliary
        && ClauseRepair.modals.contains(tokens[$0].lemma)
    }
  }

  private static let modals: Set<WordKey> = [
    "will", "would", "can", "could", "may", "might", "shall", "should", "must",
  ]

  private func isInfinitive(_ verb: Int, in sentence: Range<Int>) -> Bool {
    near(verb, sentence).contains {
      $0 < verb && Int(tokens[$0].head) == verb && tokens[$0].relation == .marker
        && tokens[$0].word == "to"
    }
  }
}
