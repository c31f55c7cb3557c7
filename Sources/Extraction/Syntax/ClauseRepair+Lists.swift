internal import AnnotatedText

extension ClauseRepair {
  /// "Peru, Chile and Ghana sent troops": names in a row right before a verb are its subjects, all of them, whatever the
  /// parser makes of the first and of the verb.
  mutating func list(_ joint: Int, in sentence: Range<Int>) {
    guard var items = items(around: joint, in: sentence), let last = items.last else { return }
    let isBehindPhrase = !opensClause(items[0], in: sentence)
    if isBehindPhrase {
      guard endsOpening(items[0], in: sentence) else { return }
      items.removeFirst()
    }
    var verb = last + 1
    while verb < sentence.upperBound, verb < last + 4,
      [.auxiliary, .adverb].contains(tokens[verb].partOfSpeech)
    {
      verb += 1
    }
    guard verb < sentence.upperBound, isFinite(verb), !gerunds[verb],
      verb + 1 >= sentence.upperBound || tokens[verb + 1].word != "by",
      tokens[verb].partOfSpeech == .verb || verb == last + 1
    else { return }
    let heads = items.map { whole(of: $0) }
    if isBehindPhrase, hasOtherSubject(verb, than: heads, in: sentence) { return }
    let isPassive = hasChild(verb, .auxiliaryPassive, in: sentence)
    let subject: DependencyRelation = isPassive ? .nominalSubjectPassive : .nominalSubject
    let isRight =
      Int(tokens[heads[0]].head) == verb && tokens[heads[0]].relation == subject
    if !isRight { raiseVerb(verb, of: heads, in: sentence) }
    attach(heads[0], to: verb, subject)
    for other in heads.dropFirst() { attach(other, to: heads[0], .coordination) }
  }

  /// "Ana Roy and her Chilean counterpart, Kofi Mensah, signed the accord": at the head of a sentence somebody and who is
  /// something to her are the subjects of the verb behind, whatever the parser makes of the name between commas.
  mutating func pair(_ joint: Int, in sentence: Range<Int>) {
    guard joint > sentence.lowerBound, joint + 3 < sentence.upperBound,
      ["his", "her", "its", "their"].contains(tokens[joint + 1].word),
      let partner = (joint + 2..<min(sentence.upperBound, joint + 7)).first(where: {
        ClauseRepair.partners.contains(tokens[$0].lemma)
      }),
      (joint + 2..<partner).allSatisfy({
        [.adjective, .noun, .properNoun].contains(tokens[$0].partOfSpeech)
      }),
      (sentence.lowerBound..<joint).allSatisfy({ tokens[$0].partOfSpeech != .verb })
    else { return }
    var first = joint - 1
    if tokens[first].word == "," { first -= 1 }
    guard first >= sentence.lowerBound, tokens[first].partOfSpeech == .properNoun else { return }
    for _ in 0..<6 {
      let head = Int(tokens[first].head)
      guard head >= sentence.lowerBound, head < joint, isNominal(head) else { break }
      first = head
    }
    var name = partner + 1
    if name < sentence.upperBound, tokens[name].word == "," { name += 1 }
    var verb = name
    while verb < sentence.upperBound, isNamePart(verb) { verb += 1 }
    let isNamed = verb > name
    if isNamed, verb < sentence.upperBound, tokens[verb].word == "," { verb += 1 }
    while verb < sentence.upperBound, verb < name + 8,
      [.auxiliary, .adverb].contains(tokens[verb].partOfSpeech)
    {
      verb += 1
    }
    guard isNamed || name == partner + 1, verb < sentence.upperBound, isFinite(verb),
      !gerunds[verb], verb + 1 >= sentence.upperBound || tokens[verb + 1].word != "by"
    else { return }
    let subject: DependencyRelation =
      hasChild(verb, .auxiliaryPassive, in: sentence) ? .nominalSubjectPassive : .nominalSubject
    if Int(tokens[first].head) != verb || tokens[first].relation != subject {
      raiseVerb(verb, of: isNamed ? [first, partner, name] : [first, partner], in: sentence)
    }
    attach(first, to: verb, subject)
    attach(partner, to: first, .coordination)
    if isNamed { attach(name, to: partner, .apposition) }
  }

  /// What one is to another beside whom one acts.
  private static let partners: Set<WordKey> = [
    "counterpart", "deputy", "colleague", "successor", "predecessor", "wife", "husband", "brother",
    "son", "daughter", "ally", "rival", "neighbor", "neighbour", "host", "guest", "partner",
  ]

  /// Frees a verb from the list and from the noun behind it, which becomes its object.
  private mutating func raiseVerb(_ verb: Int, of items: [Int], in sentence: Range<Int>) {
    let above = Int(tokens[verb].head)
    var own: Set<Int> = [verb]
    own.formUnion(items)
    let object = above > verb && isNominal(above) ? above : nil
    if let object { own.insert(object) }
    // Whatever of them hangs on another word says where the clause hangs.
    let outer =
      ([verb] + (object.map { [$0] } ?? []) + items).first { !own.contains(Int(tokens[$0].head)) }
    if let outer {
      tokens[verb].head = tokens[outer].head
      tokens[verb].relation = tokens[outer].relation
    }
    tokens[verb].partOfSpeech = .verb
    if let object, !hasChild(object, .caseMarking, in: sentence) {
      attach(object, to: verb, .object)
    }
    // "called for votes, and Peru, Chile and Ghana sent": a clause is joined to no noun but to the verb above it.
    guard tokens[verb].relation != .root, tokens[verb].head >= 0 else { return }
    var top = Int(tokens[verb].head)
    guard tokens[top].partOfSpeech != .verb, top < items[0],
      [.coordination, .nominalSubject, .apposition].contains(tokens[verb].relation)
    else { return }
    for _ in 0..<6 where tokens[top].partOfSpeech != .verb && tokens[top].head >= 0 {
      top = Int(tokens[top].head)
    }
    guard tokens[top].partOfSpeech == .verb, top < items[0] else { return }
    attach(verb, to: top, .coordination)
  }

  /// The last tokens of the names of a list of three or more, of which "and" joins the last: "Peru, Chile and Ghana".
  private func items(around joint: Int, in sentence: Range<Int>) -> [Int]? {
    guard joint + 1 < sentence.upperBound, var here = nameEnding(before: joint, in: sentence)
    else { return nil }
    var last = joint + 1
    if tokens[last].word == "the" { last += 1 }
    guard last < sentence.upperBound, isNamePart(last) else { return nil }
    while last + 1 < sentence.upperBound, isNamePart(last + 1) { last += 1 }
    var items = [last, here.upperBound - 1]
    while here.lowerBound - 1 > sentence.lowerBound, tokens[here.lowerBound - 1].word == ",",
      items.count < 12, let next = nameEnding(before: here.lowerBound - 1, in: sentence)
    {
      items.append(next.upperBound - 1)
      here = next
    }
    return items.count > 2 ? items.reversed() : nil
  }

  /// The name, with its article, that ends right before a token, or before a comma right before it.
  private func nameEnding(before token: Int, in sentence: Range<Int>) -> Range<Int>? {
    var last = token - 1
    if last > sentence.lowerBound, tokens[last].word == ",", tokens[token].word == "and" {
      last -= 1
    }
    guard last >= sentence.lowerBound, isNamePart(last) else { return nil }
    var first = last
    while first > sentence.lowerBound, isNamePart(first - 1) { first -= 1 }
    if first > sentence.lowerBound, tokens[first - 1].word == "the" { first -= 1 }
    return first..<last + 1
  }

  private func isNamePart(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .properNoun && !Lexicon.times.contains(tokens[token].lemma)
  }

  /// Whether a name may begin a clause: at the head of the sentence, behind what joins or opens clauses, or behind the comma
  /// after a phrase of time.
  private func opensClause(_ last: Int, in sentence: Range<Int>) -> Bool {
    var first = last
    while first > sentence.lowerBound, isNamePart(first - 1) { first -= 1 }
    if first > sentence.lowerBound, tokens[first - 1].word == "the" { first -= 1 }
    guard first > sentence.lowerBound else { return true }
    let before = tokens[first - 1].word
    if ClauseRepair.openers.contains(before) { return true }
    return before == "," && first - 2 >= sentence.lowerBound
      && (Lexicon.times.contains(tokens[first - 2].lemma)
        || tokens[first - 2].partOfSpeech == .numeral)
  }

  /// Whether a name ends a phrase or clause at the head of the sentence, so that those behind its comma are none of its
  /// list: "In Oman, Peru and Chile sent", "After talks in Oman, Peru and Chile sent".
  private func endsOpening(_ last: Int, in sentence: Range<Int>) -> Bool {
    let opening = tokens[sentence.lowerBound]
    guard last + 1 < sentence.upperBound, tokens[last + 1].word == ",",
      [.adposition, .subordinatingConjunction].contains(opening.partOfSpeech)
        || opening.word == "according"
    else { return false }
    return (sentence.lowerBound..<last).allSatisfy { tokens[$0].word != "," }
  }

  /// Whether a verb has a subject that is none of some words.
  private func hasOtherSubject(
    _ verb: Int, than items: [Int], in sentence: Range<Int>
  ) -> Bool {
    near(verb, sentence).contains {
      Int(tokens[$0].head) == verb && !items.contains($0)
        && [.nominalSubject, .nominalSubjectPassive].contains(tokens[$0].relation)
    }
  }

  private static let openers: Set<WordKey> = [
    "that", "as", "when", "while", "whereas", "after", "because", "but", "if", "although", "though",
    "and", "since", "before", "until", "once", ";", "\"", "“", "''",
  ]

  /// "borders Chad to the north, Mali to the west", "is bordered on the north by Chad, to the west by Mali": the parser hangs
  /// the next neighbour on the direction of the last.
  mutating func joinNeighbor(_ name: Int, in sentence: Range<Int>) {
    let direction = Int(tokens[name].head)
    guard direction >= sentence.lowerBound, direction < name,
      tokens[name].partOfSpeech == .properNoun,
      ClauseRepair.directions.contains(tokens[direction].lemma)
    else { return }
    var verb = Int(tokens[direction].head)
    for _ in 0..<6 where verb >= sentence.lowerBound && tokens[verb].partOfSpeech != .verb {
      verb = Int(tokens[verb].head)
    }
    guard verb >= sentence.lowerBound, verb < direction,
      ClauseRepair.adjoining.contains(tokens[verb].lemma),
      let first = (verb + 1..<name).first(where: {
        tokens[$0].partOfSpeech == .properNoun && Int(tokens[$0].head) == verb
          && [.object, .obliqueAgent].contains(tokens[$0].relation)
      })
    else { return }
    attach(name, to: first, .coordination)
  }

  private static let directions: Set<WordKey> = [
    "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest",
    "north-east", "north-west", "south-east", "south-west",
  ]
  private static let adjoining: Set<WordKey> = ["border", "bound"]
}
