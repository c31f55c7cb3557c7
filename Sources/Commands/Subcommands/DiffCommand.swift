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
      A side is a GraphML file, a folder that 'newsgraph extract' wrote, a corpus, or one of these \
      in a revision of git, as HEAD~1:articles/. A corpus is read in memory.

      The exit status is 0 if the same is said, 1 if not, and 2 if it could not be told. With \
      --fail-on or --max-removed it is 1 only if that happened. The options that choose what is \
      told do not change what a patch holds.

      EXAMPLES
        newsgraph diff last-week.graphml this-week.graphml
        newsgraph diff articles-before articles-after --stat
        newsgraph diff HEAD~1:articles articles --format markdown
        newsgraph diff old new --format patch --output changes.json
        newsgraph diff old new --fail-on removed,merged --max-removed 5%
      """)

  @Argument(
    help:
      "A GraphML file, a folder that 'newsgraph extract' wrote, a corpus, REVISION:PATH, or '-'."
  )
  var old: String

  @Argument(help: "The same, later.")
  var new: String

  @Flag(help: "Only count.")
  var stat = false

  @Option(help: "How to write it.")
  var format: DiffFormat = .text

  @Option(
    help: ArgumentHelp(
      "In drawings and GraphML, how many steps of unchanged relations around a change.",
      valueName: "steps"))
  var context = 0

  @Flag(help: "Fail if a document of a corpus is rejected.")
  var strict = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "What is told") var options: DiffOptions
  @OptionGroup(title: "Gates") var gates: GateOptions
  @OptionGroup(title: "Reading a corpus") var reading: ReadingOptions
  @OptionGroup(title: "Graph of a corpus") var graph: GraphOptions
  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if stat, format != .text { throw ValidationError("'--stat' is text; leave out '--format'") }
    if old == "-", new == "-" { throw ValidationError("only one graph can be '-'") }
    if context < 0 { throw ValidationError("'--context' must not be negative") }
  }

  func run() async throws {
    let messages = messaging.messages
    let place = try DataOutput(output)
    let input = ComparedInput(
      reading: reading, graph: graph, isStrict: strict, messages: messages)
    try await input.tellIdleOptions(for: [old, new])
    let before = try await input.graph(at: old)
    let comparison = GraphComparison(
      old: before, new: try await input.graph(at: new, beside: before),
      renameThreshold: options.renameThreshold)
    for fault in options.faults(in: before, comparison.new) { messages.warning(fault) }
    let view = DiffView(
      comparison, filter: options.filter, showsEvidence: options.evidence)
    let colors = output == nil && messaging.color.colors(STDOUT_FILENO)
    let report = DiffReport(
      view: view, names: (old, new), context: context, palette: colors ? .ansi : .none)
    if stat {
      try place.write(report.statistics)
    } else {
      try await report.write(as: format, to: place)
    }
    try judge(view, messages)
  }

  /// Ends with the exit status of a finding, if there is one.
  private func judge(_ view: DiffView, _ messages: Messages) throws {
    let gate = gates.gate
    guard !gate.isOpen else {
      if view.extent > .provenance { throw ExitStatus.finding }
      return
    }
    let objections = gate.objections(to: view.changes, of: view.comparison)
    guard !objections.isEmpty else { return }
    for line in objections { messages.note("gate: \(line)") }
    throw ExitStatus.finding
  }
}

/// How a difference is written.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, patch, markdown, html, graphml, dot, svg, png, pdf
}
