/// What raw text taught about frequent words: the classes of words that stand in like contexts, and how often a word is
/// capitalised.
///
/// The table is read in place: a power of two of 8-byte places with open addressing, each 4 bytes of the word's key, 2 of
/// its fine class, 1 of its coarse class, 1 of its habit of capitals. A place whose fine class is 0 is empty.
package struct WordTable {
  /// What the table says of a word.
  package struct Entry: Hashable, Sendable {
    /// 1 or more; 0 for a word that the table does not hold.
    package var fine: UInt16 = 0
    package var coarse: UInt8 = 0
    /// 0 not known, 1 never capitalised inside a sentence … 6 always.
    package var habit: UInt8 = 0

    package init(fine: UInt16 = 0, coarse: UInt8 = 0, habit: UInt8 = 0) {
      self.fine = fine
      self.coarse = coarse
      self.habit = habit
    }
  }

  /// Tells the key of a capitalised word from that of the same word in small letters.
  package static let capital: UInt64 = 0x6a09_e667_f3bc_c908

  private let base: UnsafeRawPointer?
  private let mask: Int

  /// Reads a table in place; bytes that are not a table's give one without words.
  package init(_ bytes: UnsafeRawBufferPointer) {
    let places = bytes.count / 8
    let isTable = places > 0 && places & (places - 1) == 0
    base = isTable ? bytes.baseAddress : nil
    mask = places - 1
  }

  /// A table without words.
  package static var empty: WordTable { WordTable(UnsafeRawBufferPointer(start: nil, count: 0)) }

  /// What the table says of a key.
  @inline(__always)
  package func entry(of key: UInt64) -> Entry {
    guard let base else { return Entry() }
    let tag = UInt32(truncatingIfNeeded: key >> 32)
    var place = Int(truncatingIfNeeded: key) & mask
    // A damaged table may be full: the search ends after one round.
    for _ in 0...mask {
      let word = base.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self).littleEndian
      let fine = UInt16(truncatingIfNeeded: word >> 32)
      if fine == 0 { return Entry() }
      if UInt32(truncatingIfNeeded: word) == tag {
        return Entry(
          fine: fine, coarse: UInt8(truncatingIfNeeded: word >> 48),
          habit: UInt8(truncatingIfNeeded: word >> 56))
      }
      place = (place + 1) & mask
    }
    return Entry()
  }

  /// The bytes of a table of these words, in the order given; of two with one key the first counts.
  package static func bytes(of words: [(key: UInt64, entry: Entry)]) -> [UInt8] {
    var places = 64
    while places < words.count * 2 { places *= 2 }
    var table = [UInt64](repeating: 0, count: places)
    for (key, entry) in words where entry.fine != 0 {
      var place = Int(truncatingIfNeeded: key) & (places - 1)
      let tag = key >> 32
      while table[place] != 0, table[place] & 0xffff_ffff != tag {
        place = (place + 1) & (places - 1)
      }
      guard table[place] == 0 else { continue }
      table[place] =
        tag | UInt64(entry.fine) << 32 | UInt64(entry.coarse) << 48 | UInt64(entry.habit) << 56
    }
    return table.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  }
}
