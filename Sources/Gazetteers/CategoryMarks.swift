internal import AnnotatedText

/// The categories that names of the tables may have, as bits: all that a statistical model asks of them.
///
/// A look-up gives a set of bits and allocates nothing.
package struct CategoryMarks: Sendable {
  /// What the names that end at a node of the trie may be, by how their first word must be written.
  private struct Meanings: Sendable {
    var inAnyCase: UInt32 = 0
    var capitalized: UInt32 = 0
    var inCapitals: UInt32 = 0
  }

  private let trie: PhraseTrie
  private let meanings: [Meanings]

  /// Reads the entries of a gazetteer, in time linear in the names.
  package init(of gazetteer: Gazetteer) {
    trie = gazetteer.trie
    meanings = (0..<gazetteer.trie.nodeCount).map { node in
      var meanings = Meanings()
      for entry in gazetteer.entries(at: Int32(node)) {
        let bits = CategoryMarks.bits(of: entry)
        if entry.flags.contains(.allCapitals) {
          meanings.inCapitals |= bits
        } else if entry.category.isProper && !entry.flags.contains(.smallFirstLetter) {
          meanings.capitalized |= bits
        } else {
          meanings.inAnyCase |= bits
        }
      }
      return meanings
    }
  }

  /// The bits of an entry: its category, and from bit 20 on what to beware of.
  private static func bits(of entry: GazetteerEntry) -> UInt32 {
    var bits: UInt32 = 1 << UInt32(entry.category.rawValue)
    if entry.flags.contains(.ambiguous) { bits |= 1 << 20 }
    if entry.flags.contains(.commonWord) { bits |= commonWord }
    if entry.category == .title && entry.flags.contains(.beforeName) {
      bits |= CategoryMarks.titleBeforeName
    }
    return bits
  }

  /// The bit of a category.
  package static func bit(_ category: GazetteerCategory) -> UInt32 {
    1 << UInt32(category.rawValue)
  }

  /// The bit of a title that stands before names: "President".
  package static let titleBeforeName: UInt32 = 1 << 22

  /// The bit of a name that is a common word in small letters: "March".
  package static let commonWord: UInt32 = 1 << 21

  /// The longest name that begins a run of words and what it may be; length 0 where none begins.
  ///
  /// - Complexity: O(words of the name).
  @inline(__always)
  package func longest(
    in words: UnsafeBufferPointer<UInt64>, from start: Int, isCapitalized: Bool, isInCapitals: Bool
  ) -> (length: Int, bits: UInt32) {
    var node: Int32 = 0
    var length = 0
    var found: (length: Int, bits: UInt32) = (0, 0)
    while start + length < words.count,
      let next = trie.step(from: node, by: WordKey(rawValue: words[start + length]))
    {
      node = next
      length += 1
      let meanings = meanings[Int(node)]
      var bits = meanings.inAnyCase
      if isCapitalized || isInCapitals { bits |= meanings.capitalized }
      if isInCapitals { bits |= meanings.inCapitals }
      if bits != 0 { found = (length, bits) }
    }
    return found
  }
}
