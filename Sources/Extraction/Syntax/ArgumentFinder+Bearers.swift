internal import AnnotatedText

// Of whom a noun is said, where more is said of the noun.
extension ArgumentFinder {
  /// Who is what a noun says: of "Ana Roy is a lawyer who works for Acme" the lawyer is Ana Roy.
  ///
  /// The noun itself where nothing says whose description it is.
  func bearer(of description: Int) -> Int {
    if let one = oneOf(description) { return one }
    // "is a banker and novelist who": the first of them has the subject.
    var noun = description
    while tokens[noun].relation == .coordination, let head = tree.head(of: noun), head < noun,
      tokens[head].partOfSpeech == .noun, tree.child(of: noun, .determiner) == nil
    {
      noun = head
    }
    // "is one of the countries that": whoever is one of them.
    if tokens[noun].relation == .nominalModifier, tree.caseWord(of: noun) == "of",
      let one = tree.head(of: noun), tokens[one].word == "one",
      tree.child(of: one, .copula) != nil, tree.caseWord(of: one) == nil,
      !tree.children(of: one).contains(where: { Lexicon.negation.contains(tokens[$0].word) }),
      let subject = tree.child(of: one, .nominalSubject), subject < one,
      !ArgumentFinder.expletives.contains(tokens[subject].word)
    {
      return subject
    }
    // "is among the countries that".
    let isAmong = tree.caseWord(of: noun) == "among" && tokens[noun].word != tokens[noun].lemma
    guard tokens[noun].partOfSpeech == .noun, tree.child(of: noun, .copula) != nil,
      tree.caseWord(of: noun) == nil || isAmong,
      !tree.children(of: noun).contains(where: {
        Lexicon.negation.contains(tokens[$0].word) || tokens[$0].word == "no"
      }), let subject = tree.child(of: noun, .nominalSubject), subject < noun,
      !ArgumentFinder.expletives.contains(tokens[subject].word)
    else { return description }
    return subject
  }

  /// Who is one of those that a noun means: "Chad was among the states that", "Chad, one of the states that".
  private func oneOf(_ group: Int) -> Int? {
    guard tokens[group].partOfSpeech == .noun, tokens[group].word != tokens[group].lemma,
      let preposition = tree.caseWord(of: group)
    else { return nil }
    var one = group
    switch preposition {
    case "among": break
    case "of":
      guard tokens[group].relation == .nominalModifier, let head = tree.head(of: group),
        tokens[head].word == "one"
      else { return nil }
      one = head
    default: return nil
    }
    guard !tree.children(of: one).contains(where: { Lexicon.negation.contains(tokens[$0].word) })
    else { return nil }
    if tree.child(of: one, .copula) != nil, let subject = tree.child(of: one, .nominalSubject) {
      return subject < one && !ArgumentFinder.expletives.contains(tokens[subject].word)
        ? subject : nil
    }
    guard tokens[one].relation == .apposition, let name = tree.head(of: one), name < one,
      tokens[name].partOfSpeech == .properNoun
    else { return nil }
    return name
  }

  /// Of whom a phrase with "as" says what they are: "Ana Roy served as chief", "Togo named Ana Roy as its envoy".
  func predicatedBehindAs(_ noun: Int) -> [Int] {
    // "presented her credentials as ambassador": who has them is the ambassador.
    if tokens[noun].relation == .nominalModifier, tree.caseWord(of: noun) == "as",
      let term = tree.head(of: noun), term < noun,
      ArgumentFinder.terms.contains(tokens[term].lemma)
    {
      let owners = tree.children(of: term, .possessiveModifier)
      if !owners.isEmpty { return owners }
    }
    guard let verb = verbBeforeAs(noun) else { return [] }
    if let term = tree.child(of: verb, .object), term < noun,
      ArgumentFinder.terms.contains(tokens[term].lemma)
    {
      let owners = tree.children(of: term, .possessiveModifier)
      if !owners.isEmpty { return owners }
    }
    let lemma = tokens[verb].lemma
    if tree.isPassive(verb) || isReducedPassive(verb) {
      return Control.appointing.contains(lemma) ? patient(of: verb, depth: 0) : []
    }
    if Control.appointing.contains(lemma) { return tree.children(of: verb, .object) }
    return Control.serving.contains(lemma) ? agent(of: verb, depth: 0) : []
  }

  /// What somebody has as the holder of an office: "her term as mayor".
  private static let terms: Set<WordKey> = [
    "credential", "term", "tenure", "role", "post", "job", "stint", "career", "time", "spell",
    "position", "capacity", "day", "year", "decade", "mandate", "duty", "work", "period",
    "service", "inauguration", "resignation", "successor",
  ]

  /// The verb that says of somebody what a noun behind "as" says: the serving of "served as chief".
  func verbBeforeAs(_ noun: Int) -> Int? {
    // "as chief of staff and as head of the navy": the first says what the others do.
    var first = noun
    while tokens[first].relation == .coordination, let head = tree.head(of: first), head < first {
      first = head
    }
    guard tree.caseWord(of: first) == "as", var verb = tree.head(of: first), verb < first else {
      return nil
    }
    // The parser may hang the phrase on the object: "joined Acme as an analyst".
    if tokens[verb].relation == .object, let above = tree.head(of: verb) { verb = above }
    return tokens[verb].partOfSpeech == .verb ? verb : nil
  }

  /// The words of an adjective's kind before a noun, or before the first of nouns that "and" joins.
  func nations(of noun: Int) -> [Int] {
    var first = noun
    while tokens[first].relation == .coordination, let head = tree.head(of: first), head < first,
      tokens[head].partOfSpeech == .noun
    {
      first = head
    }
    return tree.children(of: first).filter {
      guard $0 < first else { return false }
      switch tokens[$0].relation {
      case .adjectivalModifier, .compound, .nominalModifierUnmarked, .nominalModifierDescriptive:
        return true
      default: return false
      }
    }
  }

  /// Who a sentence says that somebody is: "its leader is Ana Roy".
  func namedByCopula(_ noun: Int) -> Int? {
    guard tokens[noun].relation == .nominalSubject, let name = tree.head(of: noun), name > noun,
      tokens[name].partOfSpeech == .properNoun, tree.child(of: name, .copula) != nil,
      tree.caseWord(of: name) == nil
        || ["in", "at"].contains(tree.caseWord(of: name) ?? "")
          && ArgumentFinder.seats.contains(tokens[noun].lemma),
      tree.child(of: name, .possessiveModifier) == nil,
      !tree.children(of: name).contains(where: { Lexicon.negation.contains(tokens[$0].word) })
    else { return nil }
    return name
  }

  /// Of whom a description speaks that stands before the subject: "A member of the party, she ran".
  func subjectBehind(_ noun: Int) -> Int? {
    guard tokens[noun].relation == .nominalSubject, let verb = tree.head(of: noun), verb > noun,
      tree.hasChild(of: noun, words: ["a", "an"]),
      let subject = tree.children(of: verb, .nominalSubject, .nominalSubjectPassive).first(where: {
        $0 > noun
      }), subject < verb
    else { return nil }
    // The comma stands right before the subject's phrase.
    var first = subject
    while first > noun, tree.head(of: first - 1) == subject { first -= 1 }
    return first > 0 && tokens[first - 1].word == "," ? subject : nil
  }

  /// "a unit of the army based in Lima": where a part is, of which the whole is only told as such, is where the part is.
  func describedWhole(_ noun: Int) -> Int {
    guard tokens[noun].relation == .nominalModifier, tree.caseWord(of: noun) == "of",
      let part = tree.head(of: noun), ArgumentFinder.parts.contains(tokens[part].lemma)
    else { return noun }
    return part
  }

  /// Nouns of which one says in what place they are.
  private static let seats: Set<WordKey> = ["headquarters", "headquarter", "seat", "secretariat"]

  private static let parts: Set<WordKey> = [
    "unit", "subsidiary", "branch", "arm", "division", "wing", "part", "offshoot", "affiliate",
    "brigade", "battalion", "regiment", "squadron", "member", "faction", "alliance", "coalition",
    "network", "grouping", "umbrella", "federation", "patchwork",
  ]

  /// Subjects that mean nobody: "it was Ana Roy who".
  private static let expletives: Set<WordKey> = ["it", "there", "this", "that", "what", "one"]
}

extension Control {
  /// Nouns by which the next words take up the deed just told: "a move that".
  static let takingUp: Set<WordKey> = [
    "move", "step", "decision", "action", "act", "measure", "attack", "raid", "strike", "gesture",
    "incident", "killing", "assault", "crackdown", "deed", "development", "tactic", "policy",
    "practice", "bombing", "operation", "offensive", "invasion", "incursion", "plan", "ruling",
    "verdict", "vote", "intervention", "deployment", "exercise", "drill", "test", "launch",
    "remark", "statement", "comment", "claim", "announcement", "war", "effort", "initiative",
    "proposal",
  ]

  /// Conjunctions of what happens to somebody before or while he does something: "after being attacked".
  static let alongside: Set<WordKey> = [
    "after", "before", "since", "while", "despite", "upon", "when", "following",
  ]
  /// Verbs whose subject is what follows "as".
  static let serving: Set<WordKey> = [
    "serve", "act", "work", "function", "operate", "join", "retire", "resign", "return", "begin",
    "start", "continue", "remain", "stay", "double", "sit", "practice", "practise",
  ]
  /// Verbs whose object is, or becomes, what follows "as".
  static let appointing: Set<WordKey> = [
    "appoint", "name", "elect", "choose", "hire", "recruit", "install", "reappoint",
    "reelect", "select", "pick", "promote", "swear", "designate", "confirm", "employ", "establish",
    "found", "create", "set", "organize", "organise", "incorporate", "admit", "engage", "train",
    "station", "post",
  ]
}
