internal import AnnotatedText
internal import KnowledgeModel

extension ReferenceReader {
  /// The two that "the two leaders", "both countries" or "the two sides" take up: the only two of their sort that the
  /// text has just named.
  func pair(at token: Int, in sentence: Int) -> [Int]? {
    guard let kinds = ReferenceReader.pairs[tokens[token].lemma],
      tokens[token].word != tokens[token].lemma, isPairOnly(token)
    else { return nil }
    var found: [Int] = []
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      for candidate in nearby(number, before: token) where !candidate.isPlural {
        // Somebody without a name may be one of the two.
        if candidate.entities.isEmpty, kinds.contains(.person), candidate.sort != .thing {
          return nil
        }
        // "Peruvian-backed": who stands behind somebody is not one of the two.
        guard !isBacking(candidate), candidate.entities.count == 1,
          let entity = candidate.entities.first,
          kinds.contains(index.entities[entity].kind),
          index.entities[entity].subkind != .newsOutlet, !found.contains(entity)
        else { continue }
        found.append(entity)
      }
      if found.count > 1 { return found.count == 2 ? found.sorted() : nil }
    }
    return nil
  }

  /// Whether nothing beside a noun says more of it than that it is two: "the two African leaders", not "the two Cuban
  /// sailors" nor "the two men who fled".
  private func isPairOnly(_ token: Int) -> Bool {
    var isTwo = ReferenceReader.neighbors.contains(tokens[token].lemma)
    var isDefinite = false
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .determiner, .predeterminer:
        if tokens[child].word == "both" { (isTwo, isDefinite) = (true, true) }
        if ["the", "these", "those"].contains(tokens[child].word) { isDefinite = true }
        if tokens[child].word == "no" { return false }
      case .numericModifier:
        guard tokens[child].word == "two" else { return false }
        isTwo = true
      case .adjectivalModifier, .compound:
        if let name = index.name(at: child), name.kind != .place { return false }
      case .nominalModifier, .relativeClause, .clausalModifier, .possessiveModifier, .apposition:
        return false
      default: break
      }
    }
    return isTwo && isDefinite
  }

  private func isBacking(_ candidate: Candidate) -> Bool {
    let next = (index.name(at: candidate.token)?.tokens.upperBound ?? candidate.token + 1)
    return next < tokens.count && tokens[next].word == "-"
  }

  private static let neighbors: Set<WordKey> = ["neighbor", "neighbour"]

  /// Nouns for two who were named, and what those are.
  private static let pairs: [WordKey: Set<EntityKind>] = {
    var pairs: [WordKey: Set<EntityKind>] = [:]
    for noun in ["country", "nation", "state", "neighbor", "neighbour", "government"] as [WordKey] {
      pairs[noun] = [.country]
    }
    for noun in [
      "leader", "president", "minister", "man", "woman", "politician", "diplomat", "statesman",
      "envoy", "candidate", "rival", "official", "premier",
    ] as [WordKey] {
      pairs[noun] = [.person]
    }
    pairs["side"] = [.country, .organization]
    pairs["company"] = [.organization]
    return pairs
  }()
}
