internal import AnnotatedText

// Tags and lemmas that the tagger has wrong.
extension ClauseRepair {
  /// Nouns of time without a number: "hours after".
  private static let spans: Set<WordKey> = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "moments",
  ]

  /// Gives a word the part of speech that its form or its place asks for: "accuses" is a verb, and what is held or paid a
  /// noun, as in "holds talks" and "paid a visit".
  mutating func retag(_ token: Int, in sentence: Range<Int>) {
    if rename(token, in: sentence) || givePreposition(ofAttribute: token, in: sentence) { return }
    freeName(ofSpan: token, in: sentence)
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
      describeObject(by: token, in: sentence)
    // "has troops in neighboring Chad": no clause, but a phrase.
    case .verb
    where ClauseRepair.attributes.contains(tokens[token].word)
      && [.clausalModifier, .adverbialClause].contains(tokens[token].relation)
      && token > sentence.lowerBound && tokens[token - 1].partOfSpeech == .adposition
      && Int(tokens[token - 1].head) == token:
      describePhrase(by: token, in: sentence)
    default: break
    }
  }

  /// Gives a word the lemma or the form that tells it from its likes; says whether it has.
  private mutating func rename(_ token: Int, in sentence: Range<Int>) -> Bool {
    // "service members" are servicemen.
    if tokens[token].lemma == "member", token > sentence.lowerBound,
      tokens[token - 1].word == "service"
    {
      tokens[token].lemma = "serviceman"
      return true
    }
    // "patrol boats seized a trawler": those that do something are armed.
    if ["boat", "vessel"].contains(tokens[token].lemma), token > sentence.lowerBound,
      ["patrol", "coastguard", "navy", "naval", "guard", "attack"].contains(tokens[token - 1].word),
      [.nominalSubject, .obliqueAgent].contains(tokens[token].relation)
    {
      tokens[token].lemma = "gunboat"
      return true
    }
    // "No Kwang Chol": what begins a name denies nothing.
    if tokens[token].word == "no", tokens[token].partOfSpeech == .properNoun,
      token + 1 < sentence.upperBound, tokens[token + 1].relation == .flat,
      Int(tokens[token + 1].head) == token
    {
      tokens[token].word = tokens[token].lemma == "no" ? "noh" : tokens[token].lemma
      return true
    }
    return false
  }

  /// Gives the preposition before an attribute to the name behind it; says whether it has.
  private mutating func givePreposition(ofAttribute token: Int, in sentence: Range<Int>) -> Bool {
    // "in neighbouring Chad": the preposition is the name's.
    if ClauseRepair.attributes.contains(tokens[token].word),
      tokens[token].relation == .adjectivalModifier, Int(tokens[token].head) > token,
      token > sentence.lowerBound, Int(tokens[token - 1].head) == token,
      tokens[token - 1].partOfSpeech == .adposition
    {
      attach(token - 1, to: Int(tokens[token].head), .caseMarking)
      tokens[token].partOfSpeech = .adjective
      return true
    }
    return false
  }

  /// Makes of the name before a time the object that it is.
  private mutating func freeName(ofSpan token: Int, in sentence: Range<Int>) {
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
  }

  /// Makes of a participle that the parser takes for a complement what describes the object: "accused neighboring Chad".
  private mutating func describeObject(by token: Int, in sentence: Range<Int>) {
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
  }

  /// Makes of a participle that the parser takes for a clause what describes the noun of a phrase: "in neighboring Chad".
  private mutating func describePhrase(by token: Int, in sentence: Range<Int>) {
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
  }
}
