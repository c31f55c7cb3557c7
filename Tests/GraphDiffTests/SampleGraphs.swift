internal import GraphModel

/// Two small graphs of our profile that differ in every way a report tells.
enum SampleGraphs {
  static func old() throws -> PropertyGraph {
    try PropertyGraph(
      nodes: [
        node("country:ru", "Russia", "country", ["mentions": .int(3)]),
        node("country:us", "United States", "country", ["aliases": .string("U.S.")]),
        node("organization:interfax", "Interfax", "organization"),
        node("base:201st", "201st Military Base", "base"),
      ],
      edges: [
        edge(
          "e1", "country:ru", "stationed_in", "base:201st", phrase: "has troops at",
          ["quantity": .string("6,500 troops"), "support": .int(1)]),
        edge("e2", "organization:interfax", "located_in", "country:ru", phrase: "is in"),
        edge("e3", "country:ru", "threaten", "country:us", phrase: "warned", ["support": .int(1)]),
      ],
      attributes: graphAttributes(
        generator: "newsgraph 1",
        documents: #"[{"id":"a.txt","sha256":"11","title":"Bases"},{"id":"b.txt","sha256":"22"}]"#))
  }

  static func new() throws -> PropertyGraph {
    try PropertyGraph(
      nodes: [
        node("country:ru", "Russia", "country", ["mentions": .int(9)]),
        node("country:us", "United States", "country", ["aliases": .string("U.S. | Washington")]),
        node("country:pk", "Pakistan", "country"),
        node("base:201st", "201st Military Base", "base"),
      ],
      edges: [
        edge(
          "e1", "country:ru", "stationed_in", "base:201st", phrase: "has troops at",
          ["quantity": .string("7,500 troops"), "support": .int(2)]),
        edge("e3", "country:ru", "threaten", "country:us", phrase: "warned", ["support": .int(4)]),
        edge(
          "e4", "country:pk", "reject", "country:us", phrase: "refused",
          ["date": .string("2021-07-15"), "modality": .string("reported")]),
        edge(
          "e5", "country:us", "mobilize", "country:pk", phrase: "deploys to",
          ["polarity": .string("negative"), "modality": .string("planned")]),
      ],
      attributes: graphAttributes(
        generator: "newsgraph 2",
        documents: """
          [{"id":"a.txt","sha256":"33","title":"Bases"},\
          {"date":"2021-07-18","id":"c.txt","sha256":"44","title":"Refusal"}]
          """))
  }

  private static func node(
    _ id: String, _ label: String, _ kind: String,
    _ others: KeyValuePairs<String, AttributeValue> = [:]
  ) -> Node {
    var attributes = Attributes(others.map { ($0.key, $0.value) })
    attributes["label"] = .string(label)
    attributes["kind"] = .string(kind)
    return Node(id: ElementID(id), attributes: attributes)
  }

  private static func edge(
    _ id: String, _ source: String, _ kind: String, _ target: String, phrase: String,
    _ others: KeyValuePairs<String, AttributeValue> = [:]
  ) -> Edge {
    var attributes = Attributes(others.map { ($0.key, $0.value) })
    attributes["label"] = .string(kind)
    attributes["phrase"] = .string(phrase)
    return Edge(
      id: ElementID(id), source: ElementID(source), target: ElementID(target),
      attributes: attributes)
  }

  private static func graphAttributes(generator: String, documents: String) -> Attributes {
    Attributes([
      ("profile", .string("newsgraph-portable/1")), ("generator", .string(generator)),
      ("documents", .string(documents)),
    ])
  }
}

extension PropertyGraph {
  /// A graph of one node with these attributes.
  static func of(_ attributes: KeyValuePairs<String, AttributeValue>) throws -> PropertyGraph {
    let attributes = Attributes(attributes.map { ($0.key, $0.value) })
    return try PropertyGraph(nodes: [Node(id: ElementID("n"), attributes: attributes)], edges: [])
  }
}
