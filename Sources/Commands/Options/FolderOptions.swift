internal import ArgumentParser
internal import GraphML

/// The folder that a run writes, and what it writes there.
struct FolderOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder to write: new, empty, or written by newsgraph.", valueName: "folder"))
  var output: String

  @Option(help: "For which tool the GraphML is: portable is read by all.")
  var profile: GraphMLProfile = .portable

  @Flag(help: "Write no drawing.")
  var noDraw = false

  @Flag(help: "Don't read the GraphML back to check it.")
  var noVerify = false

  @Flag(help: "Write to a folder that holds other files too.")
  var force = false

  func validate() throws {
    if output.isEmpty { throw ValidationError("'--output' must name a folder") }
    if output == "-" {
      throw ValidationError("'--output' must name a folder, since there are several files")
    }
  }
}
