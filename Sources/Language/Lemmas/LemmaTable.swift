package import AnnotatedText

/// The keys under which a ``LemmaTable`` holds what was learned.
package enum LemmaKey {
  /// The key of a word with a tag: the edit of that word, whatever its ending.
  @inline(__always)
  package static func word(_ word: WordKey, _ tag: PartOfSpeech) -> UInt64 {
    spread(word.rawValue ^ (UInt64(tag.rawValue) &+ 1) &* 0x9e37_79b9_7f4a_7c15)
  }

  /// The key of the casing of a word with a tag and a case; that of ``WordKey/none`` is what holds for other words.
  package static func casing(_ word: WordKey, _ tag: PartOfSpeech, _ letters: WordCasing) -> UInt64
  {
    spread(self.word(word, tag) &+ UInt64(letters.rawValue) &+ 1)
  }

  /// The key of the empty ending of words with a tag.
  @inline(__always)
  package static func ending(of tag: PartOfSpeech) -> UInt64 {
    spread((UInt64(tag.rawValue) &+ 1) &* 0xd1b5_4a32_d192_ed03)
  }

  /// The key of an ending that is longer by one byte, at its front.
  @inline(__always)
  package static func ending(_ key: UInt64, after byte: UInt8) -> UInt64 {
    spread(key &+ UInt64(byte) &+ 1)
  }

  @inline(__always)
  private static func spread(_ value: UInt64) -> UInt64 {
    var hash = value &* 0xbf58_476d_1ce4_e5b9
    hash ^= hash >> 32
    hash = hash &* 0x94d0_49bb_1331_11eb
    return hash ^ hash >> 29
  }
}

/// A table of small numbers by key, read in place.
///
/// A power of two of 8-byte places with open addressing: 4 bytes of the key, 4 bytes with the number plus one. A place
/// whose number is 0 is empty.
package struct LemmaTable {
  private let base: UnsafeRawPointer?
  private let mask: Int

  /// Reads a table in place; bytes that are not a table's give one that holds nothing.
  package init(_ bytes: UnsafeRawBufferPointer) {
    let places = bytes.count / 8
    let isTable = places > 0 && places & (places - 1) == 0
    base = isTable ? bytes.baseAddress : nil
    mask = places - 1
  }

  /// The number under a key, or -1.
  @inline(__always)
  package func number(_ key: UInt64) -> Int {
    guard let base else { return -1 }
    let tag = UInt32(truncatingIfNeeded: key >> 32)
    var place = Int(truncatingIfNeeded: key) & mask
    // A damaged table may be full: the search ends after one round.
    for _ in 0...mask {
      let word = base.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self).littleEndian
      let number = Int(word >> 32)
      if number == 0 { return -1 }
      if UInt32(truncatingIfNeeded: word) == tag { return number - 1 }
      place = (place + 1) & mask
    }
    return -1
  }

  /// The bytes of a table with these numbers, in the order given; of two with one key the first counts.
  package static func bytes(of numbers: [(key: UInt64, number: Int)]) -> [UInt8] {
    var places = 64
    while places < numbers.count * 2 { places *= 2 }
    var table = [UInt64](repeating: 0, count: places)
    for (key, number) in numbers {
      let tag = key >> 32
      var place = Int(truncatingIfNeeded: key) & (places - 1)
      while table[place] != 0, table[place] & 0xffff_ffff != tag {
        place = (place + 1) & (places - 1)
      }
      if table[place] == 0 { table[place] = tag | UInt64(number + 1) << 32 }
    }
    return table.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  }
}
