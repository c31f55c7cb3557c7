import AnnotatedText
import GraphModel
import KnowledgeModel
import SeededRandomness
import Testing

@Suite struct PortableProfileTests {
  private let roy = Entity(
    id: EntityID(rawValue: "person:ana-roy"), kind: .person, label: "Ana Roy",
    aliases: ["A. Roy", "Roy"], mentions: 3, documents: 2,
    firstSeen: PartialDate(year: 2021, month: 7, day: 1),
    lastSeen: PartialDate(year: 2021, month: 7, day: 2),
    evidence: "[{\"begin\":0,\"document\":\"a\",\"end\":7,\"quote\":\"Ana Roy\"}]")
  private let chile = Entity(
    id: EntityID(rawValue: "country:cl"), kind: .country, label: "Chile", iso: "cl", mentions: 1,
    documents: 1)

  private func relation(
    _ id: String, polarity: Polarity = .positive, modality: Modality = .asserted
  ) -> Relation {
    Relation(
      id: RelationID(rawValue: id), subject: roy.id, kind: .consult, object: chile.id,
      polarity: polarity, modality: modality, phrase: "visited", support: 2, sources: 1,
      statements: 3, confidence: 0.75,
      dates: [PartialDate(year: 2021, month: 6)].compactMap(\.self), titles: ["Minister", "Envoy"],
      evidence: "[{\"begin\":0,\"document\":\"a\",\"end\":19,\"quote\":\"Ana Roy saw Chile.\"}]")
  }

  private func graph(_ relations: [Relation]) -> KnowledgeGraph {
    KnowledgeGraph(
      entities: [roy, chile], relations: relations,
      documents: [DocumentSummary(id: DocumentID(rawValue: "a"), sha256: "00")], corpus: "c0",
      generator: "g")
  }

  @Test func `a node has the profile's attributes and no other`() throws {
    let written = try PortableProfile().propertyGraph(of: graph([])).graph
    let expected = Attributes([
      ("aliases", .string("A. Roy | Roy")), ("documents", .int(2)),
      (
        "evidence",
        .string("[{\"begin\":0,\"document\":\"a\",\"end\":7,\"quote\":\"Ana Roy\"}]")
      ),
      ("first_seen", .string("2021-07-01")), ("kind", .string("person")),
      ("label", .string("Ana Roy")), ("labels", .string(":Person")),
      ("last_seen", .string("2021-07-02")), ("mentions", .int(3)),
    ])
    #expect(written.node(ElementID("person:ana-roy"))?.attributes == expected)
  }

  @Test func `an edge has the profile's attributes and no other`() throws {
    let written = try PortableProfile().propertyGraph(of: graph([relation("r1")])).graph
    let expected = Attributes([
      ("class", .string("event")), ("confidence", .double(0.75)), ("date", .string("2021-06")),
      ("eid", .string("r1")),
      (
        "evidence",
        .string("[{\"begin\":0,\"document\":\"a\",\"end\":19,\"quote\":\"Ana Roy saw Chile.\"}]")
      ),
      ("label", .string("consult")), ("modality", .string("asserted")),
      ("phrase", .string("visited")), ("polarity", .string("positive")),
      ("quad", .string("verbal_cooperation")), ("sources", .int(1)), ("statements", .int(3)),
      ("support", .int(2)), ("title", .string("Minister | Envoy")), ("weight", .double(2)),
    ])
    let edge = try #require(written.edges.first)
    #expect(edge.attributes == expected)
    #expect(edge.source.rawValue == "person:ana-roy")
    #expect(edge.target.rawValue == "country:cl")
    #expect(edge.isDirected)
  }

  @Test func `the graph says its profile, corpus, generator and documents`() throws {
    let written = try PortableProfile().propertyGraph(of: graph([])).graph
    #expect(
      written.attributes
        == Attributes([
          ("profile", .string("newsgraph-portable/1")), ("corpus", .string("c0")),
          ("generator", .string("g")),
          ("documents", .string("[{\"id\":\"a\",\"sha256\":\"00\"}]")),
        ]))
  }

  @Test(arguments: [
    (false, false, ["r1", "r2"], 1, 2), (true, false, ["r1", "r2", "r3"], 0, 2),
    (false, true, ["r1", "r2", "r4", "r5"], 1, 0),
    (true, true, ["r1", "r2", "r3", "r4", "r5"], 0, 0),
  ])
  func `what is denied or merely possible is written on demand and counted otherwise`(
    negated: Bool, possible: Bool, ids: [String], leftNegated: Int, leftPossible: Int
  ) throws {
    let graph = graph([
      relation("r1", modality: .reported), relation("r2", modality: .planned),
      relation("r3", polarity: .negative, modality: .possible),
      relation("r4", modality: .possible), relation("r5", modality: .possible),
    ])
    let profile = PortableProfile(includesNegated: negated, includesPossible: possible)
    let (written, leftOut) = try profile.propertyGraph(of: graph)
    #expect(written.edges.map(\.id.rawValue) == ids)
    #expect(leftOut == PortableProfile.LeftOut(negated: leftNegated, possible: leftPossible))
  }

  @Test func `without quotes evidence keeps its spans`() throws {
    let profile = PortableProfile(quotes: false)
    let written = try profile.propertyGraph(of: graph([relation("r1")])).graph
    #expect(
      written.edges.first?.attributes["evidence"]
        == .string("[{\"begin\":0,\"document\":\"a\",\"end\":19}]"))
    #expect(
      written.node(ElementID("person:ana-roy"))?.attributes["evidence"]
        == .string("[{\"begin\":0,\"document\":\"a\",\"end\":7}]"))
  }

  @Test func `a list of documents over the limit is left to its side file`() throws {
    let graph = graph([])
    let (written, leftOut) = try PortableProfile(documentsLimit: 25).propertyGraph(of: graph)
    #expect(leftOut == PortableProfile.LeftOut(documents: true))
    #expect(written.attributes["documents"] == nil)
    #expect(try KnowledgeGraph(portable: written).documents == [])
    #expect(try KnowledgeGraph(portable: written, documents: graph.documents) == graph)
  }

  @Test(arguments: UInt64(0)..<200)
  func `reading what was written gives the same graph`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let graph = KnowledgeGraph.random(&random)
    let written = try PortableProfile.complete.propertyGraph(of: graph).graph
    #expect(try KnowledgeGraph(portable: written) == graph)
  }

  @Test func `counts that another tool made doubles are read`() throws {
    var written = try PortableProfile().propertyGraph(of: graph([])).graph
    let nodes = written.nodes.map { node in
      var node = node
      node.attributes["mentions"] = node.attributes["mentions"]?.number.map { .double($0) }
      return node
    }
    written = try PropertyGraph(nodes: nodes, edges: [], attributes: written.attributes)
    #expect(try KnowledgeGraph(portable: written) == graph([]))
  }

  @Test(
    arguments: [
      ("kind", nil, "node 'country:cl' has no attribute 'kind'"),
      ("mentions", .string("x"), "node 'country:cl' has no attribute 'mentions'"),
      (
        "mentions", .double(1.5),
        "node 'country:cl' has the mentions '1.5', which the profile does not allow"
      ),
      (
        "first_seen", .string("July"),
        "node 'country:cl' has the first_seen 'July', which the profile does not allow"
      ),
    ] as [(String, AttributeValue?, String)])
  func `a node that the profile does not allow is named`(
    name: String, value: AttributeValue?, message: String
  ) throws {
    let written = try PortableProfile().propertyGraph(of: graph([])).graph
    var nodes = written.nodes
    nodes[0].attributes[name] = value
    let bad = try PropertyGraph(nodes: nodes, edges: [], attributes: written.attributes)
    #expect {
      try KnowledgeGraph(portable: bad)
    } throws: {
      "\($0)" == message
    }
  }

  @Test func `a graph of others is told from ours`() {
    #expect(!KnowledgeGraph.isPortable(.empty))
    #expect(throws: ProfileError.otherProfile(nil)) { try KnowledgeGraph(portable: .empty) }
  }
}
