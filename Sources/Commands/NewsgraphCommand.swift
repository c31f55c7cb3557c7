internal import ArgumentParser
internal import Pipeline

/// The root of the command line.
struct NewsgraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph",
    abstract: "Read English news into a knowledge graph that graph tools open.",
    discussion: """
      EXAMPLES
        newsgraph extract articles --output graph
        newsgraph show graph "Vladimir Putin"
        newsgraph draw graph --output csto.svg --focus CSTO --depth 1
        newsgraph diff last-week this-week
        newsgraph rules check rules.yaml

      '-' is standard input or output. Data goes to standard output, words to \
      standard error.

      EXIT STATUS
        0   done; no difference; valid
        1   documents were rejected; the graphs differ; a merge conflicts; a file has a fault
        2   could not do it
        64  misuse of the command line
        130, 143  interrupted
      """,
    version: "newsgraph \(ToolVersion.current)",
    subcommands: [
      ExtractCommand.self, DrawCommand.self, DiffCommand.self, ApplyCommand.self,
      MergeCommand.self, LogCommand.self, BlameCommand.self, ShowCommand.self,
      CheckCommand.self, ConvertCommand.self, AnnotateCommand.self, TextCommand.self,
      RecordsCommand.self, BuildCommand.self, RulesCommand.self,
    ])
}
