package import AnnotatedText

/// Entities and relations resolved across the documents of a corpus.
package struct KnowledgeGraph: Hashable, Sendable {
  /// Sorted by id.
  package let entities: [Entity]
  /// Sorted by id; both ends are entities of the graph.
  package let relations: [Relation]
  /// The documents, sorted by id.
  package let documents: [DocumentSummary]
  /// Hexadecimal SHA-256 over the ids and digests of the documents.
  package let corpus: String
  /// The tool, its version, and the digest of its tables, rules and options.
  package let generator: String

  /// Takes the parts in any order and sorts them.
  ///
  /// O(n log n).
  package init(
    entities: [Entity], relations: [Relation], documents: [DocumentSummary], corpus: String,
    generator: String
  ) {
    self.entities = entities.sorted { $0.id < $1.id }
    self.relations = relations.sorted { $0.id < $1.id }
    self.documents = documents.sorted { $0.id < $1.id }
    self.corpus = corpus
    self.generator = generator
  }
}

/// The id of an entity: its kind, a colon, and the folded key of its name: `person:vladimir-putin`, `country:ru`.
package struct EntityID: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// One person, country, base, organization or place, whatever it is called.
package struct Entity: Hashable, Sendable {
  package var id: EntityID
  package var kind: EntityKind
  package var subkind: EntitySubkind?
  /// The name to show.
  package var label: String
  /// The other names in the corpus, sorted by their bytes.
  package var aliases: [String]
  /// ISO 3166-1 alpha-2 in small letters, of a country or a territory.
  package var iso: String?
  /// How often the corpus mentions it: by name, adjective or metonym, and by each pronoun and description resolved to it.
  package var mentions: Int
  /// How many documents mention it.
  package var documents: Int
  /// The earliest and latest date of the documents that mention it.
  package var firstSeen: PartialDate?
  package var lastSeen: PartialDate?
  /// Canonical JSON: a list of the first mention in each document.
  package var evidence: String?

  package init(
    id: EntityID, kind: EntityKind, subkind: EntitySubkind? = nil, label: String,
    aliases: [String] = [], iso: String? = nil, mentions: Int = 0, documents: Int = 0,
    firstSeen: PartialDate? = nil, lastSeen: PartialDate? = nil, evidence: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.subkind = subkind
    self.label = label
    self.aliases = aliases
    self.iso = iso
    self.mentions = mentions
    self.documents = documents
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.evidence = evidence
  }
}

/// The id of a relation, derived from its identity alone: subject, kind, object, polarity, factuality, and an event's day.
package struct RelationID: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: RelationID, right: RelationID) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// What one entity is or does to another: the group of statements that say the same thing.
package struct Relation: Hashable, Sendable {
  package var id: RelationID
  package var subject: EntityID
  package var kind: RelationKind
  package var object: EntityID
  package var polarity: Polarity
  /// The strongest of its statements' modalities: asserted before reported, planned before possible.
  package var modality: Modality
  /// Whether it holds for a while or happens, and an event's quad class; `nil` where nothing is known of its kind.
  package var `class`: RelationKindFacts.Class?
  package var quad: RelationKindFacts.Quad?
  /// Words for people between the two names, "warned", from the statements' verbs.
  package var phrase: String
  /// The number of documents behind it, copies of one article counted once.
  package var support: Int
  /// The number of distinct origins behind it.
  package var sources: Int
  package var statements: Int
  /// In [0, 1].
  package var confidence: Double
  package var firstSeen: PartialDate?
  package var lastSeen: PartialDate?
  /// The values of the statements' qualifiers, sorted, each once.
  package var dates: [PartialDate]
  package var places: [String]
  package var titles: [String]
  package var quantities: [String]
  /// Ids of entities.
  package var attributedTo: [String]
  /// Canonical JSON: a list of document, begin, end, quote, rule and qualifiers.
  package var evidence: String?

  package init(
    id: RelationID, subject: EntityID, kind: RelationKind, object: EntityID,
    polarity: Polarity = .positive, modality: Modality = .asserted,
    class: RelationKindFacts.Class? = nil, quad: RelationKindFacts.Quad? = nil, phrase: String,
    support: Int = 1, sources: Int = 1, statements: Int = 1, confidence: Double = 1,
    firstSeen: PartialDate? = nil, lastSeen: PartialDate? = nil, dates: [PartialDate] = [],
    places: [String] = [], titles: [String] = [], quantities: [String] = [],
    attributedTo: [String] = [], evidence: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.kind = kind
    self.object = object
    self.polarity = polarity
    self.modality = modality
    self.class = `class` ?? kind.facts?.class
    self.quad = quad ?? kind.facts?.quad
    self.phrase = phrase
    self.support = support
    self.sources = sources
    self.statements = statements
    self.confidence = confidence
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.dates = dates
    self.places = places
    self.titles = titles
    self.quantities = quantities
    self.attributedTo = attributedTo
    self.evidence = evidence
  }

  /// Whether it is a fact of the texts, may come to be, or is denied.
  package var factuality: Factuality { Factuality(polarity: polarity, modality: modality) }
}

/// What the graph keeps of a document.
package struct DocumentSummary: Hashable, Sendable {
  package var id: DocumentID
  package var title: String?
  package var date: PartialDate?
  package var source: String?
  package var url: String?
  package var sha256: String
  /// The original of which this document is a copy or near-copy.
  package var duplicateOf: DocumentID?

  package init(
    id: DocumentID, title: String? = nil, date: PartialDate? = nil, source: String? = nil,
    url: String? = nil, sha256: String, duplicateOf: DocumentID? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.url = url
    self.sha256 = sha256
    self.duplicateOf = duplicateOf
  }
}
