import AnnotatedText
import Gazetteers
import KnowledgeModel
import Records
import Testing

@testable import Evaluation
@testable import Training

@Suite struct RelationGoldTests {
  /// "Ana Roy of Peru works for Acme in Lima." with facts of these properties between its four entities.
  private func gold(_ facts: [(String, Int, Int)]) -> RelationGold {
    RelationGold(
      RelatedText(
        document: Document(
          id: DocumentID(rawValue: "text"),
          text: SourceText("Ana Roy of Peru works for Acme in Lima.")),
        sentences: [0..<39],
        entities: [
          .init(type: .person, mentions: [0..<7]), .init(type: .location, mentions: [11..<15]),
          .init(type: .organization, mentions: [26..<30]),
          .init(type: .location, mentions: [34..<38]),
        ],
        facts: facts.map {
          RelatedText.Fact(property: $0.0, subject: $0.1, object: $0.2, evidence: [])
        }, fold: 0), gazetteer: .standard)
  }

  @Test func `properties ask for the kinds that they mean`() {
    let gold = gold([("P27", 0, 1), ("P108", 0, 2), ("P159", 2, 3), ("P800", 0, 2)])
    #expect(
      gold.asked == [
        GoldEdge(kind: .citizenOf, subject: 0, object: 1),
        GoldEdge(kind: .worksFor, subject: 0, object: 2),
        GoldEdge(kind: .headquarteredIn, subject: 2, object: 3),
      ])
  }

  @Test func `a property read from the other end asks for the turned edge`() {
    #expect(gold([("P36", 1, 3)]).asked == [GoldEdge(kind: .capitalOf, subject: 3, object: 1)])
  }

  @Test func `the seat makes the place right without asking for it`() {
    let gold = gold([("P159", 2, 3)])
    let place = GoldEdge(kind: .locatedIn, subject: 2, object: 3)
    #expect(gold.weight(of: place) == .right)
    #expect(!gold.asked.contains(place))
  }

  @Test func `nationality excuses an office in the country`() {
    let office = GoldEdge(kind: .holdsPosition, subject: 0, object: 1)
    #expect(gold([("P27", 0, 1)]).weight(of: office) == .excused)
    #expect(gold([]).weight(of: office) == nil)
  }

  @Test func `an entity is the one with which most of its mentions share half of their bytes`() {
    func cluster(_ kind: EntityKind, _ ranges: [ByteRange]) -> EntityCluster {
      EntityCluster(
        kind: kind, name: "", mentions: ranges.map { Mention(range: $0, form: .name, text: "") })
    }
    let record = DocumentRecord(
      id: DocumentID(rawValue: "text"), sha256: "",
      entities: [
        cluster(.person, [4..<7]), cluster(.person, [3..<7]), cluster(.country, [11..<15]),
      ],
      statements: [1, 0].map {
        Statement(
          subject: $0, kind: .citizenOf, object: 2, evidence: 0..<39, quote: "",
          rule: "classifier.citizen_of")
      })
    #expect(
      gold([]).edges(of: record) == [GoldEdge(kind: .citizenOf, subject: 0, object: 1): true])
  }
}
