internal import AnnotatedText
internal import Digests
internal import KnowledgeModel
internal import Records

/// The records of a corpus: each document once, sorted by id.
struct RecordSet {
  /// Sorted by the bytes of their ids.
  let records: [DocumentRecord]
  /// For each record its place in the order of publication: by date, those without one last, then
  /// by id.
  let chronology: [Int]
  /// The kinds of relations of the program and of the records.
  let kinds: RelationKinds

  init(_ given: some Sequence<DocumentRecord>) throws(BuildError) {
    var byID: [ExactString: [DocumentRecord]] = [:]
    for record in given { byID[ExactString(record.id.rawValue), default: []].append(record) }
    var records: [DocumentRecord] = []
    records.reserveCapacity(byID.count)
    for (_, same) in byID.sorted(by: { $0.key < $1.key }) {
      guard let record = same.first else { continue }
      if same.count > 1 { try RecordSet.checkEqual(same, id: record.id) }
      try RecordSet.checkEntities(of: record)
      records.append(record)
    }
    self.records = records
    kinds = try RecordSet.kinds(of: records)
    let order = records.indices.sorted { left, right in
      switch (records[left].date, records[right].date) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: left < right
      }
    }
    var places = [Int](repeating: 0, count: records.count)
    for (place, record) in order.enumerated() { places[record] = place }
    chronology = places
  }

  /// Refuses records of one id that are not the same in every byte.
  private static func checkEqual(
    _ records: [DocumentRecord], id: DocumentID
  ) throws(BuildError) {
    var contents: [ExactString: DocumentRecord] = [:]
    for record in records { contents[ExactString(record.jsonLine)] = record }
    let sorted = contents.sorted { $0.key < $1.key }
    guard sorted.count > 1 else { return }
    throw .conflictingRecords(
      id, first: sorted[0].value.description, second: sorted[1].value.description)
  }

  /// The kinds that records declare, which must agree.
  private static func kinds(of records: [DocumentRecord]) throws(BuildError) -> RelationKinds {
    var declared: [RelationKind: (facts: RelationKindFacts, record: DocumentID)] = [:]
    for record in records {
      for facts in record.kinds {
        guard let known = declared[facts.kind] else {
          declared[facts.kind] = (facts, record.id)
          continue
        }
        if known.facts != facts {
          throw .conflictingKinds(facts.kind.rawValue, first: known.record, second: record.id)
        }
      }
    }
    return RelationKinds(adding: declared.values.map(\.facts))
  }

  private static func checkEntities(of record: DocumentRecord) throws(BuildError) {
    for (index, statement) in record.statements.enumerated() {
      let named = [statement.subject, statement.object] + statement.qualifiers.attributedTo
      for entity in named where !record.entities.indices.contains(entity) {
        throw .danglingStatement(record.id, statement: index, entity: entity)
      }
    }
  }

  /// Hexadecimal SHA-256 over the ids and the digests of the documents.
  var corpusDigest: String {
    var text = ""
    for record in records { text += record.id.rawValue + "\u{1F}" + record.sha256 + "\n" }
    return SHA256Digest(of: text).hexadecimal
  }
}

extension DocumentRecord {
  /// What tells this record from another of the same id, for an error.
  fileprivate var description: String {
    let digest = SHA256Digest(of: jsonLine).hexadecimal(digits: 12)
    let title = title.map { "'\($0)'" } ?? "without a title"
    return "one \(title) (entities: \(entities.count), statements: \(statements.count), "
      + "digest: \(digest))"
  }
}
