/// The spelling of words as lemmas have it: typographic apostrophes and hyphens are plain, as in ``WordKey``.
package enum WordSpelling {
  /// A longer word has no inflection that matters.
  package static let longestWord = 64

  /// A capital letter of ASCII made small.
  @inline(__always)
  package static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The spelling of a word's bytes.
  package static func bytes(of word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Array(unsafeUninitializedCapacity: word.count) { buffer, count in
      count = copy(word, to: buffer)
    }
  }

  /// Copies a word's spelling and returns its length, which is at most the word's.
  @inline(__always)
  static func copy(
    _ word: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var length = 0
    var index = 0
    while index < word.count {
      var byte = word[index]
      if byte == 0xE2, index + 2 < word.count, word[index + 1] == 0x80 {
        switch word[index + 2] {
        case 0x98, 0x99:
          byte = UInt8(ascii: "'")
          index += 2
        case 0x90, 0x91:
          byte = UInt8(ascii: "-")
          index += 2
        default: break
        }
      }
      buffer[length] = byte
      length += 1
      index += 1
    }
    return length
  }
}
