internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Troops that are somewhere only if somebody has his way: "opposes NATO troops in Chad".
extension SequenceRuleEngine {
  /// How a force that has no verb of its own is to be read by the verb whose object it is.
  func readingOfWish(_ rule: SequenceRule, _ match: SequenceMatch) -> Reading? {
    guard rule.kind == .stationedIn, match.verb == nil else { return nil }
    let tree = factuality.tree
    for noun in match.tokens where ForceWords.nouns.contains(tree.tokens[noun].lemma) {
      guard [.object, .oblique, .nominalSubjectPassive].contains(tree.tokens[noun].relation),
        let verb = tree.head(of: noun), !match.tokens.contains(verb)
      else { continue }
      let lemma = tree.tokens[verb].lemma
      if tree.tokens[noun].relation != .oblique
        ? SequenceRuleEngine.wishing.contains(lemma)
        : lemma == "warn" && tree.caseWord(of: noun) == "against"
      {
        var reading = Reading()
        reading.weaken(to: .possible)
        return reading
      }
      // "will deploy", "may station", "never put".
      guard tree.tokens[noun].relation != .oblique, SequenceRuleEngine.posting.contains(lemma)
      else { continue }
      let reading = factuality.reading(of: verb, isEvent: false)
      return [.planned, .possible].contains(reading.modality) || reading.polarity == .negative
        ? reading : nil
    }
    return nil
  }

  private static let wishing: Set<WordKey> = [
    "want", "oppose", "reject", "propose", "demand", "request", "seek",
    "need", "favor", "favour", "ban", "bar", "prohibit", "envisage", "authorize",
    "authorise", "foresee", "suggest", "rule", "consider", "discuss", "veto", "fear", "forbid",
  ]

  private static let posting: Set<WordKey> = [
    "deploy", "station", "put", "base", "place", "post", "host", "have", "keep", "maintain",
    "accept", "tolerate", "let", "allow", "permit",
  ]
}
