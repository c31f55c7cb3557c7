internal import ArgumentParser
internal import DurableFiles
internal import GraphDiff
internal import GraphML
internal import GraphModel
internal import SystemPackage

/// Applies a patch.
struct ApplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Make the changes of a patch in a graph.",
    discussion: """
      The patch is applied whole or not at all. Made of the graph that the patch is for, the graph \
      is the other one byte by byte. The exit status is 0 if it was applied and 2 if not; with \
      --relaxed it is 1 if changes were skipped.

      EXAMPLES
        newsgraph diff old.graphml new.graphml --format patch --output changes.json
        newsgraph apply changes.json old.graphml --output new.graphml
        newsgraph apply changes.json new.graphml --reverse --output old.graphml
      """)

  @Argument(help: "A patch that 'newsgraph diff --format patch' wrote, or '-'.")
  var patch: String

  @Argument(help: "A GraphML file, a folder that 'newsgraph extract' wrote, or '-'.")
  var graph: String

  @Flag(help: "Take the changes back.")
  var reverse = false

  @Flag(help: "Make the changes that fit another graph, and tell those that do not.")
  var relaxed = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String?

  @OptionGroup(title: "Messages") var messaging: MessageOptions

  func validate() throws {
    if patch == "-", graph == "-" { throw ValidationError("only one of both can be '-'") }
  }

  func run() async throws {
    let messages = messaging.messages
    let place = try DataOutput(output)
    let read = try PatchInput.patch(at: patch)
    let graph = try GraphInput(messages: messages).graph(at: graph)
    let sealed = reverse ? read.inverted : read
    var skipped: [SkippedChange] = []
    var made = graph
    if relaxed {
      (made, skipped) = sealed.patch.appliedRelaxed(to: graph)
    } else {
      do throws(PatchError) {
        made = try sealed.applied(to: graph)
      } catch {
        throw CommandFailure("\(self.graph): \(error.description)")
      }
    }
    try place.write { write in try GraphMLWriter().write(made, to: write) }
    for change in skipped { messages.warning(change.description) }
    if !skipped.isEmpty { throw ExitStatus.finding }
  }
}

/// Reads the patch that an argument names.
enum PatchInput {
  static func patch(at path: String) throws -> SealedPatch {
    let bytes = try GraphInput.bytes(of: FilePath(path))
    do throws(PatchSyntaxError) {
      return try SealedPatch(parsing: bytes)
    } catch {
      throw CommandFailure("\(path): \(error.description)")
    }
  }
}
