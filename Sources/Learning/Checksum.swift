/// A checksum that finds damage, not intent: FNV-1a over 64-bit little-endian words, the last
/// padded with zeros.
package enum Checksum {
  /// The checksum of bytes.
  ///
  /// - Complexity: O(n).
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
      offset += 8
    }
    var last: UInt64 = 0
    for (position, byte) in bytes[offset...].enumerated() {
      last |= UInt64(byte) << (8 * UInt64(position))
    }
    return (hash ^ last) &* 0x0000_0100_0000_01b3
  }
}
