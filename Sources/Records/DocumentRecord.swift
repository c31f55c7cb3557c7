package import AnnotatedText
package import KnowledgeModel

/// All that one document says: its entities and statements, each with where it says so.
///
/// It depends on its document alone, so it can be cached, computed on another machine, and built into a graph in any
/// order.
package struct DocumentRecord: Hashable, Sendable {
  /// The version of the record's JSON.
  package static let format = 1

  package var id: DocumentID
  package var title: String?
  package var date: PartialDate?
  package var source: String?
  package var url: String?
  package var sha256: String
  package var offsets: Document.OffsetBasis
  package var repairs: Int
  /// The number of words in the text that was read.
  package var words: Int
  /// The MinHash signature of the report's text, for finding copies; empty for a text without words.
  package var signature: [UInt32]
  /// In the order of their first mentions.
  package var entities: [EntityCluster]
  /// In the order of their evidence.
  package var statements: [Statement]
  /// The kinds of its statements that are not among the program's own, sorted by name.
  package var kinds: [RelationKindFacts]

  package init(
    id: DocumentID, title: String? = nil, date: PartialDate? = nil, source: String? = nil,
    url: String? = nil, sha256: String, offsets: Document.OffsetBasis = .text, repairs: Int = 0,
    words: Int = 0, signature: [UInt32] = [], entities: [EntityCluster] = [],
    statements: [Statement] = [], kinds: [RelationKindFacts] = []
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.url = url
    self.sha256 = sha256
    self.offsets = offsets
    self.repairs = repairs
    self.words = words
    self.signature = signature
    self.entities = entities
    self.statements = statements
    self.kinds = kinds
  }
}

/// One entity of a document: the mentions that mean it.
package struct EntityCluster: Hashable, Sendable {
  package var kind: EntityKind
  package var subkind: EntitySubkind?
  /// The fullest name in the document: "Vladimir Putin".
  package var name: String
  /// The key that a table of facts gives it, if one does: `ru` of a country, `csto` of an organization.
  package var key: String?
  /// ISO 3166-1 alpha-2 in small letters, of a country or a territory.
  package var iso: String?
  /// An acronym that the document gives for it: "CSTO".
  package var acronym: String?
  /// Titles that go with a person, in small letters: "foreign minister".
  package var titles: [String]
  /// Keys of the countries that a title or an adjective ties it to: "Russia's foreign minister" gives `ru`.
  package var countries: [String]
  /// In the order of the text.
  package var mentions: [Mention]

  package init(
    kind: EntityKind, subkind: EntitySubkind? = nil, name: String, key: String? = nil,
    iso: String? = nil, acronym: String? = nil, titles: [String] = [], countries: [String] = [],
    mentions: [Mention]
  ) {
    self.kind = kind
    self.subkind = subkind
    self.name = name
    self.key = key
    self.iso = iso
    self.acronym = acronym
    self.titles = titles
    self.countries = countries
    self.mentions = mentions
  }
}

/// A stretch of text that means an entity.
package struct Mention: Hashable, Sendable {
  /// How it names the entity.
  package enum Form: String, Hashable, Sendable {
    /// A name: "Vladimir Putin", "NATO", "Russia".
    case name
    /// An adjective or demonym: "Russian", "Americans".
    case adjective
    /// A capital or seat for its government: "Moscow warned".
    case metonym
    /// A description: "the alliance", "the president".
    case nominal
    /// A pronoun: "he", "its".
    case pronoun
  }

  package var range: ByteRange
  package var form: Form
  /// The words of the range.
  package var text: String

  package init(range: ByteRange, form: Form, text: String) {
    self.range = range
    self.form = form
    self.text = text
  }
}

/// That one entity is or does something to another, in the words of one document.
package struct Statement: Hashable, Sendable {
  /// Indices into the record's entities.
  package var subject: Int
  package var kind: RelationKind
  package var object: Int
  package var qualifiers: Qualifiers
  /// The bytes that say so: its sentence.
  package var evidence: ByteRange
  /// The text of the evidence, at most 1,000 bytes, cut at a character.
  package var quote: String
  /// Further sentences that hold the antecedents of "he" or "the alliance" where the evidence does not name both ends.
  package var antecedents: [ByteRange]
  /// The name of the rule that found it.
  package var rule: String
  /// In [0, 1]: the precision of its rule, lowered by what makes the reading doubtful.
  package var confidence: Double

  package init(
    subject: Int, kind: RelationKind, object: Int, qualifiers: Qualifiers = Qualifiers(),
    evidence: ByteRange, quote: String, antecedents: [ByteRange] = [], rule: String,
    confidence: Double = 1
  ) {
    self.subject = subject
    self.kind = kind
    self.object = object
    self.qualifiers = qualifiers
    self.evidence = evidence
    self.quote = quote
    self.antecedents = antecedents
    self.rule = rule
    self.confidence = confidence
  }
}

/// What a statement says beyond its subject, kind and object.
package struct Qualifiers: Hashable, Sendable {
  /// The base form of the verb that carries it: "warn".
  package var verb: String?
  /// The office, as the text writes it: "Foreign Minister".
  package var title: String?
  /// A figure with its unit and bound: "at least 7,000 troops".
  package var quantity: String?
  package var date: PartialDate?
  /// The place where it happened, as the text writes it.
  package var place: String?
  /// Who says so: indices into the record's entities, sorted.
  package var attributedTo: [Int]
  package var polarity: Polarity
  package var modality: Modality
  /// The outlet that the statement is credited to; absent where it is the document's own source.
  package var origin: String?

  package init(
    verb: String? = nil, title: String? = nil, quantity: String? = nil, date: PartialDate? = nil,
    place: String? = nil, attributedTo: [Int] = [], polarity: Polarity = .positive,
    modality: Modality = .asserted, origin: String? = nil
  ) {
    self.verb = verb
    self.title = title
    self.quantity = quantity
    self.date = date
    self.place = place
    self.attributedTo = attributedTo
    self.polarity = polarity
    self.modality = modality
    self.origin = origin
  }

  /// Whether the statement is a fact of the text, may come to be, or is denied.
  package var factuality: Factuality { Factuality(polarity: polarity, modality: modality) }
}
