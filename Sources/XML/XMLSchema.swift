internal import CLibXML2

/// An XML schema, read once, against which documents are checked.
package struct XMLSchema: ~Copyable {
  private let schema: xmlSchemaPtr

  /// Reads a schema, which may not include or import another: nothing is fetched.
  ///
  /// - Throws: ``XMLError`` if it is no valid schema.
  package init(_ text: String) throws(XMLError) {
    let log = XMLFaultLog(limit: 1)
    var text = text
    let schema = text.withUTF8 { bytes in
      withExtendedLifetime(log) { XMLSchema.parse(bytes, log) }
    }
    guard let schema else {
      let fault = log.faults.first
      throw XMLError(
        .schema, fault?.message ?? "the schema could not be read", line: fault?.line ?? 0)
    }
    self.schema = schema
  }

  deinit { xmlSchemaFree(schema) }

  private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ log: XMLFaultLog)
    -> xmlSchemaPtr?
  {
    guard LibXML2.isReady,
      let context = bytes.withMemoryRebound(
        to: CChar.self, { xmlSchemaNewMemParserCtxt($0.baseAddress, Int32(clamping: $0.count)) })
    else { return nil }
    defer { xmlSchemaFreeParserCtxt(context) }
    xmlSchemaSetParserStructuredErrors(context, XMLFaultLog.note, log.data)
    return xmlSchemaParse(context)
  }

  /// What in a document the schema does not allow, in document order.
  ///
  /// The document is streamed; memory grows with what the schema's identity constraints range over.
  ///
  /// - Parameters:
  ///   - bytes: the document, of which ``XMLReader`` has found that it is well-formed.
  ///   - limit: how many faults to tell of.
  /// - Returns: the faults, with lines.
  /// - Throws: ``XMLError`` if the check cannot be made.
  package borrowing func faults(
    in bytes: [UInt8], limit: Int = 100
  ) throws(XMLError) -> [XMLError] {
    let log = XMLFaultLog(limit: limit)
    let status = bytes.withUnsafeBufferPointer { buffer -> Int32 in
      guard let context = xmlSchemaNewValidCtxt(schema) else { return -1 }
      defer { xmlSchemaFreeValidCtxt(context) }
      let feed = ByteFeed(buffer)
      return withExtendedLifetime((feed, log)) {
        let input = xmlParserInputBufferCreateIO(
          ByteFeed.copyNext, nil, feed.data, XML_CHAR_ENCODING_NONE)
        guard let input else { return -1 }
        xmlSchemaSetValidStructuredErrors(context, XMLFaultLog.note, log.data)
        // Frees the input.
        return xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, nil, nil)
      }
    }
    if log.faults.isEmpty, status != 0 {
      throw XMLError(.schema, "the document could not be checked against the schema")
    }
    return log.faults
  }
}

/// Collects what libxml2 tells of faults.
final class XMLFaultLog {
  private(set) var faults: [XMLError] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  var data: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let note: xmlStructuredErrorFunc = { data, error in
    guard let data, let error else { return }
    let log = Unmanaged<XMLFaultLog>.fromOpaque(data).takeUnretainedValue()
    guard log.faults.count < log.limit else { return }
    log.faults.append(XMLError(error.pointee))
  }
}
