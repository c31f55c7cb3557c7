internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Those who were named together, and the two of whom a text tells.
extension ReferenceReader {
  /// The state and the only armed group of that state of which the text has told more than once: "both sides" of a war.
  func belligerents(before token: Int, in sentence: Int) -> [Int]? {
    let actors = self.actors(above: token, in: sentence)
    var mentions: [Int: Int] = [:]
    for number in max(0, sentence - 15)...sentence {
      for candidate in nearby(number, before: token) where candidate.entities.count == 1 {
        mentions[candidate.entities[0], default: 0] += 1
      }
    }
    let groups = mentions.filter {
      index.entities[$0.key].subkind == .armedGroup && !actors.contains($0.key) && $0.value > 1
    }
    guard groups.count == 1, let group = groups.first,
      index.entities[group.key].countries.count == 1,
      let state = mentions.keys.first(where: {
        index.entities[$0].kind == .country
          && index.entities[$0].key == index.entities[group.key].countries.first
      }), !actors.contains(state)
    else { return nil }
    return [group.key, state].sorted()
  }

  /// The two of whom a sentence says that "each" does something to "the other": those whom the clause before, or the
  /// sentence before, has for its subject.
  func each(at token: Int, in sentence: Int) -> [Int]? {
    let isNoun =
      tree.hasChild(of: token, words: ["each"]) && Self.parties.contains(tokens[token].lemma)
    guard tokens[token].word == "each" || isNoun, clauses.isSubject(token),
      let verb = tree.head(of: token),
      let other = tree.child(of: verb, .object, .oblique), tokens[other].word == "other",
      tree.hasChild(of: other, words: ["the"])
    else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 1), by: -1) {
      for candidate in nearby(number, before: token).reversed()
      where candidate.isSubject && candidate.isPlural && candidate.entities.count == 2 {
        return candidate.entities
      }
      let named = pair([.country, .organization, .person], in: number, before: token)
      if let named { return named }
    }
    return isNoun ? pair(of: [.country], at: token, in: sentence) : nil
  }

  /// The two of whom "the sides" or "the countries" speaks that do something to each other.
  func reciprocal(at token: Int, in sentence: Int) -> [Int]? {
    guard Self.parties.contains(tokens[token].lemma), tokens[token].word != tokens[token].lemma,
      tree.hasChild(of: token, words: ["the"]), clauses.isSubject(token),
      !tree.children(of: token).contains(where: {
        tokens[$0].relation == .nominalModifier || tokens[$0].relation == .numericModifier
      }),
      let verb = tree.head(of: token),
      arguments.isReciprocal([.patient, .with(["with", "at", "to", "on"])], of: verb)
        || isOfTwo(verb)
    else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 1), by: -1) {
      if let named = pair([.country, .organization], in: number, before: token) { return named }
    }
    return ["country", "nation", "state"].contains(tokens[token].lemma)
      ? pair(of: [.country], at: token, in: sentence) : nil
  }

  private func isOfTwo(_ verb: Int) -> Bool {
    guard Self.joining.contains(tokens[verb].lemma), let object = tree.child(of: verb, .object)
    else { return false }
    let lemma = tokens[object].lemma
    return EventRules.bargains.contains(lemma) || EventRules.talkNouns.contains(lemma)
  }

  /// Verbs of what takes two to do: "the countries signed a pact".
  private static let joining: Set<WordKey> = [
    "sign", "hold", "reach", "conclude", "resume", "open", "begin", "suspend", "strike", "ratify",
    "start", "have",
  ]

  /// The two that "both" takes up without a noun: those whom the text has just told of as two.
  func both(at token: Int, in sentence: Int) -> [Int]? {
    // "urged both to stop", "mediates between them".
    if tokens[token].word == "both" && tokens[token].relation == .object
      || tokens[token].word == "them" && tree.caseWord(of: token) == "between"
    {
      return pair(of: [.country, .organization], at: token, in: sentence)
        ?? pair(of: [.person], at: token, in: sentence)
    }
    guard tokens[token].word == "both", clauses.isSubject(token),
      !tree.children(of: token).contains(where: { $0 > token })
    else { return nil }
    for number in stride(from: sentence, through: max(0, sentence - 1), by: -1) {
      for candidate in nearby(number, before: token).reversed() where candidate.isPlural {
        if candidate.entities.count == 2 { return candidate.entities }
        if candidate.sort == .person, number == sentence { return nil }
      }
    }
    return pair([.country, .organization], in: sentence, before: token)
      ?? (sentence > 0
        ? pair([.country, .organization], in: sentence - 1, before: token) : nil)
  }

  /// Nouns of which "each" is one of two.
  private static let parties: Set<WordKey> = [
    "side", "country", "nation", "state", "army", "military", "government", "neighbor",
    "neighbour", "capital",
  ]

  /// The last list of so many names of one kind: "Peru, Chile and Bolivia … The three countries".
  func list(
    of count: Int, _ kinds: Set<EntityKind>, before token: Int, in sentence: Int
  ) -> [Int]? {
    // So many are hardly named together twice.
    let window = count > 2 ? 4 : ReferenceReader.window
    for number in stride(from: sentence, through: max(0, sentence - window), by: -1) {
      var lists: [Int: Set<Int>] = [:]
      var last: Int?
      for candidate in nearby(number, before: token)
      where candidate.isName && candidate.entities.count == 1 && !isAdjective(candidate) {
        guard kinds.contains(index.entities[candidate.entities[0]].kind) else { continue }
        let top = clauses.top(of: candidate.token, isPerson: candidate.sort != .thing)
        lists[top, default: []].insert(candidate.entities[0])
        if lists[top]?.count == count { last = top }
      }
      guard let last, let list = lists[last] else { continue }
      guard list.count == count, Set(list.map { index.entities[$0].kind }).count == 1 else {
        return nil
      }
      // "Peru, Chile and Bolivia agreed. Acme, Zork and Bora will build it. The three also signed": either may be meant.
      if kinds.count > 1, count > 2, isRivaled(list, of: count, before: number) { return nil }
      return list.sorted()
    }
    return nil
  }

  /// Whether the text begins with another list of so many.
  private func isRivaled(_ list: Set<Int>, of count: Int, before sentence: Int) -> Bool {
    (0..<min(3, sentence)).contains { number in
      var lists: [Int: Set<Int>] = [:]
      for candidate in candidates[number].prefix(ReferenceReader.reach)
      where candidate.isName && candidate.entities.count == 1 && !isAdjective(candidate) {
        let top = clauses.top(of: candidate.token, isPerson: candidate.sort != .thing)
        lists[top, default: []].insert(candidate.entities[0])
      }
      return lists.values.contains { $0.count == count && $0 != list }
    }
  }

  /// Nouns for so many who were named together.
  static let groups: [WordKey: Int] = ["pair": 2, "duo": 2, "trio": 3, "quartet": 4]
}
