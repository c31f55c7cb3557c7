internal import KnowledgeModel

/// Two ends and the kind of relation between them, by the ids of the gold; a symmetric kind has one order of its ends.
struct GoldTriple: Hashable {
  let subject: String
  let kind: String
  let object: String

  init(_ subject: String, _ kind: String, _ object: String) {
    let isTurned = object < subject && RelationKind(rawValue: kind).isSymmetric
    self.subject = isTurned ? object : subject
    self.kind = kind
    self.object = isTurned ? subject : object
  }
}

extension GoldRow {
  /// All that the row stands for.
  var triples: [GoldTriple] { kinds.map { GoldTriple(subject, $0, object) } }
}
