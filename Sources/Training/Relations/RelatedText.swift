package import AnnotatedText

/// A text in which readers marked entities and what they are to each other.
package struct RelatedText: Sendable {
  /// That one entity is something to another, as a Wikidata property or one of KnowledgeNet's.
  package struct Fact: Hashable, Sendable {
    package let property: String
    /// Indices into ``RelatedText/entities``.
    package let subject: Int
    package let object: Int
    /// The sentences that say so; empty where nobody marked any.
    package let evidence: [ByteRange]
  }

  /// An entity and where the text speaks of it, in bytes.
  package struct Entity: Hashable, Sendable {
    /// `nil` where the set gives none, or one that no entity of ours has.
    package let type: NameType?
    package let mentions: [ByteRange]
  }

  package let document: Document
  /// The sentences, as the set cuts them.
  package let sentences: [ByteRange]
  package let entities: [Entity]
  package let facts: [Fact]
  /// The properties that the readers looked for; `nil` if all.
  package let properties: Set<String>?
  /// The part of the set that the text belongs to.
  package let fold: Int

  package init(
    document: Document, sentences: [ByteRange], entities: [Entity], facts: [Fact],
    properties: Set<String>? = nil,
    fold: Int
  ) {
    self.document = document
    self.sentences = sentences
    self.entities = entities
    self.facts = facts
    self.properties = properties
    self.fold = fold
  }
}

/// A file of related texts that can't be read.
package struct RelatedTextError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, or 0.
  package let line: Int
  package let reason: String

  package var description: String { line > 0 ? "line \(line): \(reason)" : reason }
}
