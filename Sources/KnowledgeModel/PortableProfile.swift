internal import AnnotatedText
internal import CanonicalJSON
package import GraphModel

/// The one place that knows how our graph is written as attributes: `newsgraph-portable/1`.
///
/// Writing and reading back gives the same graph, but for relations left out and quotes not asked
/// for.
package struct PortableProfile: Hashable, Sendable {
  /// The value of the graph's attribute `profile`.
  package static let name = "newsgraph-portable/1"

  /// Whether denied relations are written.
  package var includesNegated: Bool
  /// Whether relations that are merely possible are written.
  package var includesPossible: Bool
  /// Whether evidence keeps its quotes; without them it has their places alone, to be looked up in
  /// documents that the list of documents tells by their digests.
  package var quotes: Bool
  /// The list of documents is written into the graph while its JSON has at most so many bytes.
  package var documentsLimit: Int

  package init(
    includesNegated: Bool = false, includesPossible: Bool = false, quotes: Bool = true,
    documentsLimit: Int = 5_000_000
  ) {
    self.includesNegated = includesNegated
    self.includesPossible = includesPossible
    self.quotes = quotes
    self.documentsLimit = documentsLimit
  }

  /// The profile that leaves nothing out.
  package static let complete = PortableProfile(includesNegated: true, includesPossible: true)

  /// How many relations were not written, by reason.
  package struct LeftOut: Hashable, Sendable {
    /// Denied relations.
    package var negated = 0
    /// Relations that are merely possible.
    package var possible = 0
    /// Whether the list of documents was too long for the graph.
    package var documents = false

    package init(negated: Int = 0, possible: Int = 0, documents: Bool = false) {
      self.negated = negated
      self.possible = possible
      self.documents = documents
    }
  }
}

extension PortableProfile {
  /// The graph as nodes and edges with attributes, and what was left out.
  ///
  /// O(n log n).
  ///
  /// - Throws: ``GraphError`` if two entities share an id or a relation names an entity that is not there.
  package func propertyGraph(
    of graph: KnowledgeGraph
  ) throws(GraphError) -> (graph: PropertyGraph, leftOut: LeftOut) {
    var leftOut = LeftOut()
    var edges: [Edge] = []
    edges.reserveCapacity(graph.relations.count)
    for relation in graph.relations {
      if relation.polarity == .negative, !includesNegated {
        leftOut.negated += 1
      } else if relation.polarity == .positive, relation.modality == .possible, !includesPossible {
        leftOut.possible += 1
      } else {
        edges.append(edge(of: relation))
      }
    }
    var attributes = Attributes([
      ("profile", .string(PortableProfile.name)), ("corpus", .string(graph.corpus)),
      ("generator", .string(graph.generator)),
    ])
    let documents = JSONValue.array(graph.documents.map(\.json)).canonicalText
    leftOut.documents = documents.utf8.count > documentsLimit
    if !leftOut.documents { attributes["documents"] = .string(documents) }
    let nodes = graph.entities.map(node(of:))
    return (try PropertyGraph(nodes: nodes, edges: edges, attributes: attributes), leftOut)
  }

  private func node(of entity: Entity) -> Node {
    var list = AttributeList()
    list.add("aliases", entity.aliases)
    list.add("documents", count: entity.documents)
    list.add("evidence", evidence(entity.evidence))
    list.add("first_seen", entity.firstSeen?.description)
    list.add("iso", entity.iso)
    list.add("kind", entity.kind.rawValue)
    list.add("label", entity.label)
    list.add("labels", PortableProfile.labels(of: entity.kind))
    list.add("last_seen", entity.lastSeen?.description)
    list.add("mentions", count: entity.mentions)
    list.add("subkind", entity.subkind?.rawValue)
    return Node(id: ElementID(entity.id.rawValue), attributes: Attributes(list.entries))
  }

  private func edge(of relation: Relation) -> Edge {
    var list = AttributeList()
    list.add("attributed_to", relation.attributedTo)
    list.add("class", relation.class?.rawValue)
    list.entries.append(("confidence", .double(relation.confidence)))
    list.add("date", relation.dates.map(\.description))
    list.add("eid", relation.id.rawValue)
    list.add("evidence", evidence(relation.evidence))
    list.add("first_seen", relation.firstSeen?.description)
    list.add("label", relation.kind.rawValue)
    list.add("last_seen", relation.lastSeen?.description)
    list.add("modality", relation.modality.rawValue)
    list.add("phrase", relation.phrase)
    list.add("place", relation.places)
    list.add("polarity", relation.polarity.rawValue)
    list.add("quad", relation.quad?.rawValue)
    list.add("quantity", relation.quantities)
    list.add("sources", count: relation.sources)
    list.add("statements", count: relation.statements)
    list.add("support", count: relation.support)
    list.add("title", relation.titles)
    list.entries.append(("weight", .double(Double(relation.support))))
    return Edge(
      id: ElementID(relation.id.rawValue), source: ElementID(relation.subject.rawValue),
      target: ElementID(relation.object.rawValue), attributes: Attributes(list.entries))
  }

  /// The evidence with or without its quotes.
  private func evidence(_ text: String?) -> String? {
    guard !quotes, let text, case .array(let entries)? = try? JSONValue(parsing: text.utf8) else {
      return text
    }
    return JSONValue.array(entries.map(\.withoutQuote)).canonicalText
  }

  /// The label that Neo4j gives to the nodes of a kind: `armed_group` is `:ArmedGroup`.
  static func labels(of kind: EntityKind) -> String {
    ":"
      + kind.rawValue.split(separator: "_").map { word in
        word.prefix(1).uppercased() + word.dropFirst()
      }.joined()
  }
}

extension JSONValue {
  /// A piece of evidence without the quoted words.
  fileprivate var withoutQuote: JSONValue {
    guard case .object(var members) = self else { return self }
    members["quote"] = nil
    return .object(members)
  }
}

/// The attributes of one element while they are collected; absent and empty values are left out.
private struct AttributeList {
  var entries: [(String, AttributeValue)] = []

  mutating func add(_ name: String, _ value: String?) {
    if let value { entries.append((name, .string(value))) }
  }

  mutating func add(_ name: String, _ values: [String]) {
    if !values.isEmpty { entries.append((name, .string(ListedValue.joined(values)))) }
  }

  mutating func add(_ name: String, count: Int) {
    entries.append((name, .int(Int32(clamping: count))))
  }
}
