import AnnotatedText
import Evaluation
import FoundationEssentials
import KnowledgeModel
import Records
import Testing

@Suite struct EventEvaluationTests {
  @Test func `a file of coded sentences is read though it is no XML`() {
    let file = PetrarchFile(
      """
      <Validation> # a remark with no form
      <Sentence date="20100102" id="A" evaluate="true"/>
      <EventCoding eventcode="042" sourcecode="PERGOV" targetcode="CHL" />
      <Text>
      Peru met
      Chile.
      </Text></Sentence>
      <!-- <Sentence id="B"><Text>Hidden.</Text></Sentence> -->
      <Sentence date = "20100103" id ="C"/><EventCoding noevents = "True"/><Text>Rain.</Text>
      """)
    #expect(file.sentences.map(\.id) == ["A", "C"])
    #expect(file.sentences.map(\.text) == ["Peru met Chile.", "Rain."])
    #expect(
      file.sentences.map { $0.events.map { [$0.code, $0.source, $0.target] } }
        == [[["042", "PERGOV", "CHL"]], []])
  }

  @Test func `a code is of the kind of the code that it refines`() {
    let table = PloverTable("# a remark\n03: AGREE\n031: AGREE, , diplomatic\n04: CONSULT\n")
    #expect(table.kind(of: "0311") == "agree")
    #expect(table.kind(of: "042") == "consult")
    #expect(table.kind(of: "01") == nil)
  }

  @Test(arguments: [
    ("USAGOV", "USA"), ("IGOUNOMIL", "IGOUNO"), ("---GOV", nil), ("IMGMUSISI", "IMGMUS"),
  ])
  func `an actor's code is told without the roles`(code: String, actor: String?) {
    #expect(ActorCodes.actor(code) == actor)
  }

  /// A record in which Ana Roy, foreign minister of Peru, does something to Chile.
  private func record(
    _ kind: RelationKind, rule: String, modality: Modality = .asserted
  ) -> DocumentRecord {
    func entity(_ kind: EntityKind, _ name: String, _ key: String? = nil) -> EntityCluster {
      EntityCluster(kind: kind, name: name, key: key, iso: key, mentions: [])
    }
    return DocumentRecord(
      id: DocumentID(rawValue: "a"), sha256: "",
      entities: [
        entity(.person, "Ana Roy"), entity(.country, "Peru", "pe"),
        entity(.country, "Chile", "cl"),
      ],
      statements: [
        Statement(
          subject: 0, kind: .holdsPosition, object: 1, evidence: 0..<1, quote: "", rule: "p"),
        Statement(
          subject: 0, kind: kind, object: 2, qualifiers: Qualifiers(modality: modality),
          evidence: 0..<1, quote: "", rule: rule),
      ])
  }

  private func score(_ record: DocumentRecord, code: String, source: String) throws -> EventScore {
    let countries = #"[{"alpha_2": "PE", "alpha_3": "PER"}, {"alpha_2": "CL", "alpha_3": "CHL"}]"#
    return EventScore(
      of: record,
      against: PetrarchFile(
        "<Sentence id=\"a\"><EventCoding eventcode=\"\(code)\" sourcecode=\"\(source)\" "
          + "targetcode=\"CHLGOV\"/><Text>X.</Text>"
      ).sentences[0],
      codes: try ActorCodes(countries: Data(countries.utf8), actors: []),
      table: PloverTable("04: CONSULT\n11: ACCUSE\n"))
  }

  @Test func `a person stands for the country of the office`() throws {
    let score = try score(record(.accuse, rule: "accuse.verb"), code: "112", source: "PERGOV")
    #expect(score.right == [CodedEvent("accuse", "PER", "CHL")])
    #expect(score.wrong == [])
    #expect(score.missed == [])
  }

  @Test func `an agreement to do a deed counts as the deed`() throws {
    let score = try score(record(.agree, rule: "consult.meet"), code: "040", source: "PER")
    #expect(score.right == [CodedEvent("consult", "CHL", "PER")])
  }

  @Test func `what may be is no event, and what the gold can't tell is not judged`() throws {
    let possible = try score(
      record(.accuse, rule: "accuse.verb", modality: .possible), code: "112", source: "PER")
    #expect(possible.missed == [CodedEvent("accuse", "PER", "CHL")])
    let vague = try score(record(.accuse, rule: "accuse.verb"), code: "112", source: "---LEG")
    #expect(vague.unmapped == 1)
    #expect(vague.unjudged == 1)
    #expect(vague.wrong == [])
  }
}
