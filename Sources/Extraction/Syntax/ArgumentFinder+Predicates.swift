internal import AnnotatedText

extension ArgumentFinder {
  /// What the first of several nouns says of, and the others with it: "is a banker, chairman of Acme and the owner of
  /// the club".
  func predicatedOfFirst(of noun: Int) -> [Int] {
    guard tokens[noun].relation == .coordination, var first = tree.head(of: noun), first < noun
    else { return [] }
    // "is a lawyer and was near the envoy".
    if let word = tree.caseWord(of: noun), Control.apart.contains(word) { return [] }
    // "was chief of staff and later governor": the parser joins the governor to the staff.
    if tokens[first].relation == .nominalModifier, tree.caseWord(of: first) == "of",
      tokens[first].partOfSpeech == .noun, !PersonNouns.words.contains(tokens[first].lemma),
      PersonNouns.words.contains(tokens[noun].lemma) || Lexicon.offices.contains(tokens[noun].lemma)
        || Lexicon.commanders.contains(tokens[noun].lemma),
      let whole = tree.head(of: first)
    {
      first = whole
    }
    let subject = copular(of: first)
    if !subject.isEmpty { return subject }
    if isSecondDescription(noun, of: first) { return [first] }
    switch tokens[first].relation {
    case .apposition:
      // "met Ana Roy, a singer, and the president of Chad": somebody else.
      guard tree.child(of: noun, .determiner) == nil || isJoinedClosely(noun, to: first),
        let head = tree.head(of: first)
      else { return [] }
      return [head]
    case .openClausalComplement, .oblique:
      guard let verb = tree.head(of: first), Control.becoming.contains(tokens[verb].lemma) else {
        return []
      }
      return tree.isPassive(verb)
        ? tree.children(of: verb, .nominalSubjectPassive) : agent(of: verb, depth: 0)
    default: return []
    }
  }

  /// The subject of the clause to which a participle belongs that has nothing of its own: "Based in Lima, *Acme* sells tents".
  func subjectOfAbsolute(_ verb: Int) -> Int? {
    guard tokens[verb].relation == .adverbialClause, tokens[verb].word != tokens[verb].lemma,
      !isParticiple(verb), tree.child(of: verb, .object, .nominalSubject, .auxiliary) == nil,
      tree.child(of: verb, .marker) == nil, let head = tree.head(of: verb)
    else { return nil }
    return agentOrSubject(of: head, depth: 1).first ?? copular(of: head).first
  }

  /// The subject of "is in talks": of a noun that is the predicate.
  func copular(of noun: Int) -> [Int] {
    guard let copula = tree.child(of: noun, .copula) else { return [] }
    // "is in talks" is to talk, but "is near a base" is not to be one.
    if let preposition = tree.child(of: noun, .caseMarking),
      Control.apart.contains(tokens[preposition].word),
      !(tokens[preposition].word == "at" && tokens[noun].lemma == "war")
    {
      return []
    }
    var subject = tree.children(of: noun, .nominalSubject)
    // "was the *Croatian* envoy": what stands behind "was" is no subject.
    if subject.isEmpty, let name = nameBefore(noun), name < copula || copula > noun {
      subject = [name]
    }
    if subject.isEmpty, [.relativeClause, .clausalModifier].contains(tokens[noun].relation),
      let head = tree.head(of: noun)
    {
      return [head]
    }
    // "left the union and is a member of the bloc": who left is a member.
    if subject.isEmpty, tokens[noun].relation == .coordination, let head = tree.head(of: noun),
      head < noun, tokens[head].partOfSpeech == .verb
    {
      return agentOrSubject(of: head, depth: 1)
    }
    return subject
  }

  /// Whose the clause is in which a phrase stands, or what the phrase hangs on: "under Ana Roy's command *the squad* left",
  /// "*a squad* under the command of Ana Roy".
  func clauseSubjects(of phrase: Int) -> [Int] {
    if tree.child(of: phrase, .copula) != nil {
      let own = tree.children(of: phrase, .nominalSubject)
      if own.isEmpty, tokens[phrase].relation == .relativeClause {
        return tree.head(of: phrase).map { [$0] } ?? []
      }
      return own.isEmpty ? copular(of: phrase) : own
    }
    guard let head = tree.head(of: phrase) else { return [] }
    // "was granted the passport".
    if tokens[phrase].relation == .object, tree.isPassive(head) {
      return tree.children(of: head, .nominalSubjectPassive)
    }
    guard tree.caseWord(of: phrase) != nil else { return [] }
    if tokens[phrase].relation == .nominalModifier { return [head] }
    guard tokens[phrase].relation == .oblique else { return [] }
    let subjects = agentOrSubject(of: head, depth: 1)
    return subjects.isEmpty ? copular(of: head) : subjects
  }

  /// Who "came under attack" or "is under pressure".
  func beset(by noun: Int) -> [Int] {
    guard tree.hasChild(of: noun, words: ["under"]) else { return [] }
    // "a banker under sanctions": the noun that the phrase hangs on.
    if tokens[noun].relation == .nominalModifier, let head = tree.head(of: noun), head < noun,
      tokens[head].partOfSpeech == .noun || tokens[head].partOfSpeech == .properNoun
    {
      return [head]
    }
    let subject = copular(of: noun)
    if !subject.isEmpty { return subject }
    // "Under sanctions from Chad, Ana Roy resigned".
    if tokens[noun].relation == .oblique, let verb = tree.head(of: noun),
      noun < verb
        ? tree.children(of: noun, .punctuation).contains(where: { $0 > noun })
        : tokens[noun].lemma == "pressure" && tokens[verb].partOfSpeech == .verb
    {
      return agentOrSubject(of: verb, depth: 0)
    }
    guard let verb = tree.head(of: noun),
      ["come", "be", "fall", "remain"].contains(tokens[verb].lemma)
    else { return [] }
    return agent(of: verb, depth: 0)
  }

  /// What a noun says of: the subject of its copula, or the name beside it.
  func predicated(of noun: Int) -> [Int] {
    let subject = copular(of: noun)
    if !subject.isEmpty { return subject }
    if tokens[noun].relation == .apposition, let head = tree.head(of: noun) {
      return [placeBeside(noun) ?? nameBeside(noun, under: head) ?? head]
    }
    let shared = predicatedOfFirst(of: noun)
    if !shared.isEmpty { return shared }
    // "is one of the founders": one of them is one.
    if let one = oneOf(noun) { return predicated(of: one) }
    let named = tree.children(of: noun, .apposition)
    if !named.isEmpty { return named }
    let counted = countedNames(behind: noun)
    if !counted.isEmpty { return counted }
    // "the chief of staff, Ana Roy": the parser hangs the name on the staff.
    for inner in tree.children(of: noun, .nominalModifier)
    where tree.caseWord(of: inner) == "of" && tokens[inner].partOfSpeech == .noun
      && !PersonNouns.words.contains(tokens[inner].lemma)
      && !Lexicon.offices.contains(tokens[inner].lemma)
    {
      let names = tree.children(of: inner, .apposition).filter {
        tokens[$0].partOfSpeech == .properNoun && $0 > inner
          && tokens[inner + 1].word == ","
      }
      if !names.isEmpty { return names }
    }
    // "kept the post of chief": who has the post is the chief.
    if tokens[noun].relation == .nominalModifier, tree.caseWord(of: noun) == "of",
      let post = tree.head(of: noun), ArgumentFinder.posts.contains(tokens[post].lemma),
      let verb = tree.head(of: post), ArgumentFinder.having.contains(tokens[verb].lemma),
      tokens[post].relation == .object || tree.isPassive(verb)
    {
      return agent(of: verb, depth: 0)
    }
    // "appointed *him* head of the mission".
    if tokens[noun].relation == .object, let verb = tree.head(of: noun),
      Control.appointing.contains(tokens[verb].lemma), !tree.isPassive(verb),
      let person = tree.child(of: verb, .indirectObject), person < noun
    {
      return [person]
    }
    if tokens[noun].relation == .openClausalComplement || tokens[noun].relation == .oblique,
      let verb = tree.head(of: noun),
      Control.becoming.contains(tokens[verb].lemma),
      // "the minister named Ana Roy as chief": not the minister.
      tree.isPassive(verb) || !Control.appointing.contains(tokens[verb].lemma)
        || tokens[noun].relation != .oblique
    {
      return tree.isPassive(verb)
        ? tree.children(of: verb, .nominalSubjectPassive) : agent(of: verb, depth: 0)
    }
    if let named = namedByCopula(noun) ?? subjectBehind(noun) { return [named] }
    let served = predicatedBehindAs(noun)
    if !served.isEmpty { return served }
    let flat = tree.children(of: noun, .flat, .nominalModifierDescriptive)
    return flat.isEmpty ? nameRightBehind(noun).map { [$0] } ?? [] : flat
  }

  /// The word "one" of "one of the founders".
  private func oneOf(_ noun: Int) -> Int? {
    guard tokens[noun].relation == .nominalModifier, tree.caseWord(of: noun) == "of",
      let one = tree.head(of: noun), one < noun, tokens[one].word == "one"
    else { return nil }
    return one
  }

  /// The names behind a noun that counts them, "two allies, Chad and Mali", which the parser may join to it.
  private func countedNames(behind noun: Int) -> [Int] {
    guard let number = tree.child(of: noun, .numericModifier), number < noun,
      let count = ArgumentFinder.counts[tokens[number].word], noun + 1 < tokens.count,
      tokens[noun + 1].word == ","
    else { return [] }
    let names = tree.children(of: noun, .coordination)
    guard names.count == count,
      names.allSatisfy({ tokens[$0].partOfSpeech == .properNoun && $0 > noun })
    else { return [] }
    return names
  }

  private static let counts: [WordKey: Int] = ["two": 2, "three": 3, "four": 4, "five": 5]

  /// Nouns for an office that are followed by its name: "the post of chief".
  private static let posts: Set<WordKey> = [
    "post", "position", "job", "role", "office", "title", "portfolio", "rank",
  ]
  private static let having: Set<WordKey> = [
    "hold", "keep", "have", "take", "assume", "retain", "occupy", "fill", "get", "leave", "quit",
    "give", "accept", "combine", "resign", "relinquish", "inherit", "lose",
  ]

  /// The name right behind a noun with an owner, of which the parser may make two arguments of one verb: "by its ally
  /// Chad".
  private func nameRightBehind(_ noun: Int) -> Int? {
    guard noun + 1 < tokens.count, tokens[noun + 1].partOfSpeech == .properNoun,
      tree.child(of: noun, .possessiveModifier) != nil, tree.isInSentence(noun + 1, of: noun)
    else { return nil }
    for name in noun + 1..<min(noun + 4, tokens.count)
    where tokens[name].partOfSpeech == .properNoun && tree.head(of: name) == tree.head(of: noun)
      && tokens[name].relation == tokens[noun].relation
    {
      return name
    }
    return nil
  }

  /// "in Kharga near Asyut, the capital of its province": of two places, the noun explains the one right before it.
  private func placeBeside(_ noun: Int) -> Int? {
    guard Lexicon.namingNouns.contains(tokens[noun].lemma),
      let article = tree.child(of: noun, .determiner), article > 1, article < noun,
      tokens[article - 1].word == ",", tokens[article - 2].partOfSpeech == .properNoun
    else { return nil }
    return article - 2
  }

  /// "According to Peru, Fiji, a friend of Chile, left": of two names the noun explains the one right before it.
  private func nameBeside(_ noun: Int, under head: Int) -> Int? {
    var first = noun
    for child in tree.children(of: noun) where child < first { first = child }
    guard first > 1, tokens[first - 1].word == "," else { return nil }
    return tree.children(of: head, .apposition, .coordination).last {
      $0 < noun && tokens[$0].partOfSpeech == .properNoun
        && ($0 == first - 2
          || tree.children(of: $0, .flat).contains(first - 2))
    }
  }

  /// Who says that something "is out of the question", "was behind the attack" or "is unacceptable", or what a verb says.
  func tellers(of word: Int) -> [Int] {
    var predicate = word
    // "Oman says talks with Iran will resume": the noun is the subject of what is said.
    if tokens[word].partOfSpeech == .noun,
      [.nominalSubject, .nominalSubjectPassive].contains(tokens[word].relation),
      let verb = tree.head(of: word), tokens[verb].partOfSpeech == .verb
    {
      predicate = verb
    }
    predicate = attempt(at: predicate)
    guard tokens[predicate].relation == .clausalComplement, let verb = tree.head(of: predicate),
      Lexicon.saying.contains(tokens[verb].lemma) || Control.finding.contains(tokens[verb].lemma)
    else { return [] }
    if tokens[predicate].partOfSpeech != .verb {
      guard tree.child(of: predicate, .copula) != nil,
        tokens[predicate].partOfSpeech == .adjective
          || tree.caseWord(of: predicate).map({ ["out", "behind"].contains($0) }) ?? false
      else { return [] }
    }
    return agent(of: verb, depth: 0)
  }

  /// The verb by which somebody sets about a deed, "had tried and failed to rig the vote", or the deed itself.
  func attempt(at deed: Int) -> Int {
    var top = deed
    for _ in 0..<3 {
      guard tokens[top].partOfSpeech == .verb, let head = tree.head(of: top),
        tokens[top].relation == .openClausalComplement
          && Control.trying.contains(tokens[head].lemma)
          || tokens[top].relation == .coordination && top != deed
            && tree.child(of: top, .nominalSubject) == nil
            && Control.trying.contains(tokens[top].lemma)
      else { break }
      top = head
    }
    return top
  }

  /// Whose the thing is that a predicate speaks of: "hosting Omani troops was", "Omani bases are".
  func ownersInSubject(of predicate: Int) -> [Int] {
    let clauses = tree.children(of: predicate, .clausalSubject)
    return clauses.flatMap { tree.children(of: $0, .object) }
      + tree.children(of: predicate, .nominalSubject)
  }
}
