internal import ArgumentParser
internal import Training

/// `newsgraph-train train`: trains on the data of a folder.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the models and write them to one file.",
    discussion: """
      The folder holds treebanks in 'treebank', sets of names in 'ner' and raw text in 'text'; \
      Sources/Training/README.md lists them. The same data and passes give the same bytes.

      EXAMPLE
        newsgraph-train train --data ../shared/data --output english.model
      """)

  @Option(help: ArgumentHelp("The folder with the training data.", valueName: "folder"))
  var data: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(help: ArgumentHelp("How often the treebanks are read.", valueName: "n"))
  var passes = ModelTraining.Options().syntax.passes

  func validate() throws {
    guard (1...1000).contains(passes) else {
      throw ValidationError("'--passes' must be between 1 and 1000")
    }
  }

  func run() throws {
    let texts = try Files.texts(TrainingData.files, in: data)
    let read: TrainingData
    do throws(TrainingData.Fault) {
      read = try TrainingData(texts: texts)
    } catch {
      throw ToolError("\(data)/\(error.file):\(error.line)", error.reason)
    }
    var options = ModelTraining.Options()
    options.syntax.passes = passes
    let training = ModelTraining(options: options, report: Output.progress())
    try Files.write(training.modelFile(from: read), to: output)
  }
}
