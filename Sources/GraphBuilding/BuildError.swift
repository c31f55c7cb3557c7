package import AnnotatedText

/// Records that cannot become a graph.
package enum BuildError: Error, Equatable, Sendable {
  /// Two records have one id and different contents; each is told by the digest of its document and
  /// its title.
  case conflictingRecords(DocumentID, first: String, second: String)
  /// Two records say different things of one kind of relation that is not the program's own.
  case conflictingKinds(String, first: DocumentID, second: DocumentID)
  /// A statement names an entity that its record does not hold.
  case danglingStatement(DocumentID, statement: Int, entity: Int)
  /// A file of merges says of two that they are one and that they are not.
  case contradictoryMerges(file: String, line: Int, column: Int, reason: String)
}

extension BuildError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .conflictingRecords(let id, let first, let second):
      "two records have the id '\(id.rawValue)' and different contents: \(first), and \(second); "
        + "give one of them another id or leave it out"
    case .conflictingKinds(let kind, let first, let second):
      "the records '\(first.rawValue)' and '\(second.rawValue)' declare the relation '\(kind)' "
        + "differently; make both with the same file of rules"
    case .danglingStatement(let id, let statement, let entity):
      "statement \(statement) of the record '\(id.rawValue)' names entity \(entity), "
        + "which the record does not hold"
    case .contradictoryMerges(let file, let line, let column, let reason):
      "\(file): line \(line), column \(column): \(reason)"
    }
  }
}
