internal import GraphModel
internal import SeededRandomness

/// Random graphs of our profile over so few documents, places and names that all that can happen to an entity happens.
struct RandomKnowledge {
  var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  private static let ids = [
    "person:a", "person:b", "person:c", "person:a.1", "country:a", "organization:b",
  ]
  private static let names = ["Ana Roy", "Ana", "Roy", "Ben Doe", "Bén Doe", "Acme"]

  mutating func graph() throws -> PropertyGraph {
    let documents = ["a", "b", "c"].filter { _ in chance(of: 0.8) }
    let listed = documents.map { #"{"id":"\#($0)","sha256":"\#(number(below: 2))"}"# }
    var nodes: [Node] = []
    for id in RandomKnowledge.ids where chance(of: 0.6) {
      nodes.append(Node(id: ElementID(id), attributes: node(documents, kind(of: id))))
    }
    var edges: [Edge] = []
    for index in 0..<number(below: 7) where !nodes.isEmpty {
      let source = nodes[number(below: nodes.count)].id
      let target = nodes[number(below: nodes.count)].id
      let id = chance(of: 0.5) ? "e\(index)" : "f\(number(below: 1000))"
      if edges.contains(where: { $0.id == ElementID(id) }) { continue }
      edges.append(
        Edge(
          id: ElementID(id), source: source, target: target, isDirected: chance(of: 0.9),
          attributes: edge(documents)))
    }
    return try PropertyGraph(
      nodes: nodes, edges: edges,
      attributes: Attributes([
        ("profile", .string("newsgraph-portable/1")),
        ("generator", .string("\(number(below: 2))")),
        ("documents", .string("[\(listed.joined(separator: ","))]")),
      ]))
  }

  /// The same graph, with nodes, edges and attributes given in another order.
  mutating func shuffled(_ graph: PropertyGraph) throws -> PropertyGraph {
    func shuffled(_ attributes: Attributes) -> Attributes {
      Attributes(attributes.entries.shuffled(using: &generator).map { ($0.name, $0.value) })
    }
    let nodes = graph.nodes.map { Node(id: $0.id, attributes: shuffled($0.attributes)) }
    let edges = graph.edges.map {
      Edge(
        id: $0.id, source: $0.source, target: $0.target, isDirected: $0.isDirected,
        attributes: shuffled($0.attributes))
    }
    return try PropertyGraph(
      nodes: nodes.shuffled(using: &generator), edges: edges.shuffled(using: &generator),
      attributes: shuffled(graph.attributes))
  }

  private func kind(of id: String) -> String { String(id.prefix { $0 != ":" }) }

  private mutating func node(_ documents: [String], _ kind: String) -> Attributes {
    var attributes = Attributes([
      ("kind", .string(kind)), ("label", .string(name())),
      ("evidence", .string(evidence(documents))),
    ])
    if chance(of: 0.5) { attributes["aliases"] = .string("\(name()) | \(name())") }
    if chance(of: 0.2) { attributes["iso"] = .string(chance(of: 0.5) ? "ru" : "us") }
    if chance(of: 0.2) { attributes["documents"] = .int(9) }
    return attributes
  }

  private mutating func edge(_ documents: [String]) -> Attributes {
    var attributes = Attributes([
      ("label", .string(chance(of: 0.5) ? "consult" : "leads")),
      ("evidence", .string(evidence(documents))),
    ])
    if chance(of: 0.4) { attributes["date"] = .string(chance(of: 0.5) ? "2021" : "2021-06") }
    if chance(of: 0.4) { attributes["quantity"] = .string(chance(of: 0.5) ? "6" : "7") }
    if chance(of: 0.2) { attributes["attributed_to"] = .string("person:a | person:b") }
    return attributes
  }

  private mutating func evidence(_ documents: [String]) -> String {
    let pieces = documents.filter { _ in chance(of: 0.6) }.map { document in
      let begin = number(below: 3)
      return
        #"{"begin":\#(begin),"document":"\#(document)","end":9,"quote":"\#(number(below: 2))"}"#
    }
    return "[\(pieces.joined(separator: ","))]"
  }

  private mutating func name() -> String {
    RandomKnowledge.names[number(below: RandomKnowledge.names.count)]
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &generator)
  }

  private mutating func chance(of probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &generator) < probability
  }
}
