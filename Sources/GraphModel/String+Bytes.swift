internal import Glibc

extension String {
  /// Whether two strings have the same bytes.
  ///
  /// Swift's `==` holds two spellings of one letter for equal, which are different bytes in a file, and its cost is
  /// quadratic in combining marks. O(n).
  package func hasBytes(of other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    // In place where both lie in one piece, as nearly all do: several times faster than byte by byte.
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable {
        UnsafeRawBufferPointer(bytes).hasBytes(of: UnsafeRawBufferPointer($0))
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  /// Whether a string comes before another by the order of bytes.
  package func precedesByBytes(_ other: String) -> Bool {
    let precedes = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable {
        UnsafeRawBufferPointer(bytes).precedes(UnsafeRawBufferPointer($0))
      }
    }
    return (precedes ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}

extension ElementID {
  /// Negative if this id comes before another, 0 if it is the same.
  @inline(__always)
  func order(before other: ElementID) -> Int {
    // Texts that are short, or one piece of memory, are told by two words.
    let (here, there) = (words, other.words)
    if here.0 == there.0, here.1 == there.1 { return 0 }
    let order = rawValue.utf8.withContiguousStorageIfAvailable { here in
      other.rawValue.utf8.withContiguousStorageIfAvailable {
        UnsafeRawBufferPointer(here).order(before: UnsafeRawBufferPointer($0))
      }
    }
    if let order, let order { return order }
    return self == other ? 0 : self < other ? -1 : 1
  }

  /// Negative if this id comes before one of some bytes, 0 if it is the same.
  package func order(before other: UnsafeBufferPointer<UInt8>) -> Int {
    var text = rawValue
    return text.withUTF8 {
      UnsafeRawBufferPointer($0).order(before: UnsafeRawBufferPointer(other))
    }
  }

  @inline(__always)
  private var words: (UInt64, UInt64) { unsafeBitCast(rawValue, to: (UInt64, UInt64).self) }
}

extension [UInt8] {
  /// Whether two arrays hold the same bytes.
  func hasBytes(of other: [UInt8]) -> Bool {
    withUnsafeBytes { bytes in other.withUnsafeBytes { bytes.hasBytes(of: $0) } }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two buffers hold the same bytes.
  package func hasBytes(of other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard let here = baseAddress, let there = other.baseAddress else { return true }
    return memcmp(here, there, count) == 0
  }

  /// Whether the bytes of a buffer sort before those of another.
  package func precedes(_ other: UnsafeRawBufferPointer) -> Bool { order(before: other) < 0 }

  /// Negative if the bytes of a buffer sort before those of another, 0 if they are the same.
  func order(before other: UnsafeRawBufferPointer) -> Int {
    guard let here = baseAddress, let there = other.baseAddress else {
      return count - other.count
    }
    let order = memcmp(here, there, Swift.min(count, other.count))
    return order == 0 ? count - other.count : Int(order)
  }
}
