package import AnnotatedText

/// A name of the tables, found in a run of words.
package struct GazetteerMatch: Hashable, Sendable {
  /// How many words it takes.
  package let length: Int
  /// What it may mean, in the order of the tables: never empty.
  package let entries: [GazetteerEntry]
}

extension Gazetteer {
  /// The longest name that begins a run of words: "Democratic Republic of the Congo", not "Congo".
  ///
  /// Only entries that `accepting` lets through count, so that a name whose longest reading is
  /// refused is found in its shorter one. Without a condition every entry counts.
  ///
  /// Most words of a text cost one look at a table, and a match costs one a word.
  ///
  /// - Parameters:
  ///   - count: how many words there are from the place on.
  ///   - word: the key of the word at an offset, 0 for the first.
  ///   - accepting: whether an entry may be meant.
  /// - Returns: the match, or nil where no name begins.
  package func longestMatch(
    count: Int, word: (Int) -> WordKey, accepting: (GazetteerEntry) -> Bool = { _ in true }
  ) -> GazetteerMatch? {
    // Most calls find nothing, or nothing that is let through: no array is made until something is found.
    var found: (length: Int, node: Int32)?
    var node: Int32 = 0
    var length = 0
    while length < count, let next = trie.step(from: node, by: word(length)) {
      node = next
      length += 1
      if trie.hasValue(at: node, where: { accepting(entries[Int($0)]) }) {
        found = (length, node)
      }
    }
    guard let found else { return nil }
    return GazetteerMatch(length: found.length, entries: entries(at: found.node).filter(accepting))
  }

  /// The longest name that begins at a token, written as its flags demand.
  ///
  /// The tokens should end where the sentence does.
  package func longestMatch(
    in tokens: ArraySlice<Token>, accepting: (GazetteerEntry) -> Bool = { _ in true }
  ) -> GazetteerMatch? {
    guard let first = tokens.first else { return nil }
    return longestMatch(
      count: tokens.count, word: { tokens[tokens.startIndex + $0].word },
      accepting: { $0.allows(first.shape) && accepting($0) })
  }

  /// All names that begin a run of words, the longest first.
  package func matches(count: Int, word: (Int) -> WordKey) -> [GazetteerMatch] {
    nodes(count: count, word: word).reversed().map {
      GazetteerMatch(length: $0.length, entries: entries(at: $0.node))
    }
  }

  /// The names written as in the tables, for a whole string: `lookup("Ivory Coast")`.
  ///
  /// The string is split as table names are, which is as a tokeniser splits them.
  package func lookup(_ name: String) -> [GazetteerEntry] {
    var keys: [WordKey] = []
    var name = name
    name.withUTF8 { NameTokens.append($0, to: &keys) }
    var node: Int32 = 0
    for key in keys {
      guard let next = trie.step(from: node, by: key) else { return [] }
      node = next
    }
    return keys.isEmpty ? [] : entries(at: node)
  }

  /// The nodes with values on the path of the words, the shortest first.
  func nodes(count: Int, word: (Int) -> WordKey) -> [(length: Int, node: Int32)] {
    var found: [(length: Int, node: Int32)] = []
    var node: Int32 = 0
    var length = 0
    while length < count, let next = trie.step(from: node, by: word(length)) {
      node = next
      length += 1
      if trie.hasValues(at: node) { found.append((length, node)) }
    }
    return found
  }

  func entries(at node: Int32) -> [GazetteerEntry] {
    trie.values(at: node).map { entries[Int($0)] }
  }
}
