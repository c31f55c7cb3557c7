/// A word without regard to case, as 64 bits: equal words have equal keys.
///
/// Rules and tables compare words by key, so that no string is made or hashed for a token. The key is FNV-1a over the
/// word's UTF-8 bytes with capitals lowered (ASCII and Latin-1), and typographic apostrophes and hyphens made plain,
/// spread by a final mix. The same word has the same key on every machine.
package struct WordKey: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The key of no word.
  package static let none = WordKey(rawValue: 0)

  /// The key of a word.
  package init(_ word: some StringProtocol) {
    var word = String(word)
    self = word.withUTF8 { WordKey(utf8: $0) }
  }

  /// The key of a word's UTF-8 bytes.
  ///
  /// O(n), without allocation.
  package init(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var index = 0
    while index < bytes.count {
      var byte = bytes[index]
      if byte &- 0x41 < 26 {
        byte |= 0x20
      } else if byte == 0xC3, index + 1 < bytes.count {
        // U+00C0 to U+00DE are the capitals of Latin-1, but for the sign U+00D7.
        let second = bytes[index + 1]
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        byte = (0x80...0x9E).contains(second) && second != 0x97 ? second + 0x20 : second
        index += 1
      } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
        switch bytes[index + 2] {
        case 0x98, 0x99:
          byte = UInt8(ascii: "'")
          index += 2
        case 0x90, 0x91:
          byte = UInt8(ascii: "-")
          index += 2
        default: break
        }
      }
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
      index += 1
    }
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    hash ^= hash >> 32
    self.rawValue = hash == 0 ? 1 : hash
  }

  package static func < (left: WordKey, right: WordKey) -> Bool { left.rawValue < right.rawValue }
}

extension WordKey: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
