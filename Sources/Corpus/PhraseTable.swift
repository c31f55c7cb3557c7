/// Phrases that are looked for at the beginning of a key, found by their first word.
struct PhraseTable: Sendable {
  private let phrases: [[UInt8]: [[UInt8]]]

  init(_ phrases: some Sequence<String>) {
    var table: [[UInt8]: [[UInt8]]] = [:]
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      table[Array(bytes.prefix { $0 != 0x20 }), default: []].append(bytes)
    }
    self.phrases = table
  }

  /// Whether one of the phrases stands at a place of a key.
  func matches(_ key: [UInt8], at start: Int = 0) -> Bool {
    let word = key[start...].prefix(24).prefix { $0 != 0x20 }
    guard let candidates = phrases[Array(word)] else { return false }
    return candidates.contains { PhraseKey.starts(key, at: start, with: $0) }
  }

  /// Whether one of the phrases stands anywhere in a key, at a word's beginning.
  func occurs(in key: [UInt8]) -> Bool {
    key.indices.contains { ($0 == 0 || key[$0 - 1] == 0x20) && matches(key, at: $0) }
  }
}
