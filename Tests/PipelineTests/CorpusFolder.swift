import Corpus
import FoundationEssentials
import Language
import Pipeline

/// A corpus in a folder of its own, removed at the end.
final class CorpusFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/pipeline-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
  }

  /// A line of a `.jsonl` file.
  func line(_ id: String, _ text: String) -> String {
    #"{"id":"\#(id)","text":"\#(text)"}"# + "\n"
  }

  /// Documents of very different lengths: a third of them lines of one file, the others files of their own.
  func writeDocuments(_ count: Int) throws {
    var lines = ""
    for number in 0..<count {
      let text = Array(
        repeating: "The minister of the country spoke to the press about the base on Monday.",
        count: 1 + (number * 37) % 90)
      if number % 3 == 0 {
        lines += line("line-\(number)", text.joined(separator: " "))
      } else {
        try write("z\(100 + number).txt", text.joined(separator: "\n\n"))
      }
    }
    try write("m.jsonl", lines)
  }

  func pipeline(jobs: Int) -> (CorpusPipeline, CorpusInput) {
    let pipeline = CorpusPipeline(annotator: Annotator(), jobs: jobs)
    return (pipeline, CorpusInput([path], reader: pipeline.reader))
  }

  func outcomes(jobs: Int) async throws -> [CorpusPipeline.Outcome] {
    let (pipeline, input) = pipeline(jobs: jobs)
    var outcomes: [CorpusPipeline.Outcome] = []
    try await pipeline.run(input) { outcomes.append($0.outcome) }
    return outcomes
  }

  func records(jobs: Int) async throws -> CorpusRecords {
    let (pipeline, input) = pipeline(jobs: jobs)
    return try await pipeline.records(of: input)
  }
}
