internal import FoundationEssentials

/// What a careful reader finds in some documents: the answer that a graph is scored against.
package struct GoldGraph: Decodable, Sendable {
  package let entities: [GoldEntity]
  /// Relations that must be found.
  package let relations: [GoldRow]
  /// Relations that may be read into the texts; they count neither way.
  package let acceptable: [GoldRow]
  /// Relations that the texts deny or only seem to state.
  package let forbidden: [GoldRow]

  package init(
    entities: [GoldEntity], relations: [GoldRow], acceptable: [GoldRow], forbidden: [GoldRow]
  ) {
    self.entities = entities
    self.relations = relations
    self.acceptable = acceptable
    self.forbidden = forbidden
  }
}

/// An entity, and the names that a graph may give it.
package struct GoldEntity: Decodable, Sendable {
  package let id: String
  package let kinds: [String]
  package let names: [String]
  /// Whether it counts neither way.
  package let isOptional: Bool

  package init(id: String, kinds: [String], names: [String], isOptional: Bool = false) {
    self.id = id
    self.kinds = kinds
    self.names = names
    self.isOptional = isOptional
  }

  private enum Key: String, CodingKey { case id, kind, kinds, names, optional }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    id = try fields.decode(String.self, forKey: .id)
    kinds =
      try fields.decodeIfPresent([String].self, forKey: .kinds)
      ?? [fields.decode(String.self, forKey: .kind)]
    names = try fields.decode([String].self, forKey: .names)
    isOptional = try fields.decodeIfPresent(Bool.self, forKey: .optional) ?? false
  }
}

/// A relation between two entities, under any one of its kinds.
package struct GoldRow: Decodable, Hashable, Sendable {
  package let subject: String
  package let kinds: [String]
  package let object: String

  package init(_ subject: String, _ kinds: String..., to object: String) {
    self.subject = subject
    self.kinds = kinds
    self.object = object
  }

  /// A list: subject, kind or kinds, object, and perhaps the reason in words.
  package init(from decoder: any Decoder) throws {
    var fields = try decoder.unkeyedContainer()
    subject = try fields.decode(String.self)
    if let kind = try? fields.decode(String.self) {
      kinds = [kind]
    } else {
      kinds = try fields.decode([String].self)
    }
    object = try fields.decode(String.self)
  }
}
