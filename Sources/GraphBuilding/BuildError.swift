package import AnnotatedText

/// Records that cannot become a graph.
package enum BuildError: Error, Equatable, Sendable {
  /// Two records have one id and different contents; each is told by the digest of its document and
  /// its title.
  case conflictingRecords(DocumentID, first: String, second: String)
  /// A statement names an entity that its record does not hold.
  case danglingStatement(DocumentID, statement: Int, entity: Int)
}

extension BuildError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .conflictingRecords(let id, let first, let second):
      "two records have the id '\(id.rawValue)' and different contents: \(first), and \(second); "
        + "give one of them another id or leave it out"
    case .danglingStatement(let id, let statement, let entity):
      "statement \(statement) of the record '\(id.rawValue)' names entity \(entity), "
        + "which the record does not hold"
    }
  }
}
