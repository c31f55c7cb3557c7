internal import ArgumentParser
internal import Corpus
internal import Pipeline
internal import Records

/// The first half of `extract`, and the joining of what several runs of it wrote.
struct RecordsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "records",
    abstract: "Write what each document says, one record a line; or merge such files.",
    discussion: """
      A record depends on its document alone, so records can be made on several machines, kept, \
      and built into a graph in any order.

      EXAMPLES
        newsgraph records articles --output records.jsonl
        newsgraph records merge monday.jsonl tuesday.jsonl --output week.jsonl
      """,
    subcommands: [RecordsReadCommand.self, RecordsMergeCommand.self],
    defaultSubcommand: RecordsReadCommand.self)
}

/// Reads documents into records.
struct RecordsReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Write the records of documents, sorted by id (the default).")

  @Argument(help: "Files and folders, or '-' for standard input.")
  var corpus: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    let messages = messaging.messages
    let output = try DataOutput(output)
    let read = try await CorpusReading(reading, messages: messages).records(
      of: corpus)
    messages.tell(rejects: read.rejects, skipped: read.skipped)
    guard !read.records.isEmpty else { throw CommandFailure("no document was accepted") }
    try output.write { write in
      for record in read.records { try DataOutput.write(record.jsonLine + "\n", to: write) }
    }
    if !read.rejects.isEmpty { throw ExitStatus.finding }
  }
}

/// Joins files of records.
struct RecordsMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Join files of records into one, each record once.")

  @Argument(help: "Files of records, folders that 'newsgraph extract' wrote, or '-'.")
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  func run() async throws {
    let output = try DataOutput(output)
    let records = try RecordsMerging.merged(try RecordsInput.records(of: files))
    try output.write { write in
      for record in records { try DataOutput.write(record.jsonLine + "\n", to: write) }
    }
  }
}
