package import AnnotatedText

/// Words of a rule: looked up by key, and written out again as they are spelled.
package struct Words: Hashable, Sendable {
  /// In small letters, sorted, each once.
  package let spelled: [String]
  package let keys: Set<WordKey>

  package init(_ words: some Sequence<String>) {
    spelled = Set(words.map { $0.lowercased() }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    keys = Set(spelled.map { WordKey($0) })
  }

  /// Equal words have equal spellings.
  package static func == (left: Words, right: Words) -> Bool { left.spelled == right.spelled }

  package func hash(into hasher: inout Hasher) { hasher.combine(spelled) }

  package var isEmpty: Bool { keys.isEmpty }

  package func contains(_ word: WordKey) -> Bool { keys.contains(word) }

  package func union(_ other: Words) -> Words { Words(spelled + other.spelled) }

  package func subtracting(_ other: Words) -> Words {
    Words(spelled.filter { !other.keys.contains(WordKey($0)) })
  }

  package static func + (left: Words, right: Words) -> Words { left.union(right) }
}

extension Words: ExpressibleByArrayLiteral {
  package init(arrayLiteral words: String...) { self.init(words) }
}
