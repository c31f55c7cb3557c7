internal import AnnotatedText
internal import KnowledgeModel

/// Reads the figure that goes with a statement: "at least 7,000 troops", "about 85 percent".
struct QuantityReader {
  let document: AnnotatedDocument
  let tree: SyntaxTree

  private static let counted: Set<RelationKind> = [
    .stationedIn, .controls, .retreat, .mobilize, .aid, .coerce, .assault, .operates,
  ]

  /// The figure of a statement of a kind, if it is one that has figures.
  func quantity(
    of kind: RelationKind, trigger: Int, subject: Participant, object: Participant
  ) -> String? {
    guard QuantityReader.counted.contains(kind) else { return nil }
    for token in [subject.token, object.token]
      + tree.children(of: trigger, .object, .nominalSubjectPassive, .nominalSubject)
      + tree.children(of: trigger, .oblique).filter({ tree.caseWord(of: $0) == nil })
    {
      if let text = figure(at: token) { return text }
    }
    return nil
  }

  /// The figure before a noun, with the words that bound it, up to the noun.
  private func figure(at noun: Int) -> String? {
    let tokens = tree.tokens
    guard Lexicon.units.contains(tokens[noun].lemma) || Lexicon.armed.contains(tokens[noun].lemma),
      let number = tree.children(of: noun).first(where: {
        tokens[$0].relation == .numericModifier && $0 < noun
      })
    else { return nil }
    var first = number
    for child in tree.children(of: number)
    where child < first && tokens[child].relation != .punctuation {
      first = min(first, child)
    }
    var before = first - 1
    while before >= 0, before > noun - 12, QuantityReader.bounds.contains(tokens[before].word) {
      first = before
      before -= 1
    }
    guard noun - first < 12 else { return nil }
    return document.text(of: first..<noun + 1)
  }

  private static let bounds: Set<WordKey> = [
    "at", "least", "most", "about", "around", "more", "less", "fewer", "than", "nearly", "almost",
    "over", "under", "some",
    "roughly", "approximately", "estimated", "up", "to", "only", "just", "an", "several", "as",
    "many",
  ]
}
