internal import ArgumentParser
internal import SystemPackage
internal import Training

/// `newsgraph-train train`: trains on the data of a folder.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the models and write them to a file.",
    discussion: """
      The folder holds treebank/en_ewt-train.conllu, treebank/en_gum-train.conllu, text/voa.txt and \
      text/factbook.txt. The same data gives the same bytes.

      Example: newsgraph-train train --data ../shared/data --output english.model
      """)

  @Option(help: "The folder with the training data.")
  var data: String

  @Option(help: "The model file to write.")
  var output: String

  func run() throws {
    var sentences: [TreebankSentence] = []
    for name in ["en_ewt-train", "en_gum-train"] {
      sentences += try Files.treebank("\(data)/treebank/\(name).conllu")
    }
    var raw: [RawSentence] = []
    for name in ["voa", "factbook"] {
      raw += RawText.sentences(in: try Files.text("\(data)/text/\(name).txt"))
    }
    let clock = ContinuousClock()
    let start = clock.now
    let training = SyntaxTraining { line in
      let seconds = (clock.now - start).components.seconds
      Output.write("\(seconds) s: \(line)\n", to: .standardError)
    }
    try Files.write(training.modelFile(from: sentences, raw: raw), to: output)
  }
}
