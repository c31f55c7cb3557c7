internal import CLibXML2

/// Reads XML and tells a handler of it, in memory that does not grow with the document.
///
/// Nothing is fetched and no entity is expanded: a document type with an internal subset is refused,
/// one without is ignored. Limits of libxml2 hold: 10,000,000 bytes in a name or an attribute, elements
/// nested to a depth of 256.
package struct XMLReader: Sendable {
  private let vocabulary: XMLVocabulary

  package init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  /// Reads a document whole, or until the handler stops.
  ///
  /// O(length), some 200 MB a second.
  ///
  /// - Returns: what is odd about prefixes and namespaces, at most twenty findings.
  /// - Throws: ``XMLError`` with the first fault. The handler was told of what comes before.
  @discardableResult
  package func read(
    _ bytes: [UInt8], handler: any XMLHandler
  ) throws(XMLError) -> [XMLError] {
    try XMLReader.refuseCompressed(bytes)
    var result: Result<[XMLError], XMLError> = .success([])
    bytes.withUnsafeBufferPointer { buffer in
      result = Result { () throws(XMLError) in try read(buffer, handler) }
    }
    return try result.get()
  }

  /// Reads a document that comes in pieces, the last followed by an empty one.
  ///
  /// - Returns: what is odd about prefixes and namespaces, at most twenty findings.
  /// - Throws: ``XMLError`` with the first fault, or what `nextPiece` throws.
  package func read(
    pieces nextPiece: () throws -> [UInt8], handler: any XMLHandler
  ) throws -> [XMLError] {
    let first = try nextPiece()
    try XMLReader.refuseCompressed(first)
    return try withoutActuallyEscaping(nextPiece) { nextPiece in
      let feed = ByteFeed(first, then: nextPiece)
      let result = Result { () throws(XMLError) in try read(feed, handler) }
      if let failure = feed.failure { throw failure }
      return try result.get()
    }
  }

  private func read(
    _ buffer: UnsafeBufferPointer<UInt8>, _ handler: any XMLHandler
  ) throws(XMLError) -> [XMLError] {
    try read(ByteFeed(buffer), handler)
  }

  private func read(_ feed: ByteFeed, _ handler: any XMLHandler) throws(XMLError) -> [XMLError] {
    try withExtendedLifetime(feed) { () throws(XMLError) in
      guard LibXML2.isReady, let parser = XMLParser(feed) else {
        throw XMLError(.resources, "could not set up the XML parser")
      }
      let relay = parser.parse(handler, vocabulary)
      if let fault = relay.fault { throw fault }
      return relay.warnings
    }
  }

  private static func refuseCompressed(_ bytes: [UInt8]) throws(XMLError) {
    let kinds: [(magic: [UInt8], name: String, tool: String)] = [
      ([0x1F, 0x8B], "gzip", "gunzip"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd", "unzstd"),
      ([0x50, 0x4B, 0x03, 0x04], "zip", "unzip"), ([0x42, 0x5A, 0x68], "bzip2", "bunzip2"),
    ]
    for kind in kinds where bytes.starts(with: kind.magic) {
      throw XMLError(
        .compressed, "the file is compressed (\(kind.name)); unpack it first with \(kind.tool)")
    }
  }
}

/// Owns one of libxml2's XML parser contexts.
private struct XMLParser: ~Copyable {
  private let context: xmlParserCtxtPtr

  /// The feed must outlive the parser.
  init?(_ feed: ByteFeed) {
    let context = xmlCreateIOParserCtxt(
      nil, nil, ByteFeed.copyNext, nil, feed.data, XML_CHAR_ENCODING_NONE)
    guard let context else { return nil }
    self.context = context
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
  }

  deinit {
    // None is built by our handlers, but a fault in the prologue can leave one.
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    xmlFreeParserCtxt(context)
  }

  /// Reads the document, and gives back what told the handler of it.
  borrowing func parse(_ handler: any XMLHandler, _ vocabulary: XMLVocabulary) -> XMLEventRelay {
    let relay = XMLEventRelay(handler, vocabulary, context)
    context.pointee.sax?.pointee = XMLEventRelay.callbacks
    context.pointee.userData = Unmanaged.passUnretained(relay).toOpaque()
    withExtendedLifetime(relay) { _ = xmlParseDocument(context) }
    return relay
  }
}
