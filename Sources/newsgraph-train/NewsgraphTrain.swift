internal import ArgumentParser
internal import SystemPackage

/// The tool that trains the language models and measures them.
@main
struct NewsgraphTrain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph-train",
    abstract: "Train the language models of newsgraph, and measure them.",
    subcommands: [
      TrainCommand.self, TrainRelationsCommand.self, EvaluateCommand.self, SampleCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as ToolError {
      Output.write("error: \(error)\n", to: .standardError)
      exit(withError: ExitCode(2))
    } catch {
      exit(withError: error)
    }
  }
}
