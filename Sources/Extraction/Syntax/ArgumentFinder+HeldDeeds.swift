internal import AnnotatedText

// Who holds, makes or has part in what a noun of action says: "held talks", "returned from a visit".
extension ArgumentFinder {
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
    // "cut ties with Chad for its support": whose it is, it says itself.
    if tokens[noun].relation == .oblique, tree.caseWord(of: noun) == "for",
      let owner = tree.child(of: noun, .possessiveModifier), tokens[owner].partOfSpeech == .pronoun
    {
      return []
    }
    // "is locked in a war with Chad".
    if tree.caseWord(of: noun) == "in", let verb = tree.head(of: noun), verb < noun,
      ArgumentFinder.entangling.contains(tokens[verb].lemma), tree.isPassive(verb)
    {
      return tree.children(of: verb, .nominalSubjectPassive)
    }
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
    // "was on the island for talks with", "was there for talks with".
    if tree.child(of: head, .copula) != nil, place == nil,
      tokens[head].word == "there"
        || Lexicon.namingNouns.contains(tokens[head].lemma)
          && tree.caseWord(of: head).map({ ["in", "on"].contains($0) }) ?? false
    {
      return tree.child(of: head, .nominalSubject)
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
    if Control.blows.contains(tokens[noun].lemma) { return isDealt(noun, by: verb, preposition) }
    let isBeside =
      preposition.map {
        ["after", "following", "during", "for", "at", "in", "before", "into"].contains($0)
      } ?? false
    return isLight && isBeside || Control.engaging.contains(tokens[verb].lemma)
  }

  /// Whether who does what a verb says strikes the blow beside it: "broke the truce with an attack on Chad".
  private func isDealt(_ blow: Int, by verb: Int, _ preposition: WordKey?) -> Bool {
    // "hinted at an attack on Chad".
    if preposition == "at", tokens[verb].lemma == "hint" { return true }
    // What somebody does something with is his own deed.
    if preposition == "with", !tree.isPassive(verb),
      !Control.enduring.contains(tokens[verb].lemma)
    {
      return true
    }
    // Of a blow only who strikes it is the doer: "made remarks after the attack".
    if Control.engaging.contains(tokens[verb].lemma) { return true }
    return Control.forcible.contains(tokens[verb].lemma) && !tree.isPassive(verb)
      && tree.child(of: verb, .object) != nil
      && (tree.caseWord(of: blow).map { ["in", "during"].contains($0) } ?? false)
  }

  /// Verbs that say wherein somebody is caught.
  private static let entangling: Set<WordKey> = [
    "lock", "embroil", "mire", "involve", "entangle", "bog", "engage",
  ]

  /// "in favor of", "in praise of": on whose side whoever speaks, votes or comes out is.
  private static let siding: Set<WordKey> = ["favor", "favour", "praise", "solidarity"]

  /// Whether a verb says that its subject will have no part in what a noun says: "cancelled talks".
  func isCalledOff(by verb: Int) -> Bool {
    Control.refusing.contains(tokens[verb].lemma)
      || ["call", "put", "break"].contains(tokens[verb].lemma)
        && tree.hasChild(of: verb, words: ["off"])
      || tokens[verb].lemma == "rule" && tree.hasChild(of: verb, words: ["out"])
      || tokens[verb].lemma == "pull" && tree.hasChild(of: verb, words: ["out"])
      || tokens[verb].lemma == "turn" && tree.hasChild(of: verb, words: ["down"])
  }
}
