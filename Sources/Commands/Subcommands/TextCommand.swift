internal import AnnotatedText
internal import ArgumentParser
internal import Corpus
internal import Pipeline

/// Prints the text that offsets count in.
struct TextCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Print the text of a document, in which the offsets of evidence count bytes.",
    discussion: """
      EXAMPLES
        newsgraph text article.html
        newsgraph text news.jsonl --id 2021-07-15-a
        newsgraph text article.html | head -c 240 | tail -c 120
      """)

  @Argument(help: "A file, or '-' for standard input.")
  var file: String

  @Option(help: ArgumentHelp("Which document of a .jsonl file.", valueName: "id"))
  var id: String?

  func run() async throws {
    let reader = CorpusReader(maximumBytes: 1 << 30, anyLanguage: true)
    let documents = try DocumentText.documents(at: file, id: id, reader: reader)
    guard let document = documents.first else {
      throw CommandFailure(
        id.map { "\(file): there is no document '\($0)'" } ?? "\(file): there is no document")
    }
    guard documents.count == 1 else {
      throw CommandFailure(
        "\(file): there are several documents, the first '\(document.id.rawValue)' and "
          + "'\(documents[1].id.rawValue)'; choose one with --id")
    }
    try DataOutput(nil).write { write in try document.text.bytes.withUnsafeBytes(write) }
  }
}
