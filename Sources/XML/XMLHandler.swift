/// Is told what a reader reads, in document order.
package protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ element: borrowing XMLElement) throws(XMLStop)

  /// Text, in pieces of any length; its bytes are valid UTF-8 and lent for the call.
  func characters(_ bytes: UnsafeBufferPointer<UInt8>) throws(XMLStop)

  /// An element ends; its local name as a word of the vocabulary.
  func end(_ word: XMLVocabulary.Word?, line: Int) throws(XMLStop)
}

/// Ends the reading early: the handler has what it wanted, or keeps the reason itself.
package struct XMLStop: Error {
  package init() {}
}
