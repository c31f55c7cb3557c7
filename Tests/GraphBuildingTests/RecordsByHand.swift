import AnnotatedText
import GraphBuilding
import KnowledgeModel
import Records

/// A document with an id, its entities and its statements.
func document(
  _ id: String, date: String? = nil, source: String? = nil, signature: [UInt32] = [],
  _ entities: [EntityCluster], statements: [Statement] = []
) -> DocumentRecord {
  DocumentRecord(
    id: DocumentID(rawValue: id), date: date.flatMap { PartialDate(iso8601: $0) }, source: source,
    sha256: "sha-" + id, signature: signature, entities: entities, statements: statements)
}

/// A cluster of one mention, its name, at the beginning of the text.
func cluster(
  _ kind: EntityKind, _ name: String, key: String? = nil, iso: String? = nil,
  acronym: String? = nil, titles: [String] = [], countries: [String] = []
) -> EntityCluster {
  EntityCluster(
    kind: kind, name: name, key: key, iso: iso, acronym: acronym, titles: titles,
    countries: countries,
    mentions: [Mention(range: 0..<name.utf8.count, form: .name, text: name)])
}

func person(_ name: String, _ titles: [String] = [], _ countries: [String] = []) -> EntityCluster {
  cluster(.person, name, titles: titles, countries: countries)
}

func organization(
  _ name: String, acronym: String? = nil, countries: [String] = []
) -> EntityCluster {
  cluster(.organization, name, acronym: acronym, countries: countries)
}

let russia = cluster(.country, "Russia", key: "ru", iso: "ru")
let america = cluster(.country, "United States", key: "us", iso: "us")

/// That the first entity of a document does something to the second.
func statement(
  _ kind: RelationKind, _ subject: Int = 0, _ object: Int = 1, at begin: Int = 0,
  verb: String? = nil, date: String? = nil, origin: String? = nil, polarity: Polarity = .positive,
  modality: Modality = .asserted, quote: String = "So it is.", confidence: Double = 0.5
) -> Statement {
  Statement(
    subject: subject, kind: kind, object: object,
    qualifiers: Qualifiers(
      verb: verb, date: date.flatMap { PartialDate(iso8601: $0) }, polarity: polarity,
      modality: modality, origin: origin),
    evidence: begin..<begin + quote.utf8.count, quote: quote, rule: "by-hand",
    confidence: confidence)
}

/// The graph of some documents, built with the default options.
func graph(_ records: [DocumentRecord]) throws -> KnowledgeGraph {
  try GraphBuilder(generator: "test").build(records)
}

/// The ids of the entities of a graph of the documents `d0`, `d1` …, each with one of these clusters.
func ids(_ clusters: [EntityCluster]) throws -> [String] {
  try graph(clusters.enumerated().map { document("d\($0)", [$1]) }).entities.map(\.id.rawValue)
}
