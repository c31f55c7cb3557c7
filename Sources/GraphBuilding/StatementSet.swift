internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// The statements of all records with their ends resolved, in groups that may be one relation.
struct StatementSet {
  /// A statement: its record and its place in the record's statements.
  struct Reference {
    let record: Int
    let statement: Int
  }

  /// What statements of one relation share, but for an event's day.
  struct Identity: Hashable {
    /// Indices of entities.
    let subject: Int
    let object: Int
    let kind: RelationKind
    let polarity: Polarity
    let factuality: Factuality
  }

  let entities: [Entity]
  /// In the order of the records and of the statements in them.
  let groups: [(identity: Identity, statements: [Reference])]
  private let numbers: [Int]
  private let offsets: [Int]

  init(set: RecordSet, resolver: EntityResolver, clusters: [[Int]], entities: [Entity]) {
    var numbers = [Int](repeating: 0, count: resolver.references.count)
    for (number, group) in clusters.enumerated() {
      for cluster in group { numbers[cluster] = number }
    }
    var groups: [(identity: Identity, statements: [Reference])] = []
    var places: [Identity: Int] = [:]
    for (index, record) in set.records.enumerated() {
      for (place, statement) in record.statements.enumerated() {
        var subject = numbers[resolver.offsets[index] + statement.subject]
        var object = numbers[resolver.offsets[index] + statement.object]
        // What became one entity is not related to itself.
        guard subject != object else { continue }
        if set.kinds.isSymmetric(statement.kind), entities[object].id < entities[subject].id {
          swap(&subject, &object)
        }
        let identity = Identity(
          subject: subject, object: object, kind: statement.kind,
          polarity: statement.qualifiers.polarity, factuality: statement.qualifiers.factuality)
        let reference = Reference(record: index, statement: place)
        if let known = places[identity] {
          groups[known].statements.append(reference)
        } else {
          places[identity] = groups.count
          groups.append((identity, [reference]))
        }
      }
    }
    self.entities = entities
    self.groups = groups
    self.numbers = numbers
    self.offsets = resolver.offsets
  }

  /// The id of the entity that a record's entity became.
  func entityID(record: Int, entity: Int) -> String {
    entities[numbers[offsets[record] + entity]].id.rawValue
  }
}
