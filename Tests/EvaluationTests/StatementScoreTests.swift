import AnnotatedText
import Evaluation
import KnowledgeModel
import Records
import Testing

struct StatementScoreTests {
  /// "Chile's minister Ana Roy met Bolivia, El Faro reported. Bolivia is no ally of Chile."
  private func gold(_ statements: [GoldStatement]) -> GoldParagraph {
    GoldParagraph(
      id: "p", date: "2020-05-06", source: "Wire", text: "",
      entities: [
        GoldEntity(id: "roy", kinds: ["person"], names: ["Ana Roy"]),
        GoldEntity(id: "cl", kinds: ["country"], names: ["Chile"]),
        GoldEntity(id: "bo", kinds: ["country"], names: ["Bolivia"]),
        GoldEntity(id: "faro", kinds: ["organization"], names: ["El Faro"]),
      ],
      statements: statements, acceptable: [GoldRow("cl", "threaten", to: "bo")],
      forbidden: [GoldRow("cl", "assault", to: "bo")])
  }

  private func record(_ statements: [Statement]) -> DocumentRecord {
    func cluster(_ kind: EntityKind, _ name: String, key: String? = nil) -> EntityCluster {
      EntityCluster(kind: kind, name: name, key: key, mentions: [])
    }
    return DocumentRecord(
      id: DocumentID(rawValue: "p"), sha256: "",
      entities: [
        cluster(.person, "Ana Roy"), cluster(.country, "Republic of Chile", key: "cl"),
        cluster(.country, "Bolivia"), cluster(.organization, "El Faro"),
        cluster(.place, "Chile"),
      ], statements: statements)
  }

  private func said(
    _ subject: Int, _ kind: RelationKind, _ object: Int, confidence: Double = 0.75,
    _ change: (inout Qualifiers) -> Void = { _ in }
  ) -> Statement {
    var qualifiers = Qualifiers()
    change(&qualifiers)
    return Statement(
      subject: subject, kind: kind, object: object, qualifiers: qualifiers, evidence: 0..<1,
      quote: "", rule: "r", confidence: confidence)
  }

  private func score(_ statements: [Statement], _ rows: [GoldStatement]) -> StatementScore {
    let gold = gold(rows)
    return StatementScore(of: record(statements).found(by: gold), against: gold)
  }

  private let post = GoldStatement("roy", "holds_position", "cl")

  @Test func `a statement is found by the names of its ends, or the key of a country`() {
    let found = score([said(0, .holdsPosition, 1)], [post])
    #expect(found.byKind.all == PrecisionRecall(right: 1))
    #expect(found.strict == PrecisionRecall(right: 1))
    #expect(found.judged == [.init(confidence: 0.75, isRight: true)])
  }

  @Test func `an end of another kind is another entity`() {
    let found = score([said(0, .holdsPosition, 4)], [post])
    #expect(found.byKind.all == PrecisionRecall(wrong: 1, missed: 1))
  }

  @Test func `a symmetric statement is found from either end`() {
    let found = score([said(2, .consult, 1)], [GoldStatement("cl", "consult", "bo")])
    #expect(found.byKind.all == PrecisionRecall(right: 1))
  }

  @Test func `any of the kinds that are allowed is right, and two of them count once`() {
    var row = GoldStatement("cl", "accuse", "bo")
    row.kind = OneOf("accuse", "reject")
    let found = score([said(1, .reject, 2), said(1, .accuse, 2)], [row])
    #expect(found.byKind.all == PrecisionRecall(right: 1))
  }

  @Test func `a denial told as a fact is found, but with a wrong factuality, and contradicts`() {
    var row = GoldStatement("bo", "allied_with", "cl")
    row.polarity = .negative
    let found = score([said(1, .alliedWith, 2)], [row])
    #expect(found.byKind.all == PrecisionRecall(right: 1))
    #expect(found.strict == PrecisionRecall(wrong: 1, missed: 1))
    #expect(found.qualifiers.share(of: .polarity) == 0)
    #expect(found.qualifiers.share(of: .factuality) == 0)
    #expect(found.contradicted == ["Republic of Chile allied_with Bolivia"])
    #expect(found.judged == [.init(confidence: 0.75, isRight: false)])
  }

  @Test func `a fact and its denial are two statements`() {
    var denied = GoldStatement("cl", "aid", "bo")
    denied.polarity = .negative
    let found = score(
      [said(1, .aid, 2) { $0.polarity = .negative }, said(1, .aid, 2)],
      [GoldStatement("cl", "aid", "bo"), denied])
    #expect(found.strict == PrecisionRecall(right: 2))
    #expect(found.contradicted.isEmpty)
  }

  @Test func `what is accepted or follows counts neither way`() {
    let found = score(
      [said(1, .threaten, 2), said(0, .citizenOf, 1), said(0, .worksFor, 1)], [post])
    #expect(found.byKind.all == PrecisionRecall(missed: 1))
    #expect(found.judged.isEmpty)
  }

  @Test func `what ties a country to a body is not what ties a person`() {
    let found = score([said(1, .leads, 3)], [GoldStatement("cl", "member_of", "faro")])
    #expect(found.byKind.all == PrecisionRecall(wrong: 1, missed: 1))
  }

  @Test func `what a minister does may be told of the country, and not the other way round`() {
    let meeting = GoldStatement("roy", "consult", "bo")
    let upward = score([said(1, .consult, 2)], [post, meeting])
    #expect(upward.byKind.all == PrecisionRecall(missed: 2))
    let downward = score(
      [said(0, .consult, 2)], [post, GoldStatement("cl", "consult", "bo")])
    #expect(downward.byKind.all == PrecisionRecall(wrong: 1, missed: 2))
  }

  @Test func `what is forbidden is wrong, and contradicts only as a fact`() {
    let possible = score([said(1, .assault, 2) { $0.modality = .possible }], [])
    #expect(possible.byKind.all == PrecisionRecall(wrong: 1))
    #expect(possible.contradicted.isEmpty)
    #expect(score([said(1, .assault, 2)], []).contradicted.count == 1)
  }

  @Test func `a qualifier counts where the gold has it or the record gives it`() {
    var row = post
    row.title = OneOf("Foreign Minister", "minister")
    row.quantity = OneOf("two", allowsNone: true)
    let found = score(
      [
        said(0, .holdsPosition, 1) {
          $0.title = "foreign minister"
          $0.place = "Lima"
        }
      ], [row])
    #expect(found.qualifiers.share(of: .title) == 1)
    #expect(found.qualifiers.count(of: .quantity) == 0)
    #expect(found.qualifiers.count(of: .place) == 1)
    #expect(found.qualifiers.share(of: .place) == 0)
  }

  @Test func `a date is right at its precision only`() {
    var row = GoldStatement("cl", "consult", "bo")
    row.date = OneOf("2020-05")
    let finer = score(
      [said(1, .consult, 2) { $0.date = PartialDate(iso8601: "2020-05-05") }], [row])
    #expect(finer.qualifiers.share(of: .date) == 0)
    let same = score([said(1, .consult, 2) { $0.date = PartialDate(iso8601: "2020-05") }], [row])
    #expect(same.qualifiers.share(of: .date) == 1)
  }

  @Test func `the outlet is no speaker, and the subject needs none`() {
    var row = GoldStatement("cl", "accuse", "bo")
    row.origin = OneOf("El Faro")
    let found = score(
      [
        said(1, .accuse, 2) {
          $0.attributedTo = [1, 3]
          $0.origin = "el faro"
        }
      ], [row])
    #expect(found.qualifiers.share(of: .origin) == 1)
    #expect(found.qualifiers.count(of: .attributedTo) == 0)
  }

  @Test func `a speaker must be one that the gold names`() {
    var row = GoldStatement("cl", "accuse", "bo")
    row.attributedTo = OneOf("roy")
    let right = score([said(1, .accuse, 2) { $0.attributedTo = [0] }], [row])
    #expect(right.qualifiers.share(of: .attributedTo) == 1)
    let wrong = score([said(1, .accuse, 2) { $0.attributedTo = [2] }], [row])
    #expect(wrong.qualifiers.count(of: .attributedTo) == 1)
    #expect(wrong.qualifiers.share(of: .attributedTo) == 0)
  }
}
