internal import CLibXML2

/// Owns one of libxml2's converters from an encoding to UTF-8.
struct EncodingConverter: ~Copyable {
  private let handler: xmlCharEncodingHandlerPtr

  /// `nil` if the encoding is not known.
  init?(_ name: String) {
    guard LibXML2.isReady, let handler = xmlFindCharEncodingHandler(name) else { return nil }
    self.handler = handler
  }

  deinit { xmlCharEncCloseFunc(handler) }

  /// The bytes in UTF-8; each that the encoding does not know becomes U+FFFD.
  borrowing func utf8(of bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    guard let input = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(input) }
    guard let output = xmlBufferCreate() else { return nil }
    defer { xmlBufferFree(output) }
    guard bytes.count <= Int(Int32.max), xmlBufferAdd(input, bytes, Int32(bytes.count)) == 0 else {
      return nil
    }
    var left = xmlBufferLength(input)
    while left > 0 {
      _ = xmlCharEncInFunc(handler, output, input)
      if let content = xmlBufferContent(output) {
        let count = Int(xmlBufferLength(output))
        text.append(contentsOf: UnsafeBufferPointer(start: content, count: count))
        xmlBufferEmpty(output)
      }
      let rest = xmlBufferLength(input)
      if rest == left {
        // No step forward: the first byte that is left is not of this encoding.
        text.append(contentsOf: [0xEF, 0xBF, 0xBD])
        xmlBufferShrink(input, 1)
      }
      left = xmlBufferLength(input)
    }
    return text
  }
}
