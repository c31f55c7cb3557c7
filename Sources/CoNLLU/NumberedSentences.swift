/// Sentences of a document in CoNLL-U whose numbers are not yet known, since others come before.
package struct NumberedSentences: Sendable {
  /// The document's name, without white space.
  package let document: String
  package internal(set) var bytes: [UInt8] = []
  /// Where the number of each sentence is to stand.
  private(set) var places: [Int] = []

  init(document: String) { self.document = document }

  /// The number of sentences.
  package var count: Int { places.count }

  /// Leaves a place for the number of the next sentence.
  mutating func markNumber() { places.append(bytes.count) }

  /// Hands on the bytes with the sentences numbered from `first`; the document begins with number 1.
  package func write(
    numberedFrom first: Int, to sink: (UnsafeRawBufferPointer) throws -> Void
  ) rethrows {
    if first == 1, count > 0 {
      try Array("# newdoc id = \(document)\n".utf8).withUnsafeBytes(sink)
    }
    try bytes.withUnsafeBytes { bytes in
      var begin = 0
      for (index, place) in places.enumerated() {
        try sink(UnsafeRawBufferPointer(rebasing: bytes[begin..<place]))
        var number: [UInt8] = []
        number.appendNumber(first + index)
        try number.withUnsafeBytes(sink)
        begin = place
      }
      try sink(UnsafeRawBufferPointer(rebasing: bytes[begin...]))
    }
  }
}
