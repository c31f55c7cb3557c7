internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Offices as tree rules find them: which words tell one, and whose it is.
extension TreeRuleEngine {
  /// Whether the body whose an office is stands behind it: "director at Human Rights Watch".
  func isOfBody(behind title: Office) -> Bool {
    let next = title.tokens.upperBound
    guard next + 1 < tokens.count, ["at", "with"].contains(tokens[next].word) else { return false }
    let name =
      participants.index.name(at: next + 1)
      ?? (next + 2 < tokens.count ? participants.index.name(at: next + 2) : nil)
    return name?.kind == .organization
  }

  /// Whether an office is of several, or leads something that is not named: "presidents", "the rebel leader".
  func isUnofficial(_ office: Office, at token: Int) -> Bool {
    // "They met Ana Roy, British Foreign Secretary Jack Poe and others": the office is that of the name behind it.
    let next = office.tokens.upperBound
    if next < tokens.count, participants.index.name(at: next)?.kind == .person { return true }
    return tokens[token].word != tokens[token].lemma
      || (max(0, office.tokens.lowerBound - 1)..<office.tokens.upperBound).contains {
        SequenceMatcher.unofficial.contains(tokens[$0].lemma)
      }
  }

  /// The word of a title that its first nouns hang on: "general" of "secretary general".
  func whole(of token: Int, in office: Office) -> Int {
    guard [.compound, .flat].contains(tokens[token].relation), let head = tree.head(of: token),
      office.tokens.contains(head)
    else { return token }
    return head
  }
}
