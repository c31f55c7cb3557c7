internal import AnnotatedText

/// Finds which of a sentence's dates says when something happened.
struct DateAssigner {
  let tree: SyntaxTree

  private var tokens: [Token] { tree.tokens }

  /// The date that hangs on the word that carries a statement, or on the verb that it belongs to.
  func date(of trigger: Int, isToCome: Bool, among dates: [DateSpan]) -> PartialDate? {
    guard !dates.isEmpty else { return nil }
    var governor = trigger
    var steps = 0
    var isOther = false
    while steps < 6 {
      // "left in May and accused Peru": a date behind the first of two verbs is not the other's.
      if let date = dates.first(where: {
        carrier(of: $0) == governor && !(isOther && $0.tokens.lowerBound > governor)
      }) {
        return when(date, of: trigger, isToCome)
      }
      guard let head = tree.head(of: governor), passes(governor, to: head) else { break }
      isOther = isOther || tokens[governor].relation == .coordination
      governor = head
      steps += 1
    }
    // Where the parser hangs it elsewhere, the only date in the same stretch of words belongs to it.
    let beside = dates.filter { isBeside($0, trigger) }
    guard beside.count == 1, let only = beside.first else { return nil }
    return when(only, of: trigger, isToCome)
  }

  /// Which of a date's readings is meant; before what was promised, "agreed on Monday to send", stands when it was.
  private func when(_ date: DateSpan, of trigger: Int, _ isToCome: Bool) -> PartialDate {
    guard isToCome, let next = date.next else { return date.date }
    if date.tokens.upperBound <= trigger, let verb = tree.head(of: trigger),
      tokens[verb].partOfSpeech == .verb, verb < trigger, tokens[verb].word != tokens[verb].lemma,
      !tree.isGerund(verb), !tree.isPassive(verb),
      Lexicon.planning.contains(tokens[verb].lemma)
    {
      return date.date
    }
    return next
  }

  /// Whether nothing between a word and a date opens another clause: "agreed on Monday to hand over".
  private func isBeside(_ date: DateSpan, _ word: Int) -> Bool {
    let between =
      word < date.tokens.lowerBound
      ? word + 1..<date.tokens.lowerBound
      : date.tokens.upperBound..<max(word, date.tokens.upperBound)
    guard between.count < 16, tree.isInSentence(word, of: date.tokens.lowerBound) else {
      return false
    }
    return between.allSatisfy { token in
      switch tokens[token].partOfSpeech {
      case .verb, .subordinatingConjunction, .coordinatingConjunction: false
      case .punctuation: tokens[token].word == "-"
      default: !Lexicon.relatives.contains(tokens[token].word)
      }
    }
  }

  /// Whether the time of a head is the time of its dependent.
  private func passes(_ child: Int, to head: Int) -> Bool {
    if Lexicon.saying.contains(tokens[head].lemma) {
      // "announced sanctions on Monday": what is announced begins.
      return tokens[child].relation == .object
        && ["announce", "declare"].contains(tokens[head].lemma)
    }
    switch tokens[child].relation {
    case .object, .openClausalComplement, .nominalSubjectPassive, .nominalSubject, .oblique,
      .coordination:
      return true
    default: return false
    }
  }

  /// The verb or noun that a date hangs on.
  private func carrier(of date: DateSpan) -> Int? {
    var token = date.tokens.upperBound - 1
    while let head = tree.head(of: token), date.tokens.contains(head) { token = head }
    guard var head = tree.head(of: token) else { return nil }
    var steps = 0
    while steps < 3,
      tokens[head].partOfSpeech == .properNoun || tokens[head].partOfSpeech == .numeral,
      let next = tree.head(of: head)
    {
      head = next
      steps += 1
    }
    // "The parliament on Monday demanded": what stands between subject and verb is the verb's.
    if tokens[head].relation == .nominalSubject, head < token, let verb = tree.head(of: head),
      token < verb
    {
      return verb
    }
    return head
  }
}
