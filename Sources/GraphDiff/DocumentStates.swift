internal import CanonicalJSON
internal import GraphModel

/// What became of a document between two graphs.
package enum DocumentState: String, Hashable, Sendable {
  case unchanged, added, removed, edited
  /// A graph does not list it, so nobody can tell.
  case unknown
}

/// What became of each document that two graphs were made from.
package struct DocumentStates: Sendable {
  private let states: [ElementID: DocumentState]
  private let isListed: Bool

  /// Reads the lists of both graphs; where both say the same, or nothing, every document counts as unchanged.
  init(old: PropertyGraph, new: PropertyGraph) {
    let before = old.attributes["documents"]?.string
    let after = new.attributes["documents"]?.string
    guard before.map(AttributeValue.string) != after.map(AttributeValue.string) else {
      (states, isListed) = ([:], false)
      return
    }
    isListed = true
    guard let before = before.flatMap(DocumentReference.list),
      let after = after.flatMap(DocumentReference.list)
    else {
      states = [:]
      return
    }
    var states: [ElementID: DocumentState] = [:]
    var digests: [ElementID: String?] = [:]
    for document in before {
      digests[ElementID(document.id)] = document.sha256
      states[ElementID(document.id)] = .removed
    }
    for document in after {
      let id = ElementID(document.id)
      states[id] =
        switch digests[id] {
        case nil: .added
        case .some(let digest): digest == document.sha256 ? .unchanged : .edited
        }
    }
    self.states = states
  }

  /// What became of a document.
  package func state(of document: String) -> DocumentState {
    isListed ? states[ElementID(document)] ?? .unknown : .unchanged
  }
}
