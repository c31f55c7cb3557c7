internal import CLibXML2

/// Takes libxml2's calls while it reads HTML.
final class HTMLEventCollector {
  private var events: [HTMLEvent] = []
  private var text: [UInt8] = []
  private var depth = 0
  /// For a stray end tag libxml2 searches all open elements: what those searches cost so far.
  private var searched = 0
  private(set) var deepest = 0
  private(set) var isStopped = false

  /// The events, once the parser is done.
  func finished() -> [HTMLEvent] {
    endText()
    return events
  }

  private func endText() {
    guard !text.isEmpty else { return }
    events.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    endText()
    depth += 1
    deepest = max(deepest, depth)
    var attributes: [(name: String, value: String)] = []
    var index = 0
    while let pairs, let attribute = pairs[index] {
      attributes.append((LibXML2.text(attribute), LibXML2.text(pairs[index + 1])))
      index += 2
    }
    events.append(.start(name: LibXML2.text(name), attributes: attributes))
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    endText()
    depth -= 1
    events.append(.end(name: LibXML2.text(name)))
  }

  private func append(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    text.append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
  }

  /// Whether the parser is to stop, because the document is built to make it search for ever.
  private func isTooSlowAfterFault() -> Bool {
    searched += depth
    isStopped = isStopped || searched > 500_000_000
    return isStopped
  }

  /// Makes this collector the receiver of what a parser reads.
  ///
  /// It must outlive the parsing.
  func install(in context: htmlParserCtxtPtr) {
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    guard let handler = context.pointee.sax else { return }
    handler.pointee = xmlSAXHandler()
    handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    handler.pointee.startElement = { HTMLEventCollector.from($0)?.start($1, $2) }
    handler.pointee.endElement = { HTMLEventCollector.from($0)?.end($1) }
    handler.pointee.characters = { HTMLEventCollector.from($0)?.append($1, $2) }
    handler.pointee.ignorableWhitespace = { HTMLEventCollector.from($0)?.append($1, $2) }
    handler.pointee.cdataBlock = { HTMLEventCollector.from($0)?.append($1, $2) }
    handler.pointee.serror = { data, fault in
      guard let collector = HTMLEventCollector.from(data), collector.isTooSlowAfterFault(),
        let context = fault?.pointee.ctxt
      else { return }
      xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> HTMLEventCollector? {
    data.map { Unmanaged<HTMLEventCollector>.fromOpaque($0).takeUnretainedValue() }
  }
}
