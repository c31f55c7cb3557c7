internal import CLibXML2

/// What libxml2 alone needs to read a file: the yardstick beside ours.
enum LibXML2Count {
  /// The number of elements, told by a handler that does nothing else.
  static func elements(in bytes: [UInt8]) -> Int {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, _, _, _, _, _, _, _, _ in
      data?.assumingMemoryBound(to: Int.self).pointee += 1
    }
    var count = 0
    bytes.withUnsafeBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = xmlSAXUserParseMemory(&handler, &count, start, Int32(clamping: buffer.count))
    }
    return count
  }
}
