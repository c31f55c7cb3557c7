package import AnnotatedText

/// Notices documents of one run that share an id: the first keeps it, the others are rejected.
///
/// Feed it in the order of the corpus, whatever the order of reading.
package struct DuplicateIDs: Sendable {
  private var origins: [[UInt8]: String] = [:]

  package init() {}

  /// Notes a document that comes from a place such as `news.jsonl:3`; a reject that names both if
  /// the id is taken.
  package mutating func admit(_ id: DocumentID, from origin: String) -> Reject? {
    let key = Array(id.rawValue.utf8)
    if let first = origins[key] {
      return Reject(
        document: origin, reason: .duplicateID,
        message: "the id '\(id.rawValue)' is taken by the document from '\(first)'",
        remedy: "give one of them another id, or leave it out")
    }
    origins[key] = origin
    return nil
  }
}

extension RawDocument {
  /// Where the document stands, as messages name it: `news.jsonl:3`.
  package var origin: String { line.map { "\(path):\($0)" } ?? path }
}
