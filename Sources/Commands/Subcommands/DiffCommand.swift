internal import ArgumentParser
internal import Glibc
internal import GraphDiff
internal import GraphModel

/// Tells what changed.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell what changed between two graphs, or two corpora.",
    discussion: """
      A corpus is read in memory. The exit status is 0 if the same is said, 1 if not, and 2 if \
      it could not be told.

      EXAMPLES
        newsgraph diff last-week.graphml this-week.graphml
        newsgraph diff articles-before articles-after --stat
        newsgraph diff old new --format json --output changes.json
      """)

  /// How to write the difference.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "A GraphML file, a folder that 'newsgraph extract' wrote, a corpus, or '-'.")
  var old: String

  @Argument(help: "The same, later.")
  var new: String

  @Flag(help: "Only count.")
  var stat = false

  @Option(help: "How to write it: text or json.")
  var format: Format = .text

  @Flag(help: "Tell changes of evidence too.")
  var evidence = false

  @Flag(help: "Fail if a document of a corpus is rejected.")
  var strict = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Reading a corpus") var reading: ReadingOptions
  @OptionGroup(title: "Graph of a corpus") var graph: GraphOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if stat, format == .json { throw ValidationError("'--stat' is text; leave out '--format'") }
    if old == "-", new == "-" { throw ValidationError("only one graph can be '-'") }
  }

  func run() async throws {
    let place = try DataOutput(output)
    let input = ComparedInput(
      reading: reading, graph: graph, isStrict: strict, messages: messaging.messages)
    let comparison = GraphComparison(
      old: try await input.graph(at: old), new: try await input.graph(at: new))
    try place.write(report(of: comparison))
    if comparison.extent > .provenance { throw ExitStatus.finding }
  }

  private func report(of comparison: GraphComparison) -> String {
    var text = ""
    if stat {
      DiffStatisticsWriter().write(DiffStatistics(comparison), to: &text)
    } else if format == .json {
      DiffJSONWriter().write(comparison, to: &text)
    } else {
      let colors = output == nil && messaging.color.colors(STDOUT_FILENO)
      DiffTextWriter(palette: colors ? .ansi : .none, showsEvidence: evidence)
        .write(comparison, to: &text)
    }
    return text
  }
}
