import Evaluation
import FoundationEssentials
import GraphModel
import Testing

struct GoldScoreTests {
  private let gold = GoldGraph(
    entities: [
      GoldEntity(id: "roy", kinds: ["person"], names: ["Ana Roy", "Roy"]),
      GoldEntity(id: "ch", kinds: ["country"], names: ["Switzerland"]),
      GoldEntity(id: "at", kinds: ["country"], names: ["Austria"]),
      GoldEntity(id: "un", kinds: ["organization"], names: ["United Nations"], isOptional: true),
    ],
    relations: [
      GoldRow("roy", "holds_position", "leads", to: "ch"), GoldRow("at", "borders", to: "ch"),
    ],
    acceptable: [GoldRow("roy", "citizen_of", to: "ch")],
    forbidden: [GoldRow("ch", "member_of", to: "un")])

  private func score(_ nodes: [Node], _ edges: [Edge] = []) throws -> GoldScore {
    GoldScore(of: try PropertyGraph(nodes: nodes, edges: edges), against: gold)
  }

  private func node(_ id: String, _ label: String, _ kind: String, aliases: String? = nil) -> Node {
    var node = Node(id: ElementID(id))
    node.attributes["label"] = .string(label)
    node.attributes["kind"] = .string(kind)
    node.attributes["aliases"] = aliases.map(AttributeValue.string)
    return node
  }

  private func edge(
    _ source: String, _ kind: String, _ target: String, polarity: String? = nil,
    modality: String? = nil
  ) -> Edge {
    var edge = Edge(
      id: ElementID("\(source)-\(kind)-\(target)"), source: ElementID(source),
      target: ElementID(target))
    edge.attributes["label"] = .string(kind)
    edge.attributes["polarity"] = polarity.map(AttributeValue.string)
    edge.attributes["modality"] = modality.map(AttributeValue.string)
    return edge
  }

  private var nodes: [Node] {
    [
      node("a", "Ana Roy", "person"), node("c", "Switzerland", "country"),
      node("d", "Austria", "country"), node("u", "United Nations", "organization"),
    ]
  }

  @Test func `all entities found, and nothing else, is a full score`() throws {
    let rates = try score(nodes).entities
    #expect(rates.precision == 1)
    #expect(rates.recall == 1)
    #expect(rates.f1 == 1)
  }

  @Test func `an entity is known by an alias too, whatever its marks and hyphens`() throws {
    let found = try score([
      node("a", "The minister", "person", aliases: "Minister Roy | ana-röy"),
      node("c", "the Switzerland", "country"),
    ])
    #expect(found.missedEntities == ["at"])
    #expect(found.wrongEntities == [])
  }

  @Test func `a name under another kind is wrong and found nothing`() throws {
    let found = try score([node("c", "Switzerland", "place")])
    #expect(found.wrongEntities == ["Switzerland (place)"])
    #expect(found.missedEntities == ["roy", "ch", "at"])
    #expect(found.entities.f1 == 0)
  }

  @Test func `a second node for one entity is wrong`() throws {
    let found = try score(nodes + [node("b", "Roy", "person")])
    #expect(found.duplicateEntities == ["Roy (person)"])
    #expect(found.entities.precision == 0.75)
  }

  @Test func `an optional entity counts neither way`() throws {
    let without = try score(nodes.dropLast())
    #expect(without.entities.f1 == 1)
    #expect(without.entities.right == 3)
  }

  @Test func `a relation is right under any of its kinds, and a symmetric one either way round`()
    throws
  {
    let found = try score(nodes, [edge("a", "leads", "c"), edge("c", "borders", "d")])
    #expect(found.relations.f1 == 1)
    #expect(found.relations.right == 2)
  }

  @Test func `one relation under two of its kinds counts once`() throws {
    let found = try score(nodes, [edge("a", "leads", "c"), edge("a", "holds_position", "c")])
    #expect(found.relations.right == 1)
    #expect(found.relations.precision == 1)
    #expect(found.relations.recall == 0.5)
  }

  @Test func `a directed relation turned round is wrong`() throws {
    let found = try score(nodes, [edge("c", "leads", "a")])
    #expect(found.wrongRelations == ["Switzerland leads Ana Roy"])
    #expect(found.relations.right == 0)
  }

  @Test func `an acceptable relation counts neither way, and a negated one is no assertion`() throws
  {
    let found = try score(
      nodes,
      [edge("a", "citizen_of", "c"), edge("c", "member_of", "u", polarity: "negative")])
    #expect(found.wrongRelations == [])
    #expect(found.contradicted == [])
  }

  @Test(arguments: [(nil, ["ch member_of un"]), ("reported", ["ch member_of un"]), ("planned", [])])
  func `what the texts deny contradicts them where it is told as a fact`(
    _ modality: String?, _ contradicted: [String]
  ) throws {
    let found = try score(nodes, [edge("c", "member_of", "u", modality: modality)])
    #expect(found.contradicted == contradicted)
    #expect(found.wrongRelations == ["Switzerland member_of United Nations"])
  }

  @Test func `an edge to a node that stands for nothing is wrong`() throws {
    let found = try score(nodes + [node("x", "Xanadu", "place")], [edge("a", "leads", "x")])
    #expect(found.wrongRelations == ["Ana Roy leads Xanadu"])
    #expect(found.wrongEntities == ["Xanadu (place)"])
  }

  @Test func `a gold file holds entities of several kinds and rows with kinds and reasons`() throws
  {
    let json = """
      {"entities": [{"id": "a", "kind": "base", "names": ["A"]},
        {"id": "b", "kind": "base", "kinds": ["base", "place"], "names": ["B"], "optional": true}],
       "relations": [["a", ["controls", "operates"], "b"]], "acceptable": [],
       "forbidden": [["b", "controls", "a", "turned round"]]}
      """
    let gold = try JSONDecoder().decode(GoldGraph.self, from: Data(json.utf8))
    #expect(gold.entities.map(\.kinds) == [["base"], ["base", "place"]])
    #expect(gold.entities.map(\.isOptional) == [false, true])
    #expect(gold.relations == [GoldRow("a", "controls", "operates", to: "b")])
    #expect(gold.forbidden == [GoldRow("b", "controls", to: "a")])
  }
}
