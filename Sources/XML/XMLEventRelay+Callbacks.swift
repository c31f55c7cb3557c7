internal import CLibXML2

extension XMLEventRelay {
  /// The calls that libxml2 makes.
  ///
  /// A tree is never built.
  static var callbacks: xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startElementNs = { data, name, _, namespace, _, _, count, _, pairs in
      XMLEventRelay.with(data) { $0.start(name, namespace, pairs, count) }
    }
    handler.endElementNs = { data, name, _, _ in XMLEventRelay.with(data) { $0.end(name) } }
    handler.characters = { data, text, count in
      XMLEventRelay.with(data) { $0.characters(text, count) }
    }
    // The very same function: libxml2 then does not look which white space matters.
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    handler.internalSubset = { data, _, _, _ in XMLEventRelay.with(data) { $0.documentType() } }
    handler.reference = { data, name in XMLEventRelay.with(data) { $0.reference(name) } }
    handler.serror = { data, error in
      guard let error else { return }
      XMLEventRelay.with(data) { $0.note(error.pointee) }
    }
    return handler
  }
}

extension XMLError {
  /// A fault as libxml2 tells it, with the remedy where a limit was met.
  init(_ error: xmlError) {
    let text = error.message.map { String(cString: $0) } ?? "unknown fault"
    var message = text
    while message.last?.isWhitespace == true { message.removeLast() }
    let line = Int(error.line)
    let column = max(0, Int(error.int2))
    if message.hasPrefix("Excessive depth") {
      let advice = "elements nest deeper than 256; flatten the document"
      self.init(.limit, advice, line: line, column: column)
    } else if message.contains("too long") || message.lowercased().contains("huge") {
      let advice =
        "a text or attribute exceeds 10,000,000 bytes, more than libxml2 reads; shorten it"
      self.init(.limit, advice, line: line, column: column)
    } else if message.hasPrefix("Entity '") {
      let advice = "\(message); write the character instead"
      self.init(.entities, advice, line: line, column: column)
    } else {
      self.init(.illFormed, message, line: line, column: column)
    }
  }
}
