import AnnotatedText
import Evaluation
import FoundationEssentials
import KnowledgeModel
import Testing

/// That the paragraphs and articles, and what they are said to say agree with each other.
struct ParagraphTests {
  private static let folder = ProjectFiles.root.appending(path: "Tests/Gold")

  private static func files(of half: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: half).path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted().map { "\(half)/\($0)" }
  }

  private static let open: [String] = files(of: "Paragraphs/open")
  private static let closed: [String] = files(of: "Paragraphs/closed")
  private static let articles: [String] = files(of: "Articles")
  private static let files: [String] = open + closed + articles

  private func paragraph(_ file: String) throws -> GoldParagraph {
    try EvaluationData.json(
      GoldParagraph.self, of: ParagraphTests.folder.appending(path: file))
  }

  @Test func `each half has twenty paragraphs`() {
    #expect(ParagraphTests.open.count == 20)
    #expect(ParagraphTests.closed.count == 20)
  }

  @Test func `there are twelve articles`() {
    #expect(ParagraphTests.articles.count == 12)
  }

  @Test(arguments: [open, closed])
  private func `each half has every kind of relation`(_ half: [String]) throws {
    var kinds: Set<String> = []
    for file in half {
      kinds.formUnion(try paragraph(file).statements.flatMap(\.kind.values))
    }
    #expect(kinds.sorted() == RelationKindFacts.all.map(\.kind.rawValue).sorted())
  }

  @Test(arguments: files)
  private func `a text has its length, a name, a date and a source`(_ file: String) throws {
    let gold = try paragraph(file)
    #expect(file.hasSuffix("/\(gold.id).json"))
    #expect(PartialDate(iso8601: gold.date ?? "")?.day != nil)
    #expect(gold.source?.isEmpty == false)
    let lengths = ParagraphTests.articles.contains(file) ? 200...350 : 60...130
    #expect(lengths.contains(gold.text.split(separator: " ").count))
  }

  @Test(arguments: files)
  private func `an entity has an id of its own, known kinds and names of the text`(
    _ file: String
  ) throws {
    let gold = try paragraph(file)
    #expect(Set(gold.entities.map(\.id)).count == gold.entities.count)
    let kinds = Set(EntityKind.all.map(\.rawValue))
    for entity in gold.entities {
      #expect(!entity.kinds.isEmpty && kinds.isSuperset(of: entity.kinds), "\(entity.id)")
      #expect(!entity.names.isEmpty, "\(entity.id)")
      #expect(entity.names.allSatisfy { gold.text.contains($0) }, "\(entity.id)")
    }
  }

  @Test(arguments: files)
  private func `a statement has known ends and kinds, and qualifiers of the text`(
    _ file: String
  ) throws {
    let gold = try paragraph(file)
    let ids = Set(gold.entities.map(\.id))
    for (number, statement) in gold.statements.enumerated() {
      let place: Comment = "statement \(number)"
      #expect(ids.isSuperset(of: statement.subject.values + statement.object.values), place)
      #expect(ids.isSuperset(of: statement.attributedTo?.values ?? []), place)
      #expect(statement.kind.values.allSatisfy(isKnown), place)
      #expect(
        Set(statement.modality.map { Factuality(polarity: .positive, modality: $0) }).count == 1,
        place)
      let dates = statement.date?.values ?? []
      #expect(dates.allSatisfy { PartialDate(iso8601: $0) != nil }, place)
      let words = [statement.title, statement.place, statement.origin].flatMap { $0?.values ?? [] }
      #expect(words.allSatisfy { gold.text.contains($0) }, place)
      // A quantity may leave out the nationality that stands in its midst.
      let quantities = (statement.quantity?.values ?? []).flatMap { $0.split(separator: " ") }
      #expect(quantities.allSatisfy { gold.text.contains($0) }, place)
    }
  }

  @Test(arguments: files)
  private func `what is acceptable or forbidden has known ends and kinds`(_ file: String) throws {
    let gold = try paragraph(file)
    let ids = Set(gold.entities.map(\.id))
    for row in gold.acceptable + gold.forbidden {
      #expect(ids.isSuperset(of: [row.subject, row.object]), "\(row)")
      #expect(row.kinds.allSatisfy(isKnown), "\(row)")
    }
  }

  @Test(arguments: files)
  private func `nothing is forbidden that is asked for or accepted`(_ file: String) throws {
    let gold = try paragraph(file)
    let said = gold.statements.filter { $0.factuality == .actual }.flatMap { statement in
      statement.subject.values.flatMap { subject in
        statement.kind.values.flatMap { kind in
          statement.object.values.map { [subject, kind, $0] }
        }
      }
    }
    let accepted = gold.acceptable.flatMap { row in
      row.kinds.map { [row.subject, $0, row.object] }
    }
    let forbidden = gold.forbidden.flatMap { row in
      row.kinds.map { [row.subject, $0, row.object] }
    }
    #expect(Set(forbidden).isDisjoint(with: said + accepted))
  }

  private func isKnown(_ kind: String) -> Bool { RelationKind(rawValue: kind).facts != nil }
}
