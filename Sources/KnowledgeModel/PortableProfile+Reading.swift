internal import AnnotatedText
internal import CanonicalJSON
package import GraphModel

/// A graph that is not in our profile.
package enum ProfileError: Error, Equatable, Sendable {
  /// The graph's attribute `profile` is another or absent.
  case otherProfile(String?)
  /// A node, an edge or the graph lacks what the profile demands.
  case missing(String, of: String)
  /// A value is not one that the profile allows.
  case malformed(String, of: String, value: String)
}

extension ProfileError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .otherProfile(let name?):
      "the graph's profile is '\(name)'; expected '\(PortableProfile.name)'"
    case .otherProfile(nil):
      "the graph has no attribute 'profile', so newsgraph did not write it"
    case .missing(let attribute, let element): "\(element) has no attribute '\(attribute)'"
    case .malformed(let attribute, let element, let value):
      "\(element) has the \(attribute) '\(value)', which the profile does not allow"
    }
  }
}

extension KnowledgeGraph {
  /// Whether a graph says that it is in our profile.
  package static func isPortable(_ graph: PropertyGraph) -> Bool {
    graph.attributes["profile"]?.string == PortableProfile.name
  }

  /// Reads a graph in the portable profile; attributes that the profile does not know are passed
  /// over.
  ///
  /// - Parameters:
  ///   - graph: a graph whose attribute `profile` is ``PortableProfile/name``.
  ///   - documents: the list of documents, for a graph that does not hold it.
  /// - Throws: ``ProfileError`` if the graph is in another profile, or a value is missing or not allowed.
  package init(
    portable graph: PropertyGraph, documents: [DocumentSummary] = []
  ) throws(ProfileError) {
    guard KnowledgeGraph.isPortable(graph) else {
      throw .otherProfile(graph.attributes["profile"]?.string)
    }
    let own = ElementReader(attributes: graph.attributes, name: "the graph")
    var listed = documents
    if let text = own.text("documents") {
      guard let list = (try? JSONValue(parsing: text.utf8))?.array else {
        throw .malformed("documents", of: "the graph", value: String(text.prefix(40)))
      }
      listed = []
      for json in list {
        guard let document = DocumentSummary(json: json) else {
          throw .malformed(
            "documents", of: "the graph", value: String(json.canonicalText.prefix(80)))
        }
        listed.append(document)
      }
    }
    var entities: [Entity] = []
    entities.reserveCapacity(graph.nodes.count)
    for node in graph.nodes { entities.append(try Entity(portable: node)) }
    var relations: [Relation] = []
    relations.reserveCapacity(graph.edges.count)
    for edge in graph.edges { relations.append(try Relation(portable: edge)) }
    self.init(
      entities: entities, relations: relations, documents: listed,
      corpus: try own.required("corpus"), generator: try own.required("generator"))
  }
}

extension Entity {
  fileprivate init(portable node: Node) throws(ProfileError) {
    let reader = ElementReader(attributes: node.attributes, name: "node '\(node.id.rawValue)'")
    self.init(
      id: EntityID(rawValue: node.id.rawValue),
      kind: EntityKind(rawValue: try reader.required("kind")),
      subkind: reader.text("subkind").map(EntitySubkind.init(rawValue:)),
      label: try reader.required("label"), aliases: reader.list("aliases"),
      iso: reader.text("iso"), mentions: try reader.count("mentions"),
      documents: try reader.count("documents"), firstSeen: try reader.date("first_seen"),
      lastSeen: try reader.date("last_seen"), evidence: reader.text("evidence"))
  }
}

extension Relation {
  fileprivate init(portable edge: Edge) throws(ProfileError) {
    let reader = ElementReader(attributes: edge.attributes, name: "edge '\(edge.id.rawValue)'")
    var dates: [PartialDate] = []
    for text in reader.list("date") {
      guard let date = PartialDate(iso8601: text) else {
        throw .malformed("date", of: reader.name, value: text)
      }
      dates.append(date)
    }
    self.init(
      id: RelationID(rawValue: edge.id.rawValue),
      subject: EntityID(rawValue: edge.source.rawValue),
      kind: RelationKind(rawValue: try reader.required("label")),
      object: EntityID(rawValue: edge.target.rawValue),
      polarity: try reader.choice("polarity"), modality: try reader.choice("modality"),
      class: reader.text("class").flatMap(RelationKindFacts.Class.init(rawValue:)),
      quad: reader.text("quad").flatMap(RelationKindFacts.Quad.init(rawValue:)),
      phrase: try reader.required("phrase"), support: try reader.count("support"),
      sources: try reader.count("sources"), statements: try reader.count("statements"),
      confidence: try reader.number("confidence"), firstSeen: try reader.date("first_seen"),
      lastSeen: try reader.date("last_seen"), dates: dates, places: reader.list("place"),
      titles: reader.list("title"), quantities: reader.list("quantity"),
      attributedTo: reader.list("attributed_to"), evidence: reader.text("evidence"))
  }
}

/// Looks up the attributes of one element, whose name errors give.
private struct ElementReader {
  let attributes: Attributes
  let name: String

  func text(_ attribute: String) -> String? { attributes[attribute]?.string }

  func list(_ attribute: String) -> [String] {
    text(attribute).map(ListedValue.split) ?? []
  }

  func required(_ attribute: String) throws(ProfileError) -> String {
    guard let text = text(attribute) else { throw .missing(attribute, of: name) }
    return text
  }

  func number(_ attribute: String) throws(ProfileError) -> Double {
    guard let number = attributes[attribute]?.number else { throw .missing(attribute, of: name) }
    return number
  }

  /// A whole number, which other tools may have made a long or a double.
  func count(_ attribute: String) throws(ProfileError) -> Int {
    let number = try number(attribute)
    guard let count = Int(exactly: number), count >= 0 else {
      throw .malformed(attribute, of: name, value: String(number))
    }
    return count
  }

  func date(_ attribute: String) throws(ProfileError) -> PartialDate? {
    guard let text = text(attribute) else { return nil }
    guard let date = PartialDate(iso8601: text) else {
      throw .malformed(attribute, of: name, value: text)
    }
    return date
  }

  func choice<Choice: RawRepresentable<String>>(
    _ attribute: String
  ) throws(ProfileError) -> Choice {
    let text = try required(attribute)
    guard let choice = Choice(rawValue: text) else {
      throw .malformed(attribute, of: name, value: text)
    }
    return choice
  }
}
