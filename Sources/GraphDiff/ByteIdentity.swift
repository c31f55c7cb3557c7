internal import GraphModel

extension String {
  /// Whether both strings are the same bytes.
  ///
  /// `==` holds canonically equivalent strings for equal, which are different bytes in a file, and its cost is
  /// quadratic in combining marks. O(n).
  func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    var left = self
    var right = other
    return left.withUTF8 { left in
      right.withUTF8 { right in
        UnsafeRawBufferPointer(left).hasSameBytes(as: UnsafeRawBufferPointer(right))
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether two buffers of one size hold the same bytes, compared eight at a time.
  fileprivate func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    var offset = 0
    while offset + 8 <= count {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      guard word == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) else {
        return false
      }
      offset += 8
    }
    while offset < count {
      guard self[offset] == other[offset] else { return false }
      offset += 1
    }
    return true
  }
}

extension AttributeValue {
  /// Whether both are the same type and the same bits: a NaN is itself, and 0 is not -0.
  func isIdentical(to other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.boolean(let left), .boolean(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.long(let left), .long(let right)): left == right
    case (.float(let left), .float(let right)): left.bitPattern == right.bitPattern
    case (.double(let left), .double(let right)): left.bitPattern == right.bitPattern
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    default: false
    }
  }
}

extension AttributeValue? {
  /// Whether both are absent, or the same type and the same bits.
  func isIdentical(to other: AttributeValue?) -> Bool {
    switch (self, other) {
    case (nil, nil): true
    case (let left?, let right?): left.isIdentical(to: right)
    default: false
    }
  }
}
