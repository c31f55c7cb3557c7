import AnnotatedText
import Corpus
import FoundationEssentials
import Language
import Pipeline
import Records
import Testing

@Suite struct CorpusPipelineTests {
  @Test(arguments: [1, 2, 3, 16])
  func `documents come in the order of the corpus, whatever the number of jobs`(
    jobs: Int
  ) async throws {
    let folder = try CorpusFolder()
    try folder.writeDocuments(60)
    let ids = try await folder.outcomes(jobs: jobs).compactMap(\.recordID)
    // The file of lines stands between the others by its name.
    let lines = (0..<60).filter { $0 % 3 == 0 }.map { "line-\($0)" }
    let files = (0..<60).filter { $0 % 3 != 0 }.map { "z\(100 + $0).txt" }
    #expect(ids == lines + files)
  }

  @Test func `records are sorted by id, and the same for one job and for many`() async throws {
    let folder = try CorpusFolder()
    try folder.writeDocuments(30)
    let one = try await folder.records(jobs: 1)
    let many = try await folder.records(jobs: 8)
    #expect(one.records.count == 30)
    #expect(one.records.map(\.id) == one.records.map(\.id).sorted())
    #expect(one.records == many.records)
    #expect(one.records.map(\.jsonLine) == many.records.map(\.jsonLine))
  }

  @Test func `of two documents with one id the first counts`() async throws {
    let folder = try CorpusFolder()
    try folder.write("a.jsonl", folder.line("same", "Russia warned the alliance on Monday."))
    try folder.write("b.jsonl", folder.line("same", "Russia praised the alliance on Monday."))
    let read = try await folder.records(jobs: 4)
    #expect(read.records.count == 1)
    #expect(read.rejects.map(\.reason) == [.duplicateID])
    #expect(
      read.rejects.first?.description
        == "\(folder.path)/b.jsonl:1: the id 'same' is taken by the document from 'a.jsonl:1'; "
        + "give one of them another id, or leave it out")
  }

  @Test func `a fault in one document is no fault of the others`() async throws {
    let folder = try CorpusFolder()
    try folder.writeDocuments(9)
    let good = try await folder.records(jobs: 2)
    try folder.write("n.jsonl", "{}\n[]\n" + folder.line("late", "He left the country on Monday."))
    try folder.write("o.txt", "\u{0}\u{1}")
    let read = try await folder.records(jobs: 2)
    #expect(read.rejects.map(\.reason) == [.badJSON, .badJSON, .binary])
    #expect(read.records.filter { $0.id.rawValue != "late" } == good.records)
  }

  @Test func `a corpus without documents is one reject`() async throws {
    let folder = try CorpusFolder()
    let read = try await folder.records(jobs: 2)
    #expect(read.rejects == [.emptyCorpus])
    #expect(read.records.isEmpty)
  }

  @Test func `what the body throws ends the run`() async throws {
    struct Enough: Error {}
    let folder = try CorpusFolder()
    try folder.writeDocuments(50)
    var steps = 0
    let (pipeline, input) = folder.pipeline(jobs: 2)
    await #expect(throws: Enough.self) {
      try await pipeline.run(input) { _ in
        steps += 1
        if steps == 5 { throw Enough() }
      }
    }
    #expect(steps == 5)
  }

  @Test func `a cancelled run hands on no more`() async throws {
    let folder = try CorpusFolder()
    try folder.writeDocuments(50)
    let (pipeline, input) = folder.pipeline(jobs: 2)
    let run = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await pipeline.records(of: input)
    }
    await #expect(throws: CancellationError.self) { _ = try await run.value }
  }

  @Test func `the sizes of the steps add up to the corpus`() async throws {
    let folder = try CorpusFolder()
    for index in 0..<7 { try folder.write("\(index).txt", "The minister spoke \(index) times.") }
    let (pipeline, input) = folder.pipeline(jobs: 3)
    var size = 0
    try await pipeline.run(input) { size += $0.size }
    #expect(size == input.size)
    #expect(size > 0)
  }
}

extension CorpusPipeline.Outcome {
  var recordID: String? {
    if case .record(let record) = self { record.id.rawValue } else { nil }
  }
}
