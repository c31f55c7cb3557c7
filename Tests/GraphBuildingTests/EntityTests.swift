import AnnotatedText
import GraphBuilding
import KnowledgeModel
import Records
import Testing

@Suite struct EntityTests {
  @Test func `an entity says what the documents say of it`() throws {
    var roy = person("Ana Roy", ["foreign minister"], ["cl"])
    roy.mentions += [
      Mention(range: 20..<22, form: .pronoun, text: "he"),
      Mention(range: 30..<35, form: .name, text: "Roy’s"),
      Mention(range: 40..<47, form: .adjective, text: "Chilean"),
    ]
    let found = try graph([
      document("b", date: "2021-07-02", [person("Ana Roy")]), document("c", [roy]),
      document("a", date: "2021-07-03", [person("Roy")]),
    ]).entities
    #expect(
      found == [
        Entity(
          id: EntityID(rawValue: "person:ana-roy"), kind: .person, label: "Ana Roy",
          aliases: ["Roy"], mentions: 6, documents: 3,
          firstSeen: PartialDate(year: 2021, month: 7, day: 2),
          lastSeen: PartialDate(year: 2021, month: 7, day: 3),
          evidence: "[{\"begin\":0,\"document\":\"b\",\"end\":7,\"quote\":\"Ana Roy\"},"
            + "{\"begin\":0,\"document\":\"a\",\"end\":3,\"quote\":\"Roy\"},"
            + "{\"begin\":0,\"document\":\"c\",\"end\":7,\"quote\":\"Ana Roy\"}]")
      ])
  }

  @Test func `evidence is cut to the earliest documents`() throws {
    let builder = GraphBuilder(options: .init(maxEvidence: 1), generator: "test")
    let found = try builder.build([
      document("a", [person("Ana Roy")]), document("b", date: "2021", [person("Ana Roy")]),
    ]).entities
    #expect(
      found.map(\.evidence) == [
        "[{\"begin\":0,\"document\":\"b\",\"end\":7,\"quote\":\"Ana Roy\"}]"
      ])
  }

  @Test func `the most frequent spelling is the label, ties by bytes`() throws {
    let names = ["Ana ROY", "Ana Roy", "Ana Roy", "Roy", "Roy", "Roy"]
    let found = try graph(
      names.enumerated().map { document("d\($0)", [person($1)]) }
    ).entities
    #expect(found.map(\.label) == ["Ana Roy"])
    #expect(
      try graph(
        [document("x", [person("Ana Roy")]), document("y", [person("Ana ROY")])]
      ).entities.map(\.label) == ["Ana ROY"])
  }

  @Test func `a separator inside a name is broken`() throws {
    var roy = person("Ana Roy")
    roy.mentions.append(Mention(range: 9..<16, form: .name, text: "A. | Roy"))
    #expect(try graph([document("a", [roy])]).entities.map(\.aliases) == [["A. ¦ Roy"]])
  }
}
