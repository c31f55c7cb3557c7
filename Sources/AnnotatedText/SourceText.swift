/// A half-open range of UTF-8 bytes in a document's text.
package typealias ByteRange = Range<Int>

/// The text of a document as valid UTF-8 bytes, so that every offset is a byte and every slice is O(1) to find.
package struct SourceText: Hashable, Sendable {
  /// The bytes; always valid UTF-8.
  package let bytes: [UInt8]

  /// Takes the bytes of a string.
  package init(_ text: String) {
    self.bytes = Array(text.utf8)
  }

  /// Takes bytes, or gives `nil` if they are not valid UTF-8.
  ///
  /// O(n).
  package init?(validating bytes: [UInt8]) {
    guard bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) != nil }) else {
      return nil
    }
    self.bytes = bytes
  }

  /// The number of bytes.
  package var count: Int { bytes.count }

  /// The text of a range; a range that cuts a character gives U+FFFD for its half.
  package subscript(range: ByteRange) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The largest character boundary that is not after `offset`.
  package func characterBoundary(atOrBefore offset: Int) -> Int {
    var boundary = min(max(offset, 0), bytes.count)
    while boundary > 0, boundary < bytes.count, bytes[boundary] & 0xC0 == 0x80 { boundary -= 1 }
    return boundary
  }
}
