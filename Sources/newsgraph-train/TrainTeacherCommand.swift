internal import ArgumentParser
internal import Training

/// `newsgraph-train train-teacher`: trains a network that `train` learns from.
struct TrainTeacherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-teacher",
    abstract: "Train a network that teaches the one that ships, and write it to a file.",
    discussion: """
      The folder is that of 'train'. The same data and number give the same bytes.

      EXAMPLES
        newsgraph-train train-teacher --data ../shared/data --number 1 --output teacher-1.model
      """)

  @Option(help: ArgumentHelp("The folder with the training data.", valueName: "folder"))
  var data: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Further treebanks, in CoNLL-U.", valueName: "file"))
  var treebank: [String] = []

  @Option(help: ArgumentHelp("Which teacher: each begins and reads otherwise.", valueName: "n"))
  var number = 1

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func validate() throws {
    guard (1...1000).contains(number) else {
      throw ValidationError("'--number' must be between 1 and 1000")
    }
  }

  func run() throws {
    let read = try Files.trainingData(data, and: treebank)
    let training = ModelTraining(report: Output.progress())
    try Files.write(training.teacherFile(number, from: read), to: output)
  }
}
