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
        return isToCome ? date.next ?? date.date : date.date
      }
      guard let head = tree.head(of: governor), passes(governor, to: head) else { return nil }
      isOther = isOther || tokens[governor].relation == .coordination
      governor = head
      steps += 1
    }
    return nil
  }

  /// Whether the time of a head is the time of its dependent.
  private func passes(_ child: Int, to head: Int) -> Bool {
    if Lexicon.saying.contains(tokens[head].lemma) { return false }
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
