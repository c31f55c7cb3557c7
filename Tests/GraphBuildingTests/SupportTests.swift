import AnnotatedText
import GraphBuilding
import KnowledgeModel
import Records
import Testing

@Suite struct SupportTests {
  private func report(
    _ id: String, date: String? = nil, source: String? = nil, origin: String? = nil,
    signature: [UInt32] = [], modality: Modality = .asserted, confidence: Double = 0.5
  ) -> DocumentRecord {
    document(
      id, date: date, source: source, signature: signature, [russia, america],
      statements: [
        statement(.memberOf, origin: origin, modality: modality, confidence: confidence)
      ])
  }

  private func signature(changing count: Int) -> [UInt32] {
    (0..<64).map { $0 < count ? 1000 + UInt32($0) : UInt32($0) }
  }

  private func support(_ records: [DocumentRecord]) throws -> [String] {
    try graph(records).relations.map { "\($0.support) \($0.sources) \($0.confidence)" }
  }

  @Test func `two documents of two outlets are two of each`() throws {
    #expect(
      try support([report("a", source: "Post"), report("b", source: "Times")]) == ["2 2 0.75"])
  }

  @Test func `outlets that retell one report are one source`() throws {
    let found = try support([
      report("a", source: "Post", origin: "Reuters"), report("b", origin: "the Reuters"),
      report("c", source: "Reuters"),
    ])
    #expect(found == ["3 1 0.5"])
  }

  @Test func `a copy supports nothing, nor is it a source where it has none`() throws {
    let found = try support([
      report("a", signature: signature(changing: 0)),
      report("b", signature: signature(changing: 20)),
    ])
    #expect(found == ["1 1 0.5"])
  }

  @Test func `documents without an outlet are sources of their own`() throws {
    #expect(try support([report("a"), report("b")]) == ["2 2 0.75"])
  }

  @Test func `what is reported weighs less and nothing is certain`() throws {
    #expect(try support([report("a", modality: .reported)]) == ["1 1 0.4"])
    #expect(try support([report("a", confidence: 1)]) == ["1 1 0.99"])
  }

  @Test func `copies name the earliest, then the smallest id`() throws {
    let found = try graph([
      report("a", date: "2021-07-02", signature: signature(changing: 0)),
      report("b", date: "2021-07-01", signature: signature(changing: 12)),
      report("c", signature: signature(changing: 24)),
      report("d", date: "2021-07-01", signature: signature(changing: 6)),
      report("e", date: "2021-06-01", signature: signature(changing: 64)),
      report("f", date: "2021-05-01"),
    ]).documents
    #expect(found.map(\.duplicateOf?.rawValue) == ["b", nil, "b", "b", nil, nil])
  }

  @Test func `documents less alike than the threshold are no copies`() throws {
    let records = [
      report("a", signature: signature(changing: 0)),
      report("b", signature: signature(changing: 30)),
    ]
    #expect(try graph(records).documents.map(\.duplicateOf) == [nil, nil])
    let lenient = GraphBuilder(options: .init(copyThreshold: 0.5), generator: "test")
    #expect(
      try lenient.build(records).documents.map(\.duplicateOf) == [nil, DocumentID(rawValue: "a")])
  }
}
