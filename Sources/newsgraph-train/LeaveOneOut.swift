internal import Language
internal import Learning
internal import Training

/// Names found in sets that training did not see.
enum LeaveOneOut {
  /// How often a network reads the other sets: less than the shipped one, as there are as many as sets.
  private static let passes = 4

  /// Trains and prints the table.
  static func run(_ folder: String) throws(ToolError) {
    let data = try Files.trainingData(folder)
    let words = WordTableTraining().table(from: data.names.raw)
    let progress = Output.progress()
    do throws(ModelFileError) {
      let result = try NameLeaveOneOut(
        of: data.names, words: words,
        network: { (set) throws(ModelFileError) in
          var options = SyntaxTraining.Options()
          options.passes = passes
          let lessons = SyntaxLessons(
            treebanks: data.treebanks, names: data.names.treebankSentences(without: set))
          return try SyntaxModel(
            file: SyntaxTraining(options: options, report: progress).modelFile(from: lessons))
        },
        progress: progress)
      Output.write(result.report)
    } catch {
      throw ToolError("a model without one of the sets", error)
    }
  }
}
