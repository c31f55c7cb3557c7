package import KnowledgeModel
package import Records

/// What an example says that a rule finds: `Norway not member_of NATO`.
package struct ExpectedStatement: Hashable, Sendable, CustomStringConvertible {
  package let subject: String
  package let kind: RelationKind
  package let object: String
  /// `not` stands before the kind of what is denied, `maybe` before that of what is planned or possible.
  package let factuality: Factuality

  private static let marks: KeyValuePairs<String, Factuality> = [
    "not": .denied, "maybe": .notActual,
  ]

  package init(
    subject: String, kind: RelationKind, object: String, factuality: Factuality = .actual
  ) {
    self.subject = subject
    self.kind = kind
    self.object = object
    self.factuality = factuality
  }

  /// Reads what ``description`` gives; `nil` if the kind stands not between two names.
  package init?(_ text: String, kind: RelationKind) {
    let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let middle = words.firstIndex(of: kind.rawValue), middle + 1 < words.count else {
      return nil
    }
    var names = words[..<middle]
    factuality = ExpectedStatement.marks.first { $0.key == names.last }?.value ?? .actual
    if factuality != .actual { names.removeLast() }
    guard !names.isEmpty else { return nil }
    subject = names.joined(separator: " ")
    self.kind = kind
    object = words[(middle + 1)...].joined(separator: " ")
  }

  /// What a statement of a record says, with the names of its ends.
  package init(_ statement: Statement, in record: DocumentRecord) {
    subject = record.entities[statement.subject].name
    kind = statement.kind
    object = record.entities[statement.object].name
    factuality = statement.qualifiers.factuality
  }

  package var description: String {
    let mark = ExpectedStatement.marks.first { $0.value == factuality }.map { $0.key + " " } ?? ""
    return "\(subject) \(mark)\(kind.rawValue) \(object)"
  }

  /// Whether a statement says it, each end by any of its names.
  func isMet(by statement: Statement, in record: DocumentRecord, isSymmetric: Bool) -> Bool {
    guard statement.kind == kind, statement.qualifiers.factuality == factuality else {
      return false
    }
    func names(_ name: String, _ entity: Int) -> Bool {
      let cluster = record.entities[entity]
      return cluster.name == name || cluster.mentions.contains { $0.text == name }
    }
    return names(subject, statement.subject) && names(object, statement.object)
      || isSymmetric && names(object, statement.subject) && names(subject, statement.object)
  }
}
