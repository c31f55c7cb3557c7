internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Uses of the words of a rule in which it tells nothing.
extension TreeRuleEngine {
  /// Whether what stands beside a word makes it tell nothing of the two: armies that meet, jets that carry nothing.
  func isOutOfUse(
    _ rule: TreeRule, at token: Int, _ subject: Participant, _ object: Participant,
    _ reading: Reading
  ) -> Bool {
    // "Kenyan troops met rebel forces near the town": in battle; "will meet Kenya in the final": on the field.
    if rule.name == "consult.meet", tokens[token].lemma == "meet",
      isOfTroops(subject) && isOfTroops(object)
        && tree.children(of: token, .object).contains(object.token) || isRound(of: token)
    {
      return true
    }
    // "Chad is paying a high price": who says what others bear already threatens nobody.
    if rule.name == "threaten.price", ![.planned, .possible].contains(reading.modality) {
      return true
    }
    // "chairs the Senate's budget committee", "commands the UN mission": who leads a part does not lead the whole.
    if rule.kind == .leads, object.via.map(Self.partsOfBodies.contains) ?? false { return true }
    // "Chad has 650 men in Togo and Mali 250".
    if rule.kind == .stationedIn, isCounter(object.token) { return true }
    // "its chief is Chad's General Kofi Mensah": he is a Chadian, and chief of another.
    if rule.name == "position.noun", isOrigin(object.token, of: subject.token, title: token) {
      return true
    }
    if rule.kind == .stationedIn, isOfOtherGround(rule, subject, object, at: token) { return true }
    // "opened Camp Lemonnier to Italian troops".
    if rule.name == "base.leases", tokens[token].lemma == "open",
      tree.children(of: token, .oblique).contains(where: { tree.caseWord(of: $0) == "to" })
    {
      return true
    }
    // "of Chad, Togo, whose capital is calm": a country's own name stands before "whose".
    if [.capitalOf, .holdsPosition].contains(rule.kind), isWhoseOfAnother(token, than: object) {
      return true
    }
    // "He is neither a Chadian stooge nor a hero": of his nation that says nothing.
    if rule.name == "nationality.of-trade", reading.polarity == .negative { return true }
    // "is the minister for the Armed Forces".
    if rule.kind == .holdsPosition, let field = participants.index.name(at: object.token),
      OfficeFields.isField(field, of: token, in: tokens)
    {
      return true
    }
    // "Togo is home to the one body, and Mali to the other".
    if rule.name.hasSuffix(".home-to"), isOfAnotherHome(subject.token, behind: token) {
      return true
    }
    // "soldiers waiting to fly to Chad", "sent Chadian troops to help": they carry nothing there, and are sent.
    if rule.name == "aid.give", isCarried(object, by: token) { return true }
    return false
  }

  /// Whether right before the "whose" of a noun another is named than the one whose it would be.
  private func isWhoseOfAnother(_ noun: Int, than object: Participant) -> Bool {
    guard
      let whose = tree.children(of: noun, .possessiveModifier).first(where: {
        tokens[$0].word == "whose"
      }), whose > 1, let name = participants.index.entity(at: whose - 2),
      tokens[whose - 1].word == ","
    else { return false }
    return name != object.entity
  }

  /// Whether a name behind "and" has a figure of its own, and is another owner of troops.
  private func isCounter(_ word: Int) -> Bool {
    guard let name = participants.index.name(at: word), name.tokens.lowerBound > 0,
      ["and", ","].contains(tokens[name.tokens.lowerBound - 1].word)
    else { return false }
    let next = name.tokens.upperBound
    return next < tokens.count && tokens[next].partOfSpeech == .numeral
  }

  /// Whether a country's name only says where a person comes from: "Chad's" of "Chad's General Kofi Mensah", behind a title.
  private func isOrigin(_ owner: Int, of person: Int, title: Int) -> Bool {
    guard let name = participants.index.name(at: person) else { return false }
    // "Ana Roy of Peru, the president of the court".
    if name.tokens.upperBound < owner, owner < title,
      let country = participants.index.name(at: owner),
      country.tokens.lowerBound == name.tokens.upperBound + 1,
      tokens[name.tokens.upperBound].word == "of", country.tokens.upperBound < title,
      tokens[country.tokens.upperBound].word == ","
    {
      return true
    }
    guard title < owner, owner < name.tokens.lowerBound,
      owner + 1 < tokens.count, ["'s", "'", "’s"].contains(tokens[owner + 1].word)
    else { return false }
    return (owner + 2..<max(owner + 2, name.tokens.lowerBound)).allSatisfy {
      tokens[$0].shape.contains(.capitalized)
    }
  }

  /// Whether another name stands right before the "to" of a phrase, with "and" or a comma before that.
  private func isOfAnotherHome(_ word: Int, behind home: Int) -> Bool {
    guard word > home, let mark = (home..<word).last(where: { tokens[$0].word == "to" }),
      mark > home,
      let name = participants.index.name(at: mark - 1), name.tokens.lowerBound > home + 1
    else { return false }
    return ["and", ",", "while"].contains(tokens[name.tokens.lowerBound - 1].word)
  }

  /// Whether a verb of motion carries nothing to a participant, or carries the troops themselves.
  func isCarried(_ object: Participant, by verb: Int) -> Bool {
    guard Self.carrying.contains(tokens[verb].lemma), !tree.isPassive(verb) else { return false }
    let goods = tree.children(of: verb, .object, .indirectObject)
    if ["fly", "rush"].contains(tokens[verb].lemma), goods.isEmpty,
      arguments.objectAbove(verb) == nil
    {
      return true
    }
    return object.via.map(Self.fighting.contains) ?? false && goods.count == 1
      && goods.contains { $0 == object.token || tree.head(of: object.token) == $0 }
  }

  /// Whether others than a participant do what is done to a noun: "Chad rejected *Mali*'s withdrawal".
  func isOfOthers(_ noun: Int, than subject: Participant) -> Bool {
    guard let verb = tree.head(of: noun), tokens[verb].partOfSpeech == .verb else { return false }
    let doers = arguments.agent(of: verb, depth: 0).flatMap { participants.participants(at: $0) }
    return !doers.isEmpty && doers.allSatisfy { $0.entity != subject.entity }
  }

  /// Whether armed people act for a participant.
  func isOfTroops(_ participant: Participant) -> Bool {
    participant.via.map { Self.fighting.contains($0) } ?? false
  }

  /// Whether players meet in a round of their contest: "in the final", "in the second round", but not "in the second round
  /// of talks".
  func isRound(of meeting: Int) -> Bool {
    tree.children(of: meeting, .oblique, .nominalModifier).contains { phrase in
      ["final", "finals", "round", "semifinals", "quarterfinals", "opener"]
        .contains(tokens[phrase].word) && tree.caseWord(of: phrase) == "in"
        && tree.child(of: phrase, .nominalModifier) == nil
    }
  }

  private static let carrying: Set<WordKey> = [
    "fly", "rush", "send", "dispatch", "ship", "ferry", "truck", "transport", "bring", "airlift",
  ]

  private static let fighting: Set<WordKey> = [
    "troop", "troops", "force", "forces", "soldier", "army", "fighter",
  ]

  private static let partsOfBodies: Words = Lexicon.sections.union([
    "subcommittee", "panel", "commission", "mission", "delegation", "caucus", "squad",
    "taskforce", "chapter", "campaign",
  ])
}
