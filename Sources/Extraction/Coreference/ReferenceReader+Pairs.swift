internal import AnnotatedText
internal import KnowledgeModel

extension ReferenceReader {
  /// The two that "the two leaders", "both countries" or "the two sides" take up: the only two of their sort that the
  /// text has just named; or the list that "the three countries" and "the trio" do.
  func pair(at token: Int, in sentence: Int) -> [Int]? {
    let lemma = tokens[token].lemma
    if let count = ReferenceReader.groups[lemma], tree.hasChild(of: token, words: ["the"]),
      !tree.children(of: token).contains(where: { $0 > token })
    {
      return list(of: count, [.country, .organization, .person], before: token, in: sentence)
    }
    guard let kinds = ReferenceReader.pairs[lemma], tokens[token].word != lemma,
      let count = count(told: token),
      // "both parties" may be any that stand for election.
      lemma != "party" || tree.hasChild(of: token, words: ReferenceReader.fighting)
    else { return nil }
    if count == 2 {
      // "the sides" may be more than two, unless two were named together.
      guard isCounted(token) else { return namedTogether(kinds, before: token, in: sentence) }
      if let pair = pair(of: kinds, at: token, in: sentence) { return pair }
      if kinds.contains(.country) || lemma == "rival", countries(describedAt: token) == nil,
        let rivals = rivals(before: token, in: sentence)
      {
        return rivals
      }
      // "Peru and Chile signed. Ana Roy praised both leaders": those of the two countries.
      if kinds == [.person], DescribedEntities.rulers.contains(lemma) {
        return namedTogether([.country], before: token, in: sentence)
      }
      return lemma == "side" || lemma == "party" ? belligerents(before: token, in: sentence) : nil
    }
    return list(of: count, kinds, before: token, in: sentence)
      ?? (kinds == [.country] ? countries(count, spokenOfBefore: token, in: sentence) : nil)
  }

  /// Whether a noun is told to mean two: "both sides", "its two neighbours", and "the neighbours", who are of each other.
  private func isCounted(_ token: Int) -> Bool {
    DescribedEntities.neighbors.contains(tokens[token].lemma)
      || tree.children(of: token).contains {
        tokens[$0].word == "both" || ReferenceReader.fighting.contains(tokens[$0].word)
          || tokens[$0].relation == .numericModifier
      }
  }

  /// The only so many countries that the last sentences speak of, whoever acts in this clause aside: "Peru accused Chile …
  /// Bolivia … Brazil offered to mediate between the three countries".
  private func countries(
    _ count: Int, spokenOfBefore token: Int, in sentence: Int
  ) -> [Int]? {
    let actors = self.actors(above: token, in: sentence)
    var found: Set<Int> = []
    for number in max(0, sentence - 8)...sentence {
      for candidate in nearby(number, before: token)
      where candidate.entities.count == 1 && !actors.contains(candidate.entities[0]) {
        let entity = candidate.entities[0]
        if index.entities[entity].kind == .country { found.insert(entity) }
      }
      if found.count > count { return nil }
    }
    return found.count == count ? found.sorted() : nil
  }

  /// The entities who do to whom a token means what its verb says, by whatever name.
  func actors(above token: Int, in sentence: Int) -> Set<Int> {
    guard !clauses.isSubject(token), let verb = clauses.governor(of: token) else { return [] }
    let agents = arguments.agent(of: verb, depth: 0)
    return Set(
      nearby(sentence, before: token).lazy.filter { candidate in
        candidate.entities.count == 1 && !isAdjective(candidate)
          && (agents.contains(candidate.token)
            || agents.contains(clauses.top(of: candidate.token, isPerson: candidate.sort != .thing)))
      }.map { $0.entities[0] })
  }

  static let counts: [WordKey: Int] = ["two": 2, "three": 3, "four": 4, "five": 5, "six": 6]

  func pair(of kinds: Set<EntityKind>, at token: Int, in sentence: Int) -> [Int]? {
    // "the two Gulf states".
    let allowed = kinds.contains(.country) ? countries(describedAt: token) : nil
    let named =
      namedTogether(kinds, before: token, in: sentence)
      ?? (kinds == [.country] ? distantPair(before: token, in: sentence) : nil)
    let known = named.flatMap { pair in
      allowed.map { codes in pair.allSatisfy { has($0, codes) } ? pair : nil } ?? pair
    }
    var found: [Int] = []
    // "The bloc, which has its seat in Lima, urged both sides": by whatever name it is neither.
    let actors = self.actors(above: token, in: sentence)
    let owners = (clauses.isSubject(token) ? [] : ownersOfActors(above: token, in: sentence))
      .union(actors).union(actors.compactMap(country(of:)))
    for number in stride(
      from: sentence, through: max(0, sentence - ReferenceReader.window), by: -1)
    {
      for candidate in nearby(number, before: token) where !candidate.isPlural {
        // "Its prime minister urged both sides": nor is it who has the minister.
        if let entity = candidate.entities.first, owners.contains(entity) { continue }
        // "Peru has bases in both countries": it is neither.
        if number == sentence, acts(candidate, above: token), !clauses.isMainSubject(token) {
          continue
        }
        // Somebody without a name may be one of the two.
        if candidate.entities.isEmpty, kinds.contains(.person), candidate.sort != .thing {
          return nil
        }
        // "Peruvian-backed": who stands behind somebody is not one of the two.
        guard !isBacking(candidate), !isMediating(candidate), candidate.entities.count == 1,
          let entity = candidate.entities.first,
          kinds.contains(index.entities[entity].kind),
          index.entities[entity].subkind != .newsOutlet, !found.contains(entity),
          !isOfOnlookers(candidate),
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

  /// Whose the subject of the clause is in which a token stands: "its" of "its minister urged both sides".
  private func ownersOfActors(above token: Int, in sentence: Int) -> Set<Int> {
    var owners: Set<Int> = []
    for candidate in nearby(sentence, before: token)
    where candidate.isPossessor && candidate.entities.count == 1 {
      guard let had = tree.head(of: candidate.token), clauses.isSubject(had),
        let verb = tree.head(of: had), clauses.isInside(token, of: verb)
      else { continue }
      owners.insert(candidate.entities[0])
    }
    return owners
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
  func pair(_ kinds: Set<EntityKind>, in number: Int, before token: Int) -> [Int]? {
    var lists: [Int: [Int]] = [:]
    var last: [Int]?
    // "Peru, Chile and the bloc welcomed it": of three of whom one is no country two are no pair.
    var mixed: Set<Int> = []
    for candidate in nearby(number, before: token) where candidate.isName && !isAdjective(candidate)
    {
      if !candidate.entities.allSatisfy({ kinds.contains(index.entities[$0].kind) }) {
        mixed.insert(clauses.top(of: candidate.token, isPerson: candidate.sort != .thing))
      }
    }
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
      guard clauses.isSubject(top) || tree.caseWord(of: top) == "between", !mixed.contains(top),
        !isMediating(candidate)
      else { continue }
      lists[top, default: []].append(candidate.entities[0])
      if let list = lists[top], Set(list).count == 2, list.count == 2 { last = list }
      if lists[top]?.count ?? 0 > 2 { last = nil }
    }
    return last?.sorted()
  }

  /// How many a noun says there are, if nothing beside it says more: "the two African leaders", "all three states", not
  /// "the two Cuban sailors" nor "the two men who fled".
  private func count(told token: Int) -> Int? {
    let lemma = tokens[token].lemma
    var count = DescribedEntities.neighbors.contains(lemma) || lemma == "side" ? 2 : nil
    var isDefinite = false
    for child in tree.children(of: token) {
      switch tokens[child].relation {
      case .determiner, .predeterminer, .preconjunction:
        if tokens[child].word == "both" { (count, isDefinite) = (2, true) }
        if ["the", "these", "those", "all"].contains(tokens[child].word) { isDefinite = true }
        if tokens[child].word == "no" { return nil }
      case .numericModifier:
        guard let number = ReferenceReader.counts[tokens[child].word] else { return nil }
        count = number
      case .adjectivalModifier, .compound:
        if let name = index.name(at: child), name.kind != .place,
          countries(describedAt: token) == nil
        {
          return nil
        }
        // "the warring parties" of a war are two.
        if ReferenceReader.fighting.contains(tokens[child].word) { count = count ?? 2 }
      case .nominalModifier, .relativeClause, .clausalModifier, .possessiveModifier, .apposition:
        if !isOfVerb(child, besides: token) { return nil }
      default: break
      }
    }
    return isDefinite ? count : nil
  }

  /// What makes parties and sides those of a war.
  private static let fighting: Set<WordKey> = ["warring", "opposing", "belligerent"]
}
