import AnnotatedText
import GraphBuilding
import KnowledgeModel
import Records
import Testing

@Suite struct ExplanationTests {
  private func explanation(
    of id: String, _ clusters: [EntityCluster]
  ) throws -> EntityExplanation {
    let resolution = try EntityResolution(
      clusters.enumerated().map { document("d\($0)", [$1]) })
    return try #require(resolution.explanation(of: EntityID(rawValue: id)))
  }

  @Test func `each name is told with what joined it`() throws {
    let found = try explanation(
      of: "person:ana-roy",
      [person("Ana Roy", ["envoy"], ["cl"]), person("Ana Roy"), person("Roy", [], ["cl"])])
    #expect(found.names.map(\.name) == ["Ana Roy", "Ana Roy", "Roy"])
    #expect(
      found.names.map { $0.score?.description } == [
        nil, "one name +6", "the surname +3, nobody else bears it +2, one country +2",
      ])
    #expect(found.names.map(\.target) == [nil, "Ana Roy", "Ana Roy"])
    #expect(found.others.isEmpty)
  }

  @Test func `what was kept apart is told with what spoke against it`() throws {
    let found = try explanation(
      of: "person:ana-roy",
      [person("Ana Roy", ["minister"], ["cl"]), person("Roy", ["envoy"], ["fr"])])
    #expect(found.others.map(\.entity.rawValue) == ["person:roy"])
    #expect(
      found.others.map(\.score.description) == [
        "the surname +3, nobody else bears it +2, other countries −2, other offices −1"
      ])
    #expect(found.others.allSatisfy { $0.score.total < MatchScore.threshold })
  }

  @Test func `namesakes are told of each other`() throws {
    let found = try explanation(
      of: "person:ana-roy.0ad52e",
      [person("Ana Roy", ["minister"], ["cl"]), person("Ana Roy", ["admiral"], ["fr"])])
    #expect(found.others.map(\.entity.rawValue) == ["person:ana-roy.8b5363"])
  }

  @Test func `an id that is not there has no explanation`() throws {
    let resolution = try EntityResolution([document("a", [russia])])
    #expect(resolution.explanation(of: EntityID(rawValue: "person:ana-roy")) == nil)
  }

  @Test func `all that the log joins is enough by its score`() throws {
    for evidence in MatchEvidence.allCases { #expect(evidence.points != 0) }
    #expect(MatchScore([.sameName, .otherCountry, .otherOffice]).suffices == false)
    #expect(MatchScore([.sameName, .otherCountry]).suffices)
    #expect(MatchScore([.surname]).suffices == false)
  }
}
