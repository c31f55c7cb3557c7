internal import AnnotatedText
internal import KnowledgeModel

extension ReferenceReader {
  /// The two that "the two leaders", "both countries" or "the two sides" take up: the only two of their sort that the
  /// text has just named.
  func pair(at token: Int, in sentence: Int) -> [Int]? {
    guard let kinds = ReferenceReader.pairs[tokens[token].lemma],
      tokens[token].word != tokens[token].lemma, isPairOnly(token)
    else { return nil }
    return pair(of: kinds, at: token, in: sentence)
  }

  private func pair(of kinds: Set<EntityKind>, at token: Int, in sentence: Int) -> [Int]? {
    // "the two Gulf states".
    let allowed = kinds.contains(.country) ? countries(describedAt: token) : nil
    let named =
      namedTogether(kinds, before: token, in: sentence)
      ?? (kinds == [.country] ? distantPair(before: token, in: sentence) : nil)
    let known = named.flatMap { pair in
      allowed.map { codes in pair.allSatisfy { has($0, codes) } ? pair : nil } ?? pair
    }
    var found: [Int] = []
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      for candidate in nearby(number, before: token) where !candidate.isPlural {
        // "Peru has bases in both countries": it is neither.
        if number == sentence, acts(candidate, above: token), !clauses.isMainSubject(token) {
          continue
        }
        // Somebody without a name may be one of the two.
        if candidate.entities.isEmpty, kinds.contains(.person), candidate.sort != .thing {
          return nil
        }
        // "Peruvian-backed": who stands behind somebody is not one of the two.
        guard !isBacking(candidate), candidate.entities.count == 1,
          let entity = candidate.entities.first,
          kinds.contains(index.entities[entity].kind),
          index.entities[entity].subkind != .newsOutlet, !found.contains(entity),
          allowed.map({ has(entity, $0) }) ?? true
        else { continue }
        // "a base, which faces Peru": whom a clause about something else names may not be meant.
        if number != sentence, isAside(candidate.token) { return known }
        found.append(entity)
      }
      if found.count > 1 { break }
    }
    // Those whom the text names together are the two, whoever else is named since.
    return found.count == 2 ? found.sorted() : known
  }

  /// The last two that the text names together before a token: "between Peru and Chile", "Peru and Chile signed", or a pair
  /// that was resolved.
  private func namedTogether(
    _ kinds: Set<EntityKind>, before token: Int, in sentence: Int
  ) -> [Int]? {
    guard !kinds.contains(.person) else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 4), by: -1) {
      if let pair = pair(kinds, in: number, before: token) { return pair }
    }
    return nil
  }

  /// The only two countries that a longer stretch of the text names together.
  private func distantPair(before token: Int, in sentence: Int) -> [Int]? {
    var only: [Int]?
    for number in stride(from: sentence - 5, through: max(0, sentence - 15), by: -1) {
      guard let pair = pair([.country], in: number, before: token) else { continue }
      if let only, only != pair { return nil }
      only = pair
    }
    return only
  }

  /// The last two of some kinds that a sentence names together before a token.
  private func pair(_ kinds: Set<EntityKind>, in number: Int, before token: Int) -> [Int]? {
    var lists: [Int: [Int]] = [:]
    var last: [Int]?
    for candidate in nearby(number, before: token) {
      let isFitting = candidate.entities.allSatisfy {
        kinds.contains(index.entities[$0].kind) && index.entities[$0].subkind != .newsOutlet
      }
      guard isFitting, !candidate.entities.isEmpty else { continue }
      if candidate.entities.count == 2 { last = candidate.entities }
      guard candidate.isName, !isAdjective(candidate), candidate.entities.count == 1 else {
        continue
      }
      let top = clauses.top(of: candidate.token, isPerson: false)
      guard clauses.isSubject(top) || tree.caseWord(of: top) == "between" else { continue }
      lists[top, default: []].append(candidate.entities[0])
      if let list = lists[top], Set(list).count == 2, list.count == 2 { last = list }
      if lists[top]?.count ?? 0 > 2 { last = nil }
    }
    return last?.sorted()
  }

  /// Whether nothing beside a noun says more of it than that it is two: "the two African leaders", not "the two Cuban
  /// sailors" nor "the two men who fled".
  private func isPairOnly(_ token: Int) -> Bool {
    var isTwo = DescribedEntities.neighbors.contains(tokens[token].lemma)
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
        if let name = index.name(at: child), name.kind != .place,
          countries(describedAt: token) == nil
        {
          return false
        }
      case .nominalModifier, .relativeClause, .clausalModifier, .possessiveModifier, .apposition:
        return false
      default: break
      }
    }
    return isTwo && isDefinite
  }

  /// Whether a word stands in a clause that only tells more of a noun.
  private func isAside(_ token: Int) -> Bool {
    var here = token
    for _ in 0..<12 {
      if tokens[here].relation == .relativeClause { return true }
      guard let head = tree.head(of: here) else { return false }
      here = head
    }
    return false
  }

  private func isBacking(_ candidate: Candidate) -> Bool {
    let next = (index.name(at: candidate.token)?.tokens.upperBound ?? candidate.token + 1)
    return next < tokens.count && tokens[next].word == "-"
  }

  /// Nouns for two who were named, and what those are.
  private static let pairs: [WordKey: Set<EntityKind>] = {
    var pairs: [WordKey: Set<EntityKind>] = [:]
    for noun in [
      "country", "nation", "state", "neighbor", "neighbour", "government", "republic", "kingdom",
      "archipelago", "capital",
    ] as [WordKey] {
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
