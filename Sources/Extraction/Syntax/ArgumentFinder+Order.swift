internal import AnnotatedText

// Who acts and on whom by the order of words alone, where the parser has broken the clause: English puts the subject right
// before a finite verb and the object right behind it.
extension ArgumentFinder {
  /// The heads of the phrase before a finite verb that has no subject in the tree: of "Several lenders and Togo accuse
  /// Benin" those of the lenders and of Togo.
  func subjectInFront(of verb: Int) -> [Int] {
    guard tokens[verb].partOfSpeech == .verb, !hasInfinitiveMarker(verb) else { return [] }
    var last = verb - 1
    var isHelped = false
    while last >= 0, tree.isInSentence(last, of: verb), isBetween(last) {
      // "was asked": a passive.
      if tokens[last].lemma == "be", !isParticiple(verb) { return [] }
      isHelped = isHelped || tokens[last].partOfSpeech == .auxiliary
      last -= 1
    }
    // "troops arriving": a participle without an auxiliary heads no clause.
    guard isHelped || !isParticiple(verb) else { return [] }
    return subjects(endingAt: beforeInsertion(endingAt: last, of: verb), before: verb)
  }

  /// The word before an insertion between commas, "Ana Roy, the envoy of Chad, asked", or the word itself where there is
  /// none.
  private func beforeInsertion(endingAt last: Int, of verb: Int) -> Int {
    guard last > 2, tree.isInSentence(last, of: verb) else { return last }
    if tokens[last].shape.contains(.closing) {
      var open = last - 1
      while open > 0, last - open < 12, !tokens[open].shape.contains(.opening) { open -= 1 }
      return tokens[open].shape.contains(.opening) ? open - 1 : -1
    }
    guard tokens[last].word == "," else { return last }
    if isHolder(before: last, of: verb) { return last - 1 }
    var comma = last - 1
    while comma > 0, last - comma < 25, tree.isInSentence(comma, of: verb) {
      if tokens[comma].word == ",", opensInsertion(comma + 1) { return comma - 1 }
      comma -= 1
    }
    return -1
  }

  /// Whether the name before a comma is that of the holder of an office that stands before it: "Chad left, its president,
  /// Ana Roy, said".
  private func isHolder(before last: Int, of verb: Int) -> Bool {
    var comma = last - 1
    while comma > 0, last - comma < 7, tokens[comma].word != "," {
      guard
        tokens[comma].partOfSpeech == .properNoun || tokens[comma].word == "-"
          || tokens[comma].relation == .flat
      else { return false }
      comma -= 1
    }
    guard comma < last - 1, comma > 3, tokens[comma].word == ",",
      tokens[comma - 1].partOfSpeech == .noun
        || tokens[comma - 1].partOfSpeech == .properNoun
    else { return false }
    var first = comma - 1
    while first > 0, comma - first < 9, tokens[first].word != "," {
      guard ![.verb, .auxiliary].contains(tokens[first].partOfSpeech) else { return false }
      first -= 1
    }
    return tokens[first].word == "," && tree.isInSentence(first, of: verb)
      && opensInsertion(first + 1)
      && Lexicon.officers.contains(tokens[officer(in: first + 1..<comma)].lemma)
  }

  /// The noun of an office that a phrase begins with, before what it is of: "minister" of "the minister of trade".
  private func officer(in phrase: Range<Int>) -> Int {
    let of =
      phrase.first { tokens[$0].word == "of" || tokens[$0].word == "for" } ?? phrase.upperBound
    return max(phrase.lowerBound, of - 1)
  }

  /// Whether a word may begin what is inserted behind a noun: "the envoy", "who met", "speaking", "based in".
  private func opensInsertion(_ word: Int) -> Bool {
    switch tokens[word].partOfSpeech {
    case .determiner, .verb: true
    default:
      Lexicon.relatives.contains(tokens[word].word)
        // "Ana Roy, its envoy, asked".
        || ["its", "his", "her", "their"].contains(tokens[word].word)
    }
  }

  /// Whether a subject stands between commas right before its verb, as the last word of an insertion does: "Ana Roy, who
  /// came from her town, Zomba, asked".
  func isInInsertion(_ subject: Int, before verb: Int) -> Bool {
    guard subject > 0, subject + 1 < verb, tokens[subject + 1].word == "," else { return false }
    return tokens[max(0, phraseStart(of: subject) - 1)].word == ","
      && (subject + 2..<verb).allSatisfy(isBetween)
  }

  /// Whether a word may stand between a subject and its verb: "has", "also", "on Monday", "not".
  private func isBetween(_ word: Int) -> Bool {
    switch tokens[word].partOfSpeech {
    case .auxiliary, .adverb: true
    case .adposition: word + 1 < tokens.count && Lexicon.times.contains(tokens[word + 1].lemma)
    default:
      Lexicon.times.contains(tokens[word].lemma)
        || ArgumentFinder.timing.contains(tokens[word].word)
    }
  }

  private static let timing: Set<WordKey> = ["late", "early", "earlier", "later", "last", "this"]

  private func subjects(endingAt last: Int, before verb: Int) -> [Int] {
    guard last >= 0, tree.isInSentence(last, of: verb), isNominal(last) else { return [] }
    var heads = [last]
    var first = phraseStart(of: last)
    // "officials in Lima", "the leader of Peru": what a preposition opens belongs to the noun before it.
    while first > 0, tokens[first - 1].partOfSpeech == .adposition {
      guard first > 1, tree.isInSentence(first - 2, of: verb), isNominal(first - 2) else {
        return []
      }
      heads[heads.count - 1] = first - 2
      first = phraseStart(of: first - 2)
    }
    if first > 1, tokens[first - 1].word == "and", isNominal(first - 2),
      tree.isInSentence(first - 2, of: verb)
    {
      let other = first - 2
      let start = phraseStart(of: other)
      guard opensClause(before: start, of: verb) else { return [] }
      return listed(before: start) + [other] + heads
    }
    return opensClause(before: first, of: verb) ? heads : []
  }

  /// The names of a list before its last two: Mali and Chad of "Mali, Chad, Niger and Togo".
  private func listed(before second: Int) -> [Int] {
    var start = second
    var heads: [Int] = []
    while start > 1, heads.count < 20, tokens[start - 1].word == ",",
      tokens[start - 2].partOfSpeech == .properNoun, tree.isInSentence(start - 2, of: second),
      !Lexicon.times.contains(tokens[start - 2].lemma)
    {
      heads.append(start - 2)
      start = phraseStart(of: start - 2)
    }
    return heads.reversed()
  }

  /// Whether what stands before a phrase lets it be the subject of a clause: the start of the sentence, a comma, a
  /// conjunction, a verb of saying.
  private func opensClause(before first: Int, of verb: Int) -> Bool {
    let word = first - 1
    guard word >= 0, tree.isInSentence(word, of: verb) else { return true }
    switch tokens[word].partOfSpeech {
    case .punctuation, .subordinatingConjunction, .coordinatingConjunction: return true
    case .verb: return Lexicon.saying.contains(tokens[word].lemma)
    default: return tokens[word].word == "that"
    }
  }

  /// Where the noun phrase begins that ends at a word.
  private func phraseStart(of last: Int) -> Int {
    var first = last
    while first > 0, tree.isInSentence(first - 1, of: last), isInPhrase(first - 1) { first -= 1 }
    return first
  }

  /// Whether a word may stand inside a noun phrase, before its head.
  private func isInPhrase(_ word: Int) -> Bool {
    switch tokens[word].partOfSpeech {
    case .noun, .properNoun, .adjective, .determiner, .numeral: true
    case .punctuation: tokens[word].word == "-"
    case .particle: tokens[word].relation == .caseMarking
    default: false
    }
  }

  private func isNominal(_ word: Int) -> Bool {
    [.noun, .properNoun, .pronoun].contains(tokens[word].partOfSpeech)
  }

  /// The head of the noun phrase right behind a verb that has no object in the tree.
  func objectBehind(_ verb: Int) -> Int? {
    guard tokens[verb].partOfSpeech == .verb, !Control.becoming.contains(tokens[verb].lemma),
      tree.child(of: verb, .object, .indirectObject, .clausalComplement, .openClausalComplement)
        == nil
    else { return nil }
    return phraseHead(from: afterTimes(behind: verb), of: verb)
  }

  /// The head of the phrase that one of the prepositions opens right behind a word, wherever the parser hangs it.
  func phraseBehind(_ word: Int, _ prepositions: Set<WordKey>) -> Int? {
    if word + 1 < tokens.count, tokens[word + 1].word == "there",
      tokens[word + 1].relation == .adverbialModifier, tokens[word].partOfSpeech == .noun,
      !prepositions.isDisjoint(with: ["in", "to"])
    {
      return word + 1
    }
    let preposition = afterTimes(behind: word)
    guard preposition < tokens.count, tree.isInSentence(preposition, of: word),
      tokens[preposition].partOfSpeech == .adposition,
      prepositions.contains(tokens[preposition].word)
    else { return nil }
    return phraseHead(from: preposition + 1, of: word)
  }

  /// The first word behind a word that is no adverb and no time.
  private func afterTimes(behind word: Int) -> Int {
    var next = word + 1
    while next < tokens.count, tree.isInSentence(next, of: word),
      tokens[next].partOfSpeech == .adverb || Lexicon.times.contains(tokens[next].lemma)
    {
      next += 1
    }
    return next
  }

  /// The last noun of the phrase that begins at a word.
  func phraseHead(from first: Int, of word: Int) -> Int? {
    var head: Int?
    var here = first
    while here < tokens.count, tree.isInSentence(here, of: word),
      isNominal(here) || isInPhrase(here)
    {
      if isNominal(here) { head = here }
      if tokens[here].partOfSpeech == .pronoun, tokens[here].relation != .possessiveModifier {
        break
      }
      here += 1
    }
    return head
  }
}
