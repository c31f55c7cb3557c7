internal import KnowledgeModel

/// The words for people that stand between the names of a relation's two ends.
///
/// A state has the phrase of its kind, "is a member of". An event has its most frequent verb in the
/// past, "warned", or its kind's phrase where there is no verb or one that says little by itself
/// ("hold", "make"). What is denied, planned or possible says so: "is not a member of", "may
/// attack".
struct RelationPhrase {
  let kind: RelationKind
  let facts: RelationKindFacts?
  let polarity: Polarity
  let modality: Modality

  /// Verbs that mean nothing without their object: "hold talks", "give aid".
  private static let light: Set<String> = [
    "be", "become", "come", "do", "get", "give", "go", "have", "hold", "keep", "let", "make", "put",
    "say", "set", "take", "tell",
  ]

  func text(verb: String?) -> String {
    let fixed = facts?.phrase ?? String(kind.rawValue.map { $0 == "_" ? " " : $0 })
    guard facts?.class == .event else { return stative(fixed) }
    guard let verb, !verb.isEmpty, !RelationPhrase.light.contains(verb) else {
      return hedge.map { "\(fixed) (\($0))" } ?? fixed
    }
    switch (polarity, modality) {
    case (.negative, _): return "did not \(verb)"
    case (_, .planned): return "plans to \(verb)"
    case (_, .possible): return "may \(verb)"
    default: return PastTense.of(verb)
    }
  }

  /// A word for what keeps the relation from being a fact.
  private var hedge: String? {
    switch (polarity, modality) {
    case (.negative, _): "denied"
    case (_, .planned): "planned"
    case (_, .possible): "possible"
    default: nil
    }
  }

  /// A state's phrase, made to say that it is not or may be so.
  private func stative(_ phrase: String) -> String {
    guard let hedge else { return phrase }
    var words = phrase.split(separator: " ").map(String.init)
    guard let first = words.first else { return phrase }
    let bases = ["is": "be", "has": "have"]
    guard let base = bases[first] ?? (first.hasSuffix("s") ? String(first.dropLast()) : nil) else {
      return "\(phrase) (\(hedge))"
    }
    switch (polarity, modality) {
    case (.negative, _): words[0] = first == "is" ? "is not" : "does not \(base)"
    case (_, .planned): words[0] = "is to \(base)"
    default: words[0] = "may \(base)"
    }
    return words.joined(separator: " ")
  }
}
