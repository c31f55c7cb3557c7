internal import ArgumentParser
internal import Glibc
internal import Language
internal import Pipeline

/// Writes what the models find in texts, word by word.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Write tokens, tags, lemmas, trees and names as CoNLL-U.",
    usage: "newsgraph annotate [<options>] <file> ...",
    discussion: """
      Each file is a document of plain text. Words are numbered, tagged and put in trees by the \
      guidelines of Universal Dependencies. The last column holds NER=B-PER where a name begins \
      (PER, LOC or ORG; I-PER where it goes on), SpaceAfter=No, SpacesAfter=\\n where what \
      follows is not one space, and TokenRange=begin:end: bytes of the file, half-open. A \
      document of more than 1 MB is cut at ends of paragraphs, and names are found from what \
      stands in their piece.

      With '--input conllu' the sentences and words of the input are kept; tags, lemmas, trees \
      and names are replaced, features and enhanced graphs left out. A document begins with \
      '# newdoc'. Lines keep their order; a sentence at fault is reported with its line, stays \
      as it is, and makes the exit status 1.

      EXAMPLES
        newsgraph annotate article.txt
        echo "Ana Roy met Mr Poe." | newsgraph annotate -
        newsgraph annotate *.txt --output news.conllu
        newsgraph annotate gold.conllu --input conllu --output system.conllu
      """)

  @Argument(help: "Files, or '-' for standard input.")
  var files: [String]

  @Option(help: "What the files hold: text, or conllu.")
  var input: AnnotationPipeline.Format = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup var language: ModelOptions
  @OptionGroup var jobs: JobOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read only once")
    }
  }

  func run() async throws {
    let messages = messaging.messages
    let output = try DataOutput(output)
    let pipeline = AnnotationPipeline(
      annotator: Annotator(model: try language.load()), format: input, jobs: jobs.count)
    var faults = FaultReport(messages: messages)
    var isRead = false
    // What is written to a terminal shows itself how far the run is.
    let isShown = self.output != nil || isatty(STDOUT_FILENO) == 0
    var progress = ProgressLine(
      total: size, messages: isShown ? messages : messages.quiet, unit: "part")
    defer { progress.finish() }
    try await output.write(streaming: { write in
      try await pipeline.run(files, to: write) { step in
        for fault in step.faults { faults.tell(fault) }
        isRead = isRead || step.isRead
        progress.advance(by: step.size)
      }
      faults.finish()
      // An older file is worth more than an empty one.
      guard isRead || !faults.hasFaults else { throw CommandFailure("no file could be read") }
    })
    if faults.hasFaults { throw ExitStatus.finding }
  }
}

extension AnnotateCommand {
  /// The bytes of the files.
  private var size: Int {
    files.reduce(0) { sum, file in
      var status = stat()
      return stat(file, &status) == 0 ? sum &+ max(0, Int(status.st_size)) : sum
    }
  }
}

extension AnnotationPipeline.Format: ExpressibleByArgument {}

/// Tells the faults of inputs, the first of them if there are many.
private struct FaultReport {
  let messages: Messages
  private(set) var hasFaults = false
  private var count = 0
  /// The file whose mended faults were told last.
  private var mended: String?

  init(messages: Messages) { self.messages = messages }

  mutating func tell(_ fault: AnnotationFault) {
    if fault.isMended {
      // A file is of one encoding: one line tells it.
      guard fault.path != mended else { return }
      mended = fault.path
    } else {
      hasFaults = true
    }
    count += 1
    if count <= 20 || messages.loudness == .verbose { messages.warning(fault.description) }
  }

  func finish() {
    guard count > 20, messages.loudness != .verbose else { return }
    messages.note("\(counted(count - 20, "more fault")): --verbose tells them")
  }
}
