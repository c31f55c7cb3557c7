internal import AnnotatedText
internal import Records

/// Reads whether soldiers rule a country: "Myanmar's military government", "the junta in Niger", "Malian coup leaders".
enum JuntaReader {
  static func isRuledByForce(_ name: NameSpan, in tree: SyntaxTree) -> Bool {
    let tokens = tree.tokens
    let first = name.tokens.lowerBound
    let end = name.tokens.upperBound
    // "the junta in Niger", "the military rulers of Mali".
    var before = first - 1
    if before > 0, tokens[before].word == "the" { before -= 1 }
    if before > 0, ["in", "of"].contains(tokens[before].word),
      tree.isInSentence(before - 1, of: first), isJunta(before - 1, in: tokens)
    {
      return true
    }
    var next = end
    while next < min(end + 4, tokens.count), tree.isInSentence(next, of: first) {
      if isJunta(next, in: tokens) { return true }
      guard
        [.adjective, .noun, .particle].contains(tokens[next].partOfSpeech)
          || ["'s", "'"].contains(tokens[next].word)
      else { return false }
      next += 1
    }
    return false
  }

  private static func isJunta(_ token: Int, in tokens: [Token]) -> Bool {
    tokens[token].lemma == "junta"
      || rulers.contains(tokens[token].lemma) && token > 0
        && ["military", "coup"].contains(tokens[token - 1].word)
  }

  private static let rulers: Set<WordKey> = [
    "government", "ruler", "regime", "council", "leader", "authority", "authorities", "rule",
  ]
}
