internal import ArgumentParser
internal import DurableFiles
internal import GraphDiff
internal import GraphML
internal import SystemPackage

/// Says whether files are GraphML, and ours.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether files are valid GraphML, and whether newsgraph wrote them.",
    discussion: """
      The exit status is 0 if all are valid, 1 if one has a fault, and 2 if one could not be read.

      EXAMPLE
        newsgraph check graph.graphml others.graphml
      """)

  @Argument(help: "GraphML files, folders that 'newsgraph extract' wrote, or '-'.")
  var files: [String]

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func run() async throws {
    var hasFault = false
    var isUnread = false
    var text = ""
    for path in files {
      do {
        let file = try GraphInput.file(at: path)
        let outcome = try GraphMLCheck().outcome(for: GraphInput.bytes(of: file))
        let report = CheckReport(file: file.string, outcome: outcome)
        text += report.lines.joined(separator: "\n") + "\n"
        hasFault = hasFault || report.isFault
      } catch let error as FileError {
        Messages.failure(error)
        isUnread = true
      } catch let error as CommandFailure {
        Messages.failure(error)
        isUnread = true
      }
    }
    try DataOutput(nil).write(text)
    if isUnread { throw ExitStatus.couldNot }
    if hasFault { throw ExitStatus.finding }
  }
}
