internal import ArgumentParser
internal import Evaluation
internal import FoundationEssentials
internal import Language
internal import Training

/// `newsgraph-train train-relations`: trains the classifier of states.
struct TrainRelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-relations",
    abstract: "Train the classifier of states and write it to a file.",
    discussion: """
      The folder holds 'relations/re_docred-dev.json' and 'relations/knowledgenet.jsonl'. The same \
      data and model give the same bytes.

      EXAMPLES
        newsgraph-train train-relations --data ../shared/data --output relations.model
      """)

  @Option(help: ArgumentHelp("The folder with the training data.", valueName: "folder"))
  var data: String

  @Option(
    help: ArgumentHelp(
      "A model file that reads the texts, instead of the model in the program.", valueName: "file"))
  var model: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  func run() throws {
    let report = Output.progress()
    let model = try Files.model(model)
    let folder = URL(filePath: data)
    let sets: RelationSets
    do throws(EvaluationError) {
      sets = try RelationSets(
        in: EvaluationData(data: folder, gold: folder), model: model, other: model)
    } catch {
      throw ToolError(error.place, error.reason)
    }
    let lessons = sets.lessons()
    report("relations: \(lessons.count) pairs read")
    try Files.write(RelationTraining.modelFile(from: lessons, report: report), to: output)
    report("relations: learned")
  }
}
