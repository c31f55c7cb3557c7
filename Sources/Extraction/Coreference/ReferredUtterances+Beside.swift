internal import AnnotatedText

// Deeds for which no rule has words, judged by a noun beside the clause that tells of them.
extension ReferredUtterances {
  /// Who does what the clause tells beside which a noun stands: Peru in "Peru shut the yard, a move that Togo denounced".
  func doers(ofClauseBeside noun: Int, besides speaker: Int) -> [Int] {
    guard let verb = verb(beside: noun), !isDenied(verb) else { return [] }
    let doers = Set(
      arguments.agent(of: verb, depth: 0).flatMap { participants.participants(at: $0) }
        .filter(isActor).map(\.entity))
    guard doers.count == 1, let doer = doers.first,
      side(of: doer).isDisjoint(with: side(of: speaker))
    else { return [] }
    return [doer]
  }

  /// The verb of the clause beside which a noun stands, wherever the parser hangs the noun; of what somebody says of
  /// himself the content: "said it was closing the yard, a move".
  private func verb(beside noun: Int) -> Int? {
    var here = noun
    for _ in 0..<6 {
      guard let head = tree.head(of: here), head < noun else { return nil }
      // A noun inside of a clause about something else may be meant itself.
      if tokens[here].relation == .relativeClause { return nil }
      here = head
      guard tokens[here].partOfSpeech == .verb else { continue }
      guard Lexicon.saying.contains(tokens[here].lemma),
        let content = tree.child(of: here, .clausalComplement), content < noun,
        tokens[content].partOfSpeech == .verb
      else { return here }
      return content
    }
    return nil
  }

  private func isDenied(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { Lexicon.negation.contains(tokens[$0].word) }
  }
}
