package import AnnotatedText
internal import KnowledgeModel
package import Records

/// A name in a document, before it is known which names mean one entity.
package struct NameSpan: Hashable, Sendable {
  /// Indices of the document's tokens.
  package var tokens: Range<Int>
  package var kind: EntityKind
  package var subkind: EntitySubkind?
  package var form: Mention.Form
  /// The key in the tables, if they know it.
  package var key: String?
  /// The main name in the tables, else the words of the text.
  package var name: String
  /// ISO 3166-1 alpha-2 of a country or territory.
  package var iso: String?
  /// The country that an organization or place belongs to.
  package var country: String?
  /// The acronym that the document gives for it.
  package var acronym: String?
  /// Whether it speaks of people of a country: "Afghans".
  package var isPeople = false
  /// Whether it is a capital, whose government it may stand for.
  package var isCapital = false

  package init(
    tokens: Range<Int>, kind: EntityKind, subkind: EntitySubkind? = nil, form: Mention.Form = .name,
    key: String? = nil, name: String, iso: String? = nil, country: String? = nil
  ) {
    self.tokens = tokens
    self.kind = kind
    self.subkind = subkind
    self.form = form
    self.key = key
    self.name = name
    self.iso = iso
    self.country = country
  }
}

/// An office or role in a document: "deputy foreign minister".
package struct TitleSpan: Hashable, Sendable {
  package var tokens: Range<Int>
  /// The title's key in the tables.
  package var key: String
  /// "former", "deputy", "acting" …: the meanings of the words before it.
  package var prefixes: [String]
}
