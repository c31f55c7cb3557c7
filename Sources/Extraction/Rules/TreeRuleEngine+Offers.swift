internal import AnnotatedText

// What somebody offers to others.
extension TreeRuleEngine {
  /// Whether talks are what somebody other than who would hold them offers to bring about: "offered to host talks between
  /// Mali and Chad".
  func isOffered(_ talks: Int, to party: Participant) -> Bool {
    guard tokens[talks].partOfSpeech == .noun, let hosting = arguments.lightVerb(of: talks),
      ["host", "mediate", "broker", "facilitate", "organize", "organise", "convene", "arrange"]
        .contains(tokens[hosting].lemma),
      let offering = tree.head(of: hosting),
      ["offer", "propose", "volunteer", "want", "hope", "seek"].contains(tokens[offering].lemma)
    else { return false }
    return !arguments.heads(of: .agent, for: offering).contains {
      participants.participants(at: $0).contains { $0.entity == party.entity }
    }
  }
}
