import AnnotatedText
import Digests
import GraphBuilding
import KnowledgeModel
import Records
import SeededRandomness
import Testing
import YAML

@Suite struct MergesTests {
  private func merges(_ yaml: String) throws -> EntityMerges {
    try EntityMerges(yaml: yaml, file: "m.yaml")
  }

  private func outcome(
    _ clusters: [EntityCluster], _ yaml: String
  ) throws -> (ids: [String], unknown: [String]) {
    let builder = GraphBuilder(options: .init(merges: try merges(yaml)), generator: "test")
    let outcome = try builder.outcome(
      of: clusters.enumerated().map { document("d\($0)", [$1]) })
    return (outcome.graph.entities.map(\.id.rawValue), outcome.unknownMerges.map(\.name))
  }

  @Test func `names that the file calls the same are one`() throws {
    let found = try outcome(
      [person("Ana Roy"), person("Ana Castel"), person("Ana Castel")],
      "same: [[Ana Roy, Ana Castel]]")
    #expect(found.ids == ["person:ana-castel"])
    #expect(found.unknown.isEmpty)
  }

  @Test func `names that the file calls different are two, and the bare surname a third`() throws {
    let clusters = [person("Sergei Shoigu"), person("Sergey Shoygu"), person("Shoigu")]
    #expect(try outcome(clusters, "same: []").ids.count == 1)
    let found = try outcome(clusters, "different: [[Sergei Shoigu, Sergey Shoygu]]").ids
    #expect(found.count == 3)
  }

  @Test func `an id stands for one of two namesakes`() throws {
    let clusters = [
      person("Ana Roy", ["foreign minister"], ["cl"]), person("Ana Roy", ["admiral"], ["fr"]),
      person("Ana Castel"),
    ]
    let found = try outcome(clusters, "same: [[person:ana-roy.0ad52e, Ana Castel]]").ids
    #expect(found.count == 2)
    #expect(try outcome(clusters, "same: [[Ana Roy, Ana Castel]]").ids.count == 1)
  }

  @Test func `a kind leaves what else is called so alone`() throws {
    let clusters = [
      cluster(.place, "Kant"), cluster(.base, "Kant"), cluster(.base, "Northern base"),
    ]
    let found = try outcome(clusters, "same: [[{name: Kant, kind: base}, Northern base]]").ids
    #expect(found.count == 2)
  }

  @Test func `an organization and an acronym that stay two`() throws {
    let clusters = [organization("Southern Grain Union", acronym: "SGU"), organization("SGU")]
    #expect(try outcome(clusters, "different: [[Southern Grain Union, Nobody]]").ids.count == 1)
    #expect(
      try outcome(clusters, "different: [[Southern Grain Union, Nobody]]").unknown == ["Nobody"])
  }

  @Test func `what is one and two at once is an error with its place`() throws {
    #expect(
      throws: BuildError.contradictoryMerges(
        file: "m.yaml", line: 2, column: 23,
        reason: "'Ana Castel' is said to be another than 'Ana Roy' of line 2, and they are one; "
          + "name them by their ids or remove one")
    ) {
      try outcome(
        [person("Ana Roy"), person("Ana Castel")],
        "same: [[Ana Roy, Ana Castel]]\ndifferent: [[Ana Roy, Ana Castel]]\n")
    }
  }

  @Test(arguments: [
    ("same: [[Ana Roy]]", 1, 8, "a list needs two names or ids, or more"),
    ("smae: []", 1, 1, "'smae' is not known here; did you mean 'same'?"),
    (
      "same: [[Ana, {name: Roy, kind: persn}]]", 1, 32,
      "'persn' is no kind of entity; did you mean 'person'?"
    ),
    ("same:\n  - Ana Roy", 2, 5, "expected a list, found 'Ana Roy'"),
    ("different: [[Ana, {kind: person}]]", 1, 19, "'name' is missing"),
  ])
  func `a fault of the file is told with its place`(
    yaml: String, line: Int, column: Int, reason: String
  ) {
    #expect(throws: YAMLError(line: line, column: column, reason: reason)) {
      try EntityMerges(yaml: yaml, file: "m.yaml")
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `a graph with merges does not depend on the order of the records`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let records = randomRecords(&random, count: 1 + random.below(25))
    let merges = try merges(
      """
      same: [[Ana Roy, Lavrov], [SGU, Seamen's Guild]]
      different: [[Xi, Xi Jinping], [Joe Roy, Ana B. Roy, Ana C. Roy], [Kant base, Kant Air Base]]
      """)
    let builder = GraphBuilder(options: .init(merges: merges), generator: "test")
    let expected = try? builder.build(records)
    for _ in 0..<3 {
      let again = try? builder.build(records.shuffled(using: &random))
      #expect(again == expected)
    }
  }
}
