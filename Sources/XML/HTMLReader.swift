internal import CLibXML2

/// Reads HTML as others wrote it: missing and misplaced tags are repaired, nothing is fetched.
package struct HTMLReader {
  /// The document as a flat list of events: every start has its end, in proper nesting.
  ///
  /// Missing `html`, `body` and `p` elements are supplied. Scripts and styles are elements with a text,
  /// like any other. Comments and processing instructions are left out. O(length) for documents that
  /// are not built to be slow; those are refused.
  ///
  /// - Parameters:
  ///   - bytes: the document. Bytes that the encoding does not know become U+FFFD.
  ///   - encoding: the encoding's name, where the caller knows it; else it is the byte order mark's, the
  ///     one that a `<meta>` element declares, UTF-8 if the bytes are valid, or Windows-1252.
  /// - Returns: the events, none for an empty document.
  /// - Throws: ``XMLError`` if libxml2 cannot be set up or the nesting is absurd.
  package static func events(
    in bytes: [UInt8], encoding: String? = nil
  ) throws(XMLError) -> [HTMLEvent] {
    guard LibXML2.isReady, let parser = HTMLParser() else {
      throw XMLError(.resources, "could not set up the HTML parser")
    }
    var text = HTMLEncoding.utf8(of: bytes, declared: encoding)
    text.replaceNulls()
    return try parser.events(in: text)
  }
}

extension [UInt8] {
  /// A NUL would end the document for libxml2; HTML reads it as U+FFFD.
  fileprivate mutating func replaceNulls() {
    guard contains(0) else { return }
    self = flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }
}

/// Owns one of libxml2's HTML parser contexts.
private struct HTMLParser: ~Copyable {
  private let context: htmlParserCtxtPtr

  init?() {
    guard let context = htmlNewParserCtxt() else { return nil }
    self.context = context
  }

  deinit { htmlFreeParserCtxt(context) }

  consuming func events(in text: [UInt8]) throws(XMLError) -> [HTMLEvent] {
    guard text.count <= Int(Int32.max) else {
      throw XMLError(.limit, "an HTML document of over 2 GB cannot be read; split it")
    }
    let collector = HTMLEventCollector()
    collector.install(in: context)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | HTML_PARSE_NODEFDTD.rawValue
    withExtendedLifetime(collector) {
      text.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        // There is no tree: the collector took the events that would build it.
        _ = htmlCtxtReadMemory(context, start, Int32(buffer.count), nil, "UTF-8", Int32(options))
      }
    }
    if collector.isStopped {
      throw XMLError(
        .limit,
        "the HTML nests \(collector.deepest) elements and misplaces too many tags to be read")
    }
    return collector.finished()
  }
}
