extension String {
  /// Whether two strings have the same bytes; Swift's `==` holds two spellings of one letter for equal.
  @inline(__always)
  func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // In place where both lie in one piece, as nearly all do: several times faster than byte by byte.
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.elementsEqual($0) }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether a string comes before another by the order of bytes.
  @inline(__always)
  func precedesByBytes(_ other: String) -> Bool {
    let precedes = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.lexicographicallyPrecedes($0) }
    }
    return (precedes ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
