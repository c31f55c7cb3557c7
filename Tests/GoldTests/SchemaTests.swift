import AnnotatedText
import CanonicalJSON
import Foundation
import KnowledgeModel
import Records
import Testing

struct SchemaTests {
  private func schema(_ name: String) throws -> JSONValue {
    let file = ProjectFiles.root.appending(path: "Schemas/\(name)")
    return try JSONValue(parsing: Array(Data(contentsOf: file)))
  }

  private func names(_ value: JSONValue?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.keys.sorted()
  }

  /// A record with every member that a record can have.
  private let full = DocumentRecord(
    id: DocumentID(rawValue: "a.txt"), title: "Talks", date: PartialDate(year: 2021, month: 7),
    source: "The Herald", url: "https://example.org/a", sha256: "00", offsets: .file, repairs: 1,
    words: 9, signature: MinHashSignature.signature(of: [WordKey("a"), WordKey("b")]),
    entities: [
      EntityCluster(
        kind: .organization, subkind: .alliance, name: "African Union", key: "au", iso: "xx",
        acronym: "AU", titles: ["chair"], countries: ["et"],
        mentions: [Mention(range: 0..<13, form: .name, text: "African Union")])
    ],
    statements: [
      Statement(
        subject: 0, kind: .consult, object: 0,
        qualifiers: Qualifiers(
          verb: "meet", title: "Chair", quantity: "two", date: PartialDate(year: 2021),
          place: "Lima", attributedTo: [0], origin: "The Herald"),
        evidence: 0..<20, quote: "It met.", antecedents: [30..<40], rule: "by-hand", confidence: 0.5
      )
    ],
    kinds: [
      RelationKindFacts(
        kind: RelationKind(rawValue: "sings_to"), class: .event, quad: .verbalCooperation,
        isSymmetric: true, phrase: "sang to", subjects: [.person], objects: [.person])
    ])

  @Test func `the schema of records names the members that records have`() throws {
    let schema = try schema("record.schema.json")
    let record = full.json
    #expect(names(schema["properties"]) == names(record))
    let entity = schema["properties"]?["entities"]?["items"]?["properties"]
    #expect(names(entity) == names(record["entities"]?.array?.first))
    let mention = entity?["mentions"]?["items"]?["properties"]
    #expect(
      names(mention) == names(record["entities"]?.array?.first?["mentions"]?.array?.first))
    let statement = schema["properties"]?["statements"]?["items"]?["properties"]
    #expect(names(statement) == names(record["statements"]?.array?.first))
    let kind = schema["properties"]?["kinds"]?["items"]?["properties"]
    #expect(names(kind) == names(record["kinds"]?.array?.first))
  }

  @Test func `the kinds of relations stand in their file as in the program`() throws {
    let kinds = RelationKindFacts.all.map { facts -> String in
      JSONValue.object(present: [
        "kind": .string(facts.kind.rawValue),
        "class": .string(facts.class.rawValue),
        "quad": facts.quad.map { .string($0.rawValue) },
        "symmetric": .bool(facts.isSymmetric),
        "phrase": .string(facts.phrase),
        "wikidata": .strings(facts.wikidata),
        "subjects": .strings(facts.subjects.map(\.rawValue)),
        "objects": .strings(facts.objects.map(\.rawValue)),
      ]).canonicalText
    }
    let text = "[\n" + kinds.joined(separator: ",\n") + "\n]\n"
    let file = ProjectFiles.root.appending(path: "Schemas/relation-kinds.json")
    if ProjectFiles.isUpdating { try Data(text.utf8).write(to: file) }
    #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == text)
  }
}
