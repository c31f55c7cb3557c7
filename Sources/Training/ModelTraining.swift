internal import Language
internal import Learning

/// Trains all that the shipped model holds, into one file.
///
/// The same data and options give the same bytes.
package struct ModelTraining {
  /// The options of the parts.
  package struct Options: Sendable {
    package var syntax = SyntaxTraining.Options()
    package var names = NameTraining.Options()

    package init() {}
  }

  private let options: Options
  private let report: (String) -> Void

  /// Takes options and what to do with lines about the progress.
  package init(options: Options = Options(), report: @escaping (String) -> Void = { _ in }) {
    self.options = options
    self.report = report
  }

  /// The bytes of the model file.
  package func modelFile(from data: TrainingData) -> [UInt8] {
    var builder = ModelFileBuilder()
    SyntaxTraining(options: options.syntax, report: report)
      .train(on: data.treebanks, addingTo: &builder)
    report("words: classes of the words of the raw text")
    let words = WordTableTraining().table(from: data.names.raw)
    NameTraining(options: options.names, report: report)
      .addSections(to: &builder, from: data.names.training(), words: words)
    return builder.bytes()
  }
}
