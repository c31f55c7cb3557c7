internal import CLibXML2

/// The start of an element, lent to a handler while it is told of it.
package struct XMLElement: ~Copyable {
  /// The reader lends the element for a call, and so outlives it.
  unowned(unsafe) let reader: XMLEventRelay
  /// What the reader holds, at hand: asking it would count references to it.
  let context: xmlParserCtxtPtr
  let words: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>
  let localName: UnsafePointer<xmlChar>?
  let namespaceURI: UnsafePointer<xmlChar>?
  let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  let count: Int

  /// The local name as a word of the vocabulary, `nil` if it is not there.
  package let word: XMLVocabulary.Word?

  /// The namespace as a word of the vocabulary, `nil` if it is not there or there is none.
  package var namespaceWord: XMLVocabulary.Word? { reader.word(namespaceURI) }

  /// The local name.
  package var name: String { LibXML2.text(localName) }

  /// The namespace, `nil` where there is none.
  package var namespace: String? { namespaceURI == nil ? nil : LibXML2.text(namespaceURI) }

  /// Tells namespaces apart: the same number for the same namespace within one document, 0 for none.
  package var namespaceIdentity: Int { Int(bitPattern: namespaceURI) }

  /// How many attributes there are, those of other namespaces included.
  package var attributeCount: Int { count }

  /// The names of the attributes that are in no namespace, in their order.
  package var attributeNames: [String] {
    guard let pairs else { return [] }
    return (0..<count).filter { pairs[5 * $0 + 2] == nil }.map { LibXML2.text(pairs[5 * $0]) }
  }

  /// The line on which the start tag ends, counted from 1.
  package var line: Int { XMLEventRelay.line(context) }

  /// The text of an attribute that is in no namespace.
  package func attribute(_ word: XMLVocabulary.Word) throws(XMLStop) -> String? {
    guard let bytes = bytes(of: word) else { return nil }
    return try reader.text(bytes)
  }

  /// The bytes of an attribute that is in no namespace, before references in them are resolved: the only one left is
  /// `&#38;`.
  ///
  /// They are lent as the element is.
  package func bytes(of word: XMLVocabulary.Word) -> UnsafeBufferPointer<UInt8>? {
    guard let pairs else { return nil }
    let name = words[word]
    for index in 0..<count {
      // Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
      let attribute = pairs + 5 * index
      guard attribute[0] == name, attribute[2] == nil, let begin = attribute[3],
        let end = attribute[4]
      else { continue }
      return UnsafeBufferPointer(start: begin, count: end - begin)
    }
    return nil
  }
}
