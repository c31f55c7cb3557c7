internal import AnnotatedText

extension ArgumentFinder {
  func nominals(of word: Int, _ prepositions: Set<WordKey>) -> [Int] {
    direct(of: word, prepositions)
  }

  /// The owner of a noun: a possessive, or a name that modifies it.
  func owners(of noun: Int) -> [Int] {
    let possessors = tree.children(of: noun, .possessiveModifier).filter {
      tokens[$0].partOfSpeech != .properNoun || tree.child(of: $0, .caseMarking) != nil
    }
    if !possessors.isEmpty { return possessors }
    // "the U.S.-led invasion": who leads a deed does it.
    for participle in tree.children(of: noun, .adjectivalModifier)
    where tokens[participle].word == "led" && participle > 1 && tokens[participle - 1].word == "-" {
      return [participle - 2]
    }
    let modifiers = tree.children(of: noun).filter {
      switch tokens[$0].relation {
      case .adjectivalModifier, .compound, .nominalModifierUnmarked, .nominalModifierDescriptive:
        $0 < noun && tokens[$0 + 1].word != ";"
      default: false
      }
    }
    if !modifiers.isEmpty { return modifiers }
    // "assets belonging to Chad", "ships owned by Chad".
    for participle in tree.children(of: noun, .clausalModifier) where participle > noun {
      guard let preposition = Control.owning[tokens[participle].lemma] else { continue }
      let owners = direct(of: participle, [preposition])
      if !owners.isEmpty { return owners }
    }
    return accusers(by: noun)
  }

  /// Who has made the charge that a noun takes up: of "Chad accused Mali of theft, a charge that Mali rejected" Chad.
  private func accusers(by noun: Int) -> [Int] {
    guard Control.charges.contains(tokens[noun].lemma), noun > 1 else { return [] }
    // "a charge that Mali rejected", "an allegation Mali denied", "charges that Mali denies".
    let comma = ["a", "an"].contains(tokens[noun - 1].word) ? noun - 2 : noun - 1
    guard comma > 0, tokens[comma].word == ",",
      comma == noun - 2 || tokens[noun].word != tokens[noun].lemma
    else { return [] }
    var verb = comma - 1
    while verb >= 0, noun - verb < 40, tree.isInSentence(verb, of: noun) {
      if Control.charging.contains(tokens[verb].lemma), tokens[verb].partOfSpeech == .verb {
        return agent(of: verb, depth: 0)
      }
      verb -= 1
    }
    return []
  }

  /// Who does what a noun of action says: "a raid by Riyadh", "Riyadh's raid".
  func doers(of noun: Int) -> [Int] {
    let named = direct(of: noun, ["by"]) + culprits(of: noun)
    if !named.isEmpty { return named }
    if Control.fires.contains(tokens[noun].lemma) || Control.utterances.contains(tokens[noun].lemma)
      || Control.received.contains(tokens[noun].lemma)
    {
      let sources = direct(of: noun, ["from"])
      if !sources.isEmpty { return sources }
    }
    if Control.shared.contains(tokens[noun].lemma) {
      let others = direct(of: noun, ["with"])
      if !others.isEmpty { return others }
    }
    // "was killed in a clash with police": whoever is not the victim has done it.
    var others = Control.fights.contains(tokens[noun].lemma) ? direct(of: noun, ["with"]) : []
    if others.isEmpty, Control.fights.contains(tokens[noun].lemma) {
      others = phraseBehind(noun, ["with"]).map { [$0] } ?? []
    }
    if !others.isEmpty { return others }
    // "walked out of talks with Chad": those with whom they were held.
    if EventRules.talkNouns.contains(tokens[noun].lemma) {
      let partners = direct(of: noun, ["with"])
      if !partners.isEmpty { return partners }
    }
    let owners = owners(of: noun)
    // "led the coup that ousted Chad's president".
    if owners.isEmpty, Control.revolts.contains(tokens[noun].lemma),
      tokens[noun].relation == .object, let verb = tree.head(of: noun),
      Control.perpetrating.contains(tokens[verb].lemma)
    {
      return agent(of: verb, depth: 0).map { antecedent(of: $0, in: verb) }
    }
    // "the bid of Chad", "the demands of Chad".
    return owners.isEmpty
      && (Control.wishes.contains(tokens[noun].lemma)
        || Control.moving.contains(tokens[noun].lemma)
        // "resigned as president of Chad".
        || Lexicon.offices.contains(tokens[noun].lemma))
      ? direct(of: noun, ["of"]) : owners
  }

  /// Who has put forward what a noun says: "a truce proposed by Chad", "the plan that Chad had drafted".
  func authors(of noun: Int) -> [Int] {
    for clause in tree.children(of: noun, .clausalModifier, .relativeClause)
    where clause > noun && Control.proposing.contains(tokens[clause].lemma)
      // "reports that Chad has offered tents": what has an object of its own tells of no proposal.
      && tree.children(of: clause, .object).allSatisfy({
        Lexicon.relatives.contains(tokens[$0].word)
      })
    {
      let authors = agent(of: clause, depth: 0).filter {
        !Lexicon.relatives.contains(tokens[$0].word)
      }
      if !authors.isEmpty { return authors }
    }
    return []
  }

  /// The noun that a relative pronoun takes up: of "an attack that killed two" the attack.
  func antecedent(of word: Int, in verb: Int) -> Int {
    guard Lexicon.relatives.contains(tokens[word].word),
      tokens[verb].relation == .relativeClause, let noun = tree.head(of: verb), noun < word
    else { return word }
    return noun
  }

  /// Who "claimed responsibility for" what a noun says, is "behind" it or has done it by the clause behind it.
  func claimants(of noun: Int) -> [Int] {
    let culprits = culprits(of: noun)
    if !culprits.isEmpty { return culprits }
    if tree.caseWord(of: noun) == "behind", tree.child(of: noun, .copula) != nil {
      return tree.children(of: noun, .nominalSubject)
    }
    // "claimed the attack".
    if tokens[noun].relation == .object, let verb = tree.head(of: noun),
      tokens[verb].lemma == "claim"
    {
      return agent(of: verb, depth: 0)
    }
    guard tree.caseWord(of: noun) == "for", let above = tree.head(of: noun) else { return [] }
    let verb = tokens[above].partOfSpeech == .verb ? above : tree.head(of: above) ?? above
    guard Control.claiming.contains(tokens[verb].lemma),
      tree.children(of: verb).contains(where: {
        ["responsibility", "credit"].contains(tokens[$0].lemma)
      })
    else { return [] }
    return agent(of: verb, depth: 0)
  }

  /// The verb whose object or subject a noun of action is: "hold" of "held talks".
  func lightVerb(of noun: Int) -> Int? {
    let top = roundTop(of: noun)
    // "killed two rebels in a raid": the phrase may hang on those who are killed.
    if Control.blows.contains(tokens[noun].lemma), tokens[top].relation == .nominalModifier,
      let victim = tree.head(of: top), tokens[victim].relation == .object,
      let verb = tree.head(of: victim), Control.forcible.contains(tokens[verb].lemma)
    {
      return verb
    }
    // "raised the case during talks with Chad": or on what was done at the meeting.
    if isBesideObject(top), Lexicon.meetings.contains(tokens[noun].lemma),
      let thing = tree.head(of: top), let verb = tree.head(of: thing),
      tokens[verb].partOfSpeech == .verb
    {
      return verb
    }
    // "observed a day of mourning in solidarity with Chad": or on what is done.
    if tree.caseWord(of: noun) == "in", ArgumentFinder.siding.contains(tokens[noun].lemma),
      tokens[top].relation == .nominalModifier
    {
      var above = tree.head(of: top)
      for _ in 0..<3 {
        guard let here = above, tokens[here].partOfSpeech != .verb else { break }
        above = tree.head(of: here)
      }
      return above.flatMap { tokens[$0].partOfSpeech == .verb ? $0 : nil }
    }
    guard let verb = tree.head(of: top), tokens[verb].partOfSpeech == .verb else { return nil }
    switch tokens[top].relation {
    case .object, .nominalSubjectPassive, .oblique, .openClausalComplement: return verb
    // "wrapped up a week of exercises", of which the parser makes a time.
    case .obliqueUnmarked where top != noun && Control.light.contains(tokens[verb].lemma):
      return verb
    default: return nil
    }
  }

  /// Whether the phrase of a meeting hangs on the object of a verb, whose subject was there: "at a meeting with".
  private func isBesideObject(_ meeting: Int) -> Bool {
    guard tokens[meeting].relation == .nominalModifier, let object = tree.head(of: meeting),
      tokens[object].relation == .object, let preposition = tree.caseWord(of: meeting)
    else { return false }
    return ["during", "after", "following", "at"].contains(preposition)
  }

  /// The word of the phrase that a noun of action is measured or joined in: the days of "two days of talks".
  private func roundTop(of noun: Int) -> Int {
    var top = noun
    while let first = tree.head(of: top) {
      // "held two days of talks", "a series of exercises".
      guard
        tokens[top].relation == .coordination
          || tokens[top].relation == .nominalModifier && tree.caseWord(of: top) == "of"
            && Lexicon.rounds.contains(tokens[first].lemma)
      else { break }
      top = first
    }
    return top
  }

  func holder(of noun: Int) -> [Int] {
    if let verb = relativeVerb(of: noun) { return agent(of: verb, depth: 0) }
    if let visitor = visitor(for: noun) { return [visitor] }
    guard let verb = lightVerb(of: noun),
      isHeldWith(noun, by: verb),
      !(Control.ceasing.contains(tokens[verb].lemma) && Control.blows.contains(tokens[noun].lemma))
    else { return copular(of: noun) }
    // "hosted the talks with the rebels": whose guests they are need not talk.
    if Control.hosting.contains(tokens[verb].lemma),
      tree.hasChild(of: noun, words: ["the", "these"])
    {
      return []
    }
    return agent(of: verb, depth: 0)
  }

  /// Who "is in Oman for talks" or "arrived in Oman on a visit".
  private func visitor(for meeting: Int) -> Int? {
    // "for a round of talks".
    let noun = roundTop(of: meeting)
    guard let head = tree.head(of: noun),
      tree.caseWord(of: noun).map({ ["for", "on"].contains($0) }) ?? false
    else { return nil }
    // The purpose may hang on the country: "in Oman for talks".
    let place = tokens[head].partOfSpeech == .properNoun ? head : nil
    if let place, tree.child(of: place, .copula) != nil, tree.caseWord(of: place) == "in" {
      return tree.child(of: place, .nominalSubject)
    }
    let verb = place.flatMap { tree.head(of: $0) } ?? head
    guard Control.traveling.contains(tokens[verb].lemma) else { return nil }
    return agent(of: verb, depth: 0).first
  }

  /// Where those are who "are in Oman for talks": the country that the purpose hangs on or stands beside.
  func venues(of noun: Int) -> [Int] {
    guard visitor(for: noun) != nil, let head = tree.head(of: roundTop(of: noun)) else {
      return []
    }
    if tokens[head].partOfSpeech == .properNoun { return [head] }
    return direct(of: head, ["in", "to"])
  }

  /// Whether a verb's subject has part in what a noun of action says: "held talks", "engaged in talks", "made the offer
  /// after talks"; not "renewed a ban on trade".
  func isHeldWith(_ noun: Int, by verb: Int) -> Bool {
    let isLight =
      Control.light.contains(tokens[verb].lemma) || isCalledOff(by: verb)
      || Control.menacing.contains(tokens[verb].lemma) && Control.blows.contains(tokens[noun].lemma)
    let top = roundTop(of: noun)
    // "seized a ship in a joint raid".
    if tree.hasChild(of: noun, words: ["joint", "combined"]), tokens[noun].relation == .oblique,
      !tree.isPassive(verb),
      tree.caseWord(of: noun).map({ ["in", "during"].contains($0) }) ?? false
    {
      return true
    }
    // "came out in favor of Chad".
    if tree.caseWord(of: noun) == "in", ArgumentFinder.siding.contains(tokens[noun].lemma) {
      return true
    }
    guard
      tokens[top].relation == .oblique || isBesideObject(top)
        || tokens[top].relation == .nominalModifier && Control.blows.contains(tokens[noun].lemma)
          && Control.forcible.contains(tokens[verb].lemma)
    else { return isLight }
    // "said after talks with Chad": whoever does something at or after a meeting was there.
    let preposition = tree.caseWord(of: top)
    if Lexicon.meetings.contains(tokens[noun].lemma), !tree.isPassive(verb),
      preposition.map({ Control.attending.contains($0) }) ?? false
    {
      return true
    }
    // "agreed to a truce with Chad".
    if tokens[verb].lemma == "agree", preposition == "to" || preposition == "on" { return true }
    // "returned from a visit to Chad".
    if preposition == "from", Control.traveling.contains(tokens[verb].lemma) { return true }
    // "retook the town with the help of Chad": whoever acts with help has it.
    // "under a deal with Chad it will open the road".
    if preposition == "under", Control.bargains.contains(tokens[noun].lemma) { return true }
    if preposition == "with" || preposition == "in" && tokens[noun].lemma == "support",
      Control.helping.contains(tokens[noun].lemma) || Control.funding.contains(tokens[noun].lemma)
    {
      return true
    }
    // "broke the truce with an attack on Chad": what somebody does something with is his own deed.
    if Control.blows.contains(tokens[noun].lemma), preposition == "with", !tree.isPassive(verb),
      !Control.enduring.contains(tokens[verb].lemma)
    {
      return true
    }
    // Of a blow only who strikes it is the doer: "made remarks after the attack".
    if Control.blows.contains(tokens[noun].lemma) {
      if Control.engaging.contains(tokens[verb].lemma) { return true }
      return Control.forcible.contains(tokens[verb].lemma) && !tree.isPassive(verb)
        && tree.child(of: verb, .object) != nil
        && (tree.caseWord(of: noun).map { ["in", "during"].contains($0) } ?? false)
    }
    let isBeside =
      preposition.map {
        ["after", "following", "during", "for", "at", "in", "before", "into"].contains($0)
      } ?? false
    return isLight && isBeside || Control.engaging.contains(tokens[verb].lemma)
  }

  /// "in favor of", "in praise of": on whose side whoever speaks, votes or comes out is.
  private static let siding: Set<WordKey> = ["favor", "favour", "praise", "solidarity"]

  /// Whether a verb says that its subject will have no part in what a noun says: "cancelled talks".
  func isCalledOff(by verb: Int) -> Bool {
    Control.refusing.contains(tokens[verb].lemma)
      || tokens[verb].lemma == "call" && tree.hasChild(of: verb, words: ["off"])
      || tokens[verb].lemma == "rule" && tree.hasChild(of: verb, words: ["out"])
      || tokens[verb].lemma == "pull" && tree.hasChild(of: verb, words: ["out"])
      || tokens[verb].lemma == "turn" && tree.hasChild(of: verb, words: ["down"])
  }

  /// The subject of "is in talks": of a noun that is the predicate.
  func copular(of noun: Int) -> [Int] {
    guard tree.child(of: noun, .copula) != nil else { return [] }
    // "is in talks" is to talk, but "is near a base" is not to be one.
    if let preposition = tree.child(of: noun, .caseMarking),
      Control.apart.contains(tokens[preposition].word),
      !(tokens[preposition].word == "at" && tokens[noun].lemma == "war")
    {
      return []
    }
    var subject = tree.children(of: noun, .nominalSubject)
    if subject.isEmpty, let name = nameBefore(noun) { subject = [name] }
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
      tokens[post].relation == .object
    {
      return agent(of: verb, depth: 0)
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
  func tellers(of predicate: Int) -> [Int] {
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

  /// Whose the thing is that a predicate speaks of: "hosting Omani troops was", "Omani bases are".
  func ownersInSubject(of predicate: Int) -> [Int] {
    let clauses = tree.children(of: predicate, .clausalSubject)
    return clauses.flatMap { tree.children(of: $0, .object) }
      + tree.children(of: predicate, .nominalSubject)
  }
}
