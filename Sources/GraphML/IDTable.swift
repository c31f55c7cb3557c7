internal import GraphModel

/// Numbers the ids of nodes in the order in which a file names them, each once.
struct IDTable {
  /// The ids by number.
  private(set) var all: [ElementID] = []
  /// The ids one after the other, so that comparing one touches little memory.
  private var bytes: [UInt8] = []
  private var slots: [Slot] = Array(repeating: Slot(), count: 1 << 10)
  /// Nobody can choose ids whose hashes meet.
  private let seed = (UInt64.random(in: 0 ... .max), UInt64.random(in: 0 ... .max) | 1)

  /// The hashes of the ids that are looked for together.
  private var hashes: [UInt64] = []
  /// What was found where these lead to, so that it is really looked for.
  private var touched: UInt32 = 0

  /// Where the hash of an id leads to.
  private struct Slot {
    /// The upper half of the hash.
    var hash: UInt32 = 0
    /// The number of the id plus one; 0 where there is none.
    var number: UInt32 = 0
    /// Where the id begins in ``IDTable/bytes``, and in the lower 24 bits its length: libxml2 reads no more than
    /// 10,000,000 bytes.
    private var place: UInt64 = 0

    init() {}

    init(hash: UInt32, number: Int, begin: Int, count: Int) {
      self.hash = hash
      self.number = UInt32(truncatingIfNeeded: number + 1)
      place = UInt64(begin) << 24 | UInt64(count)
    }

    var count: Int { Int(place & 0xFF_FFFF) }

    var range: Range<Int> {
      let begin = Int(place >> 24)
      return begin..<begin + count
    }
  }

  /// The number of an id, which is a new one if the id is new.
  ///
  /// O(length).
  mutating func number(of id: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(id)
    return number(of: raw, hash(raw))
  }

  private mutating func number(of raw: UnsafeRawBufferPointer, _ hash: UInt64) -> Int {
    let upper = UInt32(truncatingIfNeeded: hash >> 32)
    var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[index].number != 0 {
      let slot = slots[index]
      if slot.hash == upper, slot.count == raw.count, isSame(slot, raw) {
        return Int(slot.number) - 1
      }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = Slot(hash: upper, number: all.count, begin: bytes.count, count: raw.count)
    all.append(ElementID(String(decoding: raw, as: UTF8.self)))
    bytes.append(contentsOf: raw)
    if all.count * 2 > slots.count { grow() }
    return all.count - 1
  }

  /// The numbers of many ids, which stand one after the other in a text.
  ///
  /// Several times faster than one by one, where the table is larger than the processor's caches: the processor waits for
  /// many places of the memory at a time.
  mutating func numbers(
    of places: [Range<Int>], in text: [UInt8], _ take: (_ index: Int, _ number: Int) -> Void
  ) {
    text.withUnsafeBytes { text in
      hashes.removeAll(keepingCapacity: true)
      for place in places { hashes.append(hash(UnsafeRawBufferPointer(rebasing: text[place]))) }
      let mask = slots.count - 1
      touched = 0
      for hash in hashes { touched ^= slots[Int(truncatingIfNeeded: hash) & mask].hash }
      for hash in hashes {
        let slot = slots[Int(truncatingIfNeeded: hash) & mask]
        guard slot.number != 0, slot.hash == UInt32(truncatingIfNeeded: hash >> 32),
          slot.count > 0
        else { continue }
        // An id may lie on two lines of the cache.
        let range = slot.range
        touched ^= UInt32(bytes[range.lowerBound]) ^ UInt32(bytes[range.upperBound - 1])
      }
      for (index, place) in places.enumerated() {
        take(index, number(of: UnsafeRawBufferPointer(rebasing: text[place]), hashes[index]))
      }
    }
  }

  private func isSame(_ slot: Slot, _ id: UnsafeRawBufferPointer) -> Bool {
    bytes.withUnsafeBytes {
      UnsafeRawBufferPointer(rebasing: $0[slot.range]).hasBytes(of: id)
    }
  }

  private mutating func grow() {
    let known = slots
    slots = Array(repeating: Slot(), count: known.count * 2)
    for slot in known where slot.number != 0 {
      let hash = bytes.withUnsafeBytes {
        self.hash(UnsafeRawBufferPointer(rebasing: $0[slot.range]))
      }
      var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[index].number != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  /// Mixes eight bytes at a time by multiplying to twice the width.
  private func hash(_ id: UnsafeRawBufferPointer) -> UInt64 {
    var hash = seed.0 ^ UInt64(truncatingIfNeeded: id.count)
    var offset = 0
    while offset < id.count {
      var word: UInt64 = 0
      if offset + 8 <= id.count {
        word = id.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      } else {
        for byte in id[offset...] { word = word << 8 | UInt64(byte) }
      }
      let product = (hash ^ word).multipliedFullWidth(by: seed.1)
      hash = product.high ^ product.low &+ seed.0
      offset += 8
    }
    let product = (hash ^ seed.1).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
