internal import AnnotatedText
internal import KnowledgeModel

extension SequenceRuleEngine {
  /// Whether a body unknown to the tables is the party of one who fights for a seat: "lost the seat to Ana Roy of the SLP".
  func isRival(_ rule: SequenceRule, _ body: NameSpan, in sentence: Sentence) -> Bool {
    guard rule.name == "employer.name-of" || rule.name == "employer.possessive",
      body.kind == .organization, body.subkind == nil, body.key == nil
    else { return false }
    let tokens = document.tokens[sentence.tokens]
    return tokens.contains { SequenceRuleEngine.seats.contains($0.lemma) }
      && tokens.contains { SequenceRuleEngine.contests.contains($0.lemma) }
  }

  /// Whether somebody only writes and knows of a body: "White House correspondent Ana Roy", "al-Qaeda analyst Ana Roy".
  func isTopic(_ body: NameSpan, of rule: SequenceRule, _ match: SequenceMatch) -> Bool {
    guard rule.kind == .worksFor, let subkind = body.subkind, subkind != .newsOutlet,
      subkind != .company
    else { return false }
    let isStudied = subkind == .armedGroup || subkind == .party
    let behind = body.tokens.upperBound..<max(body.tokens.upperBound, match.tokens.upperBound)
    // "of NATO": what stands behind the noun employs.
    guard let noun = behind.first, document.tokens[noun].partOfSpeech != .adposition else {
      return false
    }
    return behind.contains {
      TreeRuleEngine.journalists.contains(document.tokens[$0].lemma)
        || isStudied && TreeRuleEngine.experts.contains(document.tokens[$0].lemma)
    }
  }

  /// What is fought for at an election.
  private static let seats: Set<WordKey> = [
    "seat", "constituency", "riding", "by-election", "byelection", "election", "mayoralty", "mp",
    "candidate", "incumbent", "runoff", "run-off",
  ]

  /// What is done for it.
  private static let contests: Set<WordKey> = [
    "win", "lose", "defeat", "beat", "contest", "retain", "regain", "unseat", "oust", "succeed",
    "elect", "re-elect", "reelect", "trounce", "gain",
  ]
}
