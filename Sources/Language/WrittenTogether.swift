internal import AnnotatedText

/// Two words written as one without an apostrophe, and where they are parted.
struct WrittenTogether: Sendable {
  /// The words parted, a "|" where.
  private static let words = """
    can|not gon|na wan|na got|ta out|ta lot|ta gim|me lem|me a|lot \
    do|nt does|nt did|nt is|nt was|nt are|nt were|nt would|nt could|nt should|nt have|nt has|nt had|nt ca|nt wo|nt \
    ai|nt i|m i|ve it|ll you|ll they|ll you|re they|re you|ve they|ve he|s she|s that|s there|s what|s here|s where|s
    """

  /// The bytes of the longest.
  static let longest = 8

  private let cuts: [WordKey: Int]
  /// For each first letter, the lengths of its words as bits.
  private let lengths: [UInt16]

  init() {
    var cuts: [WordKey: Int] = [:]
    var lengths = [UInt16](repeating: 0, count: 256)
    for word in WrittenTogether.words.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: "|")
      guard parts.count == 2, let first = word.utf8.first else { continue }
      cuts[WordKey(parts.joined())] = parts[0].utf8.count
      // The "|" is no letter.
      lengths[Int(first)] |= 1 << UInt16(word.utf8.count - 1)
    }
    self.cuts = cuts
    self.lengths = lengths
  }

  /// Whether a word with this first letter, in small, and length may be one of them.
  @inline(__always)
  func mayHold(_ first: UInt8, length: Int) -> Bool { lengths[Int(first)] >> length & 1 == 1 }

  /// The bytes of the first word; 0 for any other word.
  func cut(of word: WordKey) -> Int { cuts[word] ?? 0 }
}
