internal import Digests
internal import Extraction
internal import Pipeline

/// Reads a corpus for a command, with a progress line.
struct CorpusReading {
  let pipeline: CorpusPipeline
  /// The digest of the model that reads, if it is not the one in the program.
  let model: SHA256Digest?
  /// The rules that read.
  let rules: RuleBook
  let messages: Messages

  /// Loads the rules and the model.
  init(_ options: ReadingOptions, messages: Messages) throws {
    rules = try options.rules.book()
    pipeline = options.pipeline(
      model: try options.language.load(warning: messages), rules: rules)
    model = try options.language.digest()
    self.messages = messages
  }

  /// The records of the documents below some paths.
  func records(of paths: [String]) async throws -> CorpusRecords {
    try await records(of: CorpusInput(paths, reader: pipeline.reader))
  }

  /// The records of a corpus.
  func records(of input: CorpusInput) async throws -> CorpusRecords {
    var progress = ProgressLine(total: input.size, messages: messages)
    defer { progress.finish() }
    var corpus = CorpusRecords()
    try await pipeline.run(input) { step in
      corpus.add(step.outcome)
      progress.advance(by: step.size)
    }
    corpus.finish()
    return corpus
  }
}
