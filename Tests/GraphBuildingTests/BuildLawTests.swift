import AnnotatedText
import GraphBuilding
import KnowledgeModel
import Records
import SeededRandomness
import Testing

@Suite struct BuildLawTests {
  @Test(arguments: UInt64(0)..<60)
  func `the graph does not depend on the order of the records`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let records = randomRecords(&random, count: 1 + random.below(25))
    let expected = try graph(records)
    for _ in 0..<3 {
      #expect(try graph(records.shuffled(using: &random)) == expected)
    }
  }

  @Test(arguments: UInt64(0)..<25)
  func `a record given twice counts once`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let records = randomRecords(&random, count: 12)
    let twice = (records + records.filter { _ in random.once(in: 2) }).shuffled(using: &random)
    #expect(try graph(twice) == graph(records))
  }

  /// Records depend on their documents alone, so those of two parts are those of the whole.
  @Test(arguments: UInt64(0)..<25)
  func `records of two parts, written and read, give the graph of the whole`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let records = randomRecords(&random, count: 16)
    let parts = Dictionary(grouping: records) { _ in random.below(3) }.values.map { part in
      part.map { $0.jsonLine + "\n" }.joined()
    }
    let read = try parts.flatMap { try DocumentRecord.records(inJSONLines: Array($0.utf8)) }
    let (first, second) = (try graph(read), try graph(records))
    #expect(first == second)
    // Equality of strings passes over spelling; bytes do not.
    let profile = PortableProfile.complete
    let texts = try [first, second].map { "\(try profile.propertyGraph(of: $0).graph)" }
    #expect(Array(texts[0].utf8) == Array(texts[1].utf8))
  }

  @Test(arguments: UInt64(0)..<25)
  func `a built graph is whole and its profile gives it back`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let built = try graph(randomRecords(&random, count: 20))
    let written = try PortableProfile.complete.propertyGraph(of: built).graph
    #expect(try KnowledgeGraph(portable: written) == built)
    #expect(built.entities.reduce(0) { $0 + $1.mentions } > 0)
    for relation in built.relations {
      #expect((0...0.99).contains(relation.confidence))
      #expect(relation.support >= 1 && relation.sources >= 1)
      #expect(relation.subject != relation.object)
    }
  }

  @Test func `one id with two contents is an error that names both`() throws {
    let records = [
      document("a", [russia]), document("b", [russia]), document("a", [russia, america]),
    ]
    var messages: Set<String> = []
    for records in [records, records.reversed()] {
      do {
        _ = try graph(records)
      } catch {
        messages.insert("\(error)")
      }
    }
    #expect(
      messages == [
        "two records have the id 'a' and different contents: one without a title "
          + "(entities: 2, statements: 0, digest: 300e51a0e22e), and one without a title "
          + "(entities: 1, statements: 0, digest: 76723752b1c1); "
          + "give one of them another id or leave it out"
      ])
  }

  @Test func `records that declare one relation differently are refused`() {
    func record(_ id: String, phrase: String) -> DocumentRecord {
      var record = document(id, [russia, america])
      record.kinds = [
        RelationKindFacts(
          kind: RelationKind(rawValue: "sings_to"), class: .event, phrase: phrase,
          subjects: [.country], objects: [.country])
      ]
      return record
    }
    #expect(
      throws: BuildError.conflictingKinds(
        "sings_to", first: DocumentID(rawValue: "a"), second: DocumentID(rawValue: "b"))
    ) {
      try GraphBuilder(generator: "test").build([
        record("b", phrase: "sang to"), record("a", phrase: "hummed to"),
      ])
    }
  }

  @Test func `a statement about an entity that is not there is an error`() {
    #expect(
      throws: BuildError.danglingStatement(DocumentID(rawValue: "a"), statement: 0, entity: 1)
    ) {
      try graph([document("a", [russia], statements: [statement(.memberOf)])])
    }
  }

  @Test func `no records give an empty graph`() throws {
    let empty = try graph([])
    #expect(empty.entities.isEmpty && empty.relations.isEmpty && empty.documents.isEmpty)
    // SHA-256 of no bytes.
    #expect(
      empty.corpus == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test func `documents stand in the graph in the order of their ids`() throws {
    let built = try graph([
      document("b", date: "2021", [russia]), document("B", []), document("a", []),
    ])
    #expect(built.documents.map(\.id.rawValue) == ["B", "a", "b"])
    #expect(built.documents[2].date == PartialDate(year: 2021))
    #expect(built.documents[2].sha256 == "sha-b")
    #expect(built.generator == "test")
  }
}
