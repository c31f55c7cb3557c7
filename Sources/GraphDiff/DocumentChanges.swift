internal import CanonicalJSON
internal import GraphModel

/// What changed in the list of documents that a graph was made from.
package struct DocumentChanges: Hashable, Sendable {
  package let added: [DocumentReference]
  package let removed: [DocumentReference]
  /// Documents whose bytes are others now, as they are in the new graph.
  package let edited: [DocumentReference]
}

/// A document as a graph's list of documents describes it.
package struct DocumentReference: Hashable, Sendable {
  package let id: String
  package let title: String?
  package let date: String?
  package let source: String?
  package let url: String?
  package let sha256: String?
  package let duplicateOf: String?

  /// Reads an element of the list; it needs an id.
  init?(_ value: JSONValue) {
    guard let id = value["id"]?.string else { return nil }
    self.id = id
    self.title = value["title"]?.string
    self.date = value["date"]?.string
    self.source = value["source"]?.string
    self.url = value["url"]?.string
    self.sha256 = value["sha256"]?.string
    self.duplicateOf = value["duplicate_of"]?.string
  }
}

extension DocumentReference {
  /// The documents of a JSON list, sorted by id; `nil` if it is not such a list.
  static func list(in text: String) -> [DocumentReference]? {
    guard let values = try? JSONValue(parsing: text.utf8).array else { return nil }
    let documents = values.compactMap(DocumentReference.init)
    guard documents.count == values.count else { return nil }
    return documents.sorted { $0.id.precedes($1.id) }
  }
}

extension GraphPatch {
  /// Which documents came, went or were edited, each list sorted by id.
  ///
  /// `nil` if that cannot be told: a graph may leave its list out, or hold something else under that name. O(n log n).
  package var documentChanges: DocumentChanges? {
    guard let change = attributesChanged.first(where: { $0.name == "documents" }) else {
      return DocumentChanges(added: [], removed: [], edited: [])
    }
    guard let old = change.old?.string.flatMap(DocumentReference.list),
      let new = change.new?.string.flatMap(DocumentReference.list)
    else { return nil }
    let oldByID = Dictionary(old.map { (Array($0.id.utf8), $0) }) { first, _ in first }
    let newIDs = Set(new.map { Array($0.id.utf8) })
    return DocumentChanges(
      added: new.filter { oldByID[Array($0.id.utf8)] == nil },
      removed: old.filter { !newIDs.contains(Array($0.id.utf8)) },
      edited: new.filter { document in
        guard let before = oldByID[Array(document.id.utf8)] else { return false }
        return before.sha256 != document.sha256
      })
  }
}
