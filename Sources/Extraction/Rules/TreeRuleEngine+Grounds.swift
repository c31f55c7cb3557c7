internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Grounds that are not those of the force that a rule finds beside them.
extension TreeRuleEngine {
  /// Whether a force is not at the ground that is told beside it: "hosts Chadian troops at Goma and Malian ships at Lome",
  /// "neither Togo nor Benin has a Chadian base".
  func isOfOtherGround(
    _ rule: TreeRule, _ force: Participant, _ ground: Participant, at trigger: Int
  ) -> Bool {
    switch rule.name {
    case "stationed.hosts-at", "stationed.hosts-body-at":
      guard ground.token > trigger, force.token > trigger else { return false }
      guard ground.token > force.token else { return true }
      // Each force has its own ground where another stands between.
      return (force.token..<ground.token).count {
        Lexicon.armed.contains(tokens[$0].lemma) && participants.index.nameAt[$0] < 0
      } > 1
    case "stationed.site-of-owner":
      guard let verb = tree.head(of: trigger) else { return false }
      return tree.children(of: verb, .nominalSubject).contains {
        tree.hasChild(of: $0, words: ["neither"])
      }
    default: return false
    }
  }
}
