internal import CLibXML2

/// Stands between libxml2's calls and a handler.
final class XMLEventRelay {
  private let handler: any XMLHandler
  private let context: xmlParserCtxtPtr
  /// The vocabulary's words where libxml2 keeps them: it knows each string by one address.
  private let words: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>

  /// The first fault.
  private(set) var fault: XMLError?
  private(set) var warnings: [XMLError] = []
  private var isStopped = false

  /// The parser must outlive the relay.
  init(_ handler: any XMLHandler, _ vocabulary: XMLVocabulary, _ context: xmlParserCtxtPtr) {
    self.handler = handler
    self.context = context
    words = .allocate(capacity: vocabulary.words.count)
    _ = words.initialize(
      from: vocabulary.words.map { xmlDictLookup(context.pointee.dict, $0, -1) })
  }

  deinit {
    words.deinitialize()
    words.deallocate()
  }

  /// Lends the relay that libxml2 was given.
  @inline(__always)
  static func with(_ data: UnsafeMutableRawPointer?, _ body: (XMLEventRelay) -> Void) {
    guard let data else { return }
    Unmanaged<XMLEventRelay>.fromOpaque(data)._withUnsafeGuaranteedRef(body)
  }

  var line: Int { XMLEventRelay.line(context) }

  /// The line that a parser has come to.
  static func line(_ context: xmlParserCtxtPtr) -> Int {
    context.pointee.input.map { Int($0.pointee.line) } ?? 0
  }

  private var column: Int { context.pointee.input.map { Int($0.pointee.col) } ?? 0 }

  func word(_ name: UnsafePointer<xmlChar>?) -> XMLVocabulary.Word? {
    for index in 0..<words.count where words[index] == name { return index }
    return nil
  }

  /// The text of an attribute: without entity substitution libxml2 leaves `&#38;` for an ampersand.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      text.append(bytes[index])
      if bytes[index] == UInt8(ascii: "&") {
        guard bytes[index...].starts(with: "&#38;".utf8) else {
          refuse(
            .entities, "an attribute refers to an entity that is not declared; write the character")
          throw XMLStop()
        }
        index += 5
      } else {
        index += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  func start(
    _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?,
    _ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int32
  ) {
    let element = XMLElement(
      reader: self, context: context, words: words, localName: name, namespaceURI: namespace,
      pairs: pairs, count: Int(count),
      word: word(name))
    do { try handler.start(element) } catch { stop() }
  }

  func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    do { try handler.characters(UnsafeBufferPointer(start: text, count: Int(count))) } catch {
      stop()
    }
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    do { try handler.end(word(name), line: line) } catch { stop() }
  }

  /// The parser stands behind the external id: an internal subset would begin here.
  func documentType() {
    guard let next = context.pointee.input?.pointee.cur?.pointee, next == UInt8(ascii: "[") else {
      return
    }
    refuse(
      .entities, "the document type declares entities or elements, which are not read; remove '[…]'"
    )
  }

  func reference(_ name: UnsafePointer<xmlChar>?) {
    refuse(
      .entities, "the entity '\(LibXML2.text(name))' is not declared; write the character instead")
  }

  private func refuse(_ kind: XMLError.Kind, _ message: String) {
    fault = fault ?? XMLError(kind, message, line: line, column: column)
    stop()
  }

  private func stop() {
    guard !isStopped else { return }
    isStopped = true
    xmlStopParser(context)
  }

  func note(_ error: xmlError) {
    // What comes after the stop is a consequence of it.
    guard !isStopped, fault == nil else { return }
    if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) || error.level == XML_ERR_WARNING {
      if warnings.count < 20 { warnings.append(XMLError(error)) }
    } else {
      fault = XMLError(error)
    }
  }
}
