package import KnowledgeModel

/// A statement that a careful reader takes from a paragraph, with its qualifiers.
package struct GoldStatement: Decodable, Hashable, Sendable {
  /// Ids of entities of the paragraph.
  package var subject: OneOf
  package var kind: OneOf
  package var object: OneOf
  package var polarity: Polarity = .positive
  /// Of one factuality, where several are allowed.
  package var modality: [Modality] = [.asserted]
  package var title: OneOf?
  package var quantity: OneOf?
  package var date: OneOf?
  package var place: OneOf?
  /// Ids of entities of the paragraph.
  package var attributedTo: OneOf?
  package var origin: OneOf?

  /// A statement without qualifiers.
  package init(_ subject: String, _ kind: String, _ object: String) {
    self.subject = OneOf(subject)
    self.kind = OneOf(kind)
    self.object = OneOf(object)
  }

  private enum Key: String, CodingKey, CaseIterable {
    case subject, kind, object, polarity, modality, title, quantity, date, place, origin
    case attributedTo = "attributed_to"
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    subject = try fields.decode(OneOf.self, forKey: .subject)
    kind = try fields.decode(OneOf.self, forKey: .kind)
    object = try fields.decode(OneOf.self, forKey: .object)
    if let words = try fields.decodeIfPresent(OneOf.self, forKey: .polarity) {
      polarity = try GoldStatement.known(words, .polarity, fields)[0]
    }
    if let words = try fields.decodeIfPresent(OneOf.self, forKey: .modality) {
      modality = try GoldStatement.known(words, .modality, fields)
    }
    title = try fields.decodeIfPresent(OneOf.self, forKey: .title)
    quantity = try fields.decodeIfPresent(OneOf.self, forKey: .quantity)
    date = try fields.decodeIfPresent(OneOf.self, forKey: .date)
    place = try fields.decodeIfPresent(OneOf.self, forKey: .place)
    attributedTo = try fields.decodeIfPresent(OneOf.self, forKey: .attributedTo)
    origin = try fields.decodeIfPresent(OneOf.self, forKey: .origin)
  }

  /// The values that the words stand for, at least one.
  private static func known<Value: RawRepresentable<String>>(
    _ words: OneOf, _ key: Key, _ fields: KeyedDecodingContainer<Key>
  ) throws -> [Value] {
    let values = words.values.compactMap(Value.init)
    guard !values.isEmpty, values.count == words.values.count else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: fields, debugDescription: "an unknown word among \(words.values)")
    }
    return values
  }

  /// Whether the paragraph says it, denies it, or says that it may be.
  package var factuality: Factuality {
    Factuality(polarity: polarity, modality: modality.first ?? .asserted)
  }

  /// All that the statement may be told as.
  var triples: [GoldTriple] {
    subject.values.flatMap { subject in
      kind.values.flatMap { kind in object.values.map { GoldTriple(subject, kind, $0) } }
    }
  }
}
