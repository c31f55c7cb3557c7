internal import ArgumentParser
internal import SystemPackage
internal import Training

/// `newsgraph-train train`: trains on the data of a folder.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the models and write them to a file.",
    discussion: """
      The folder holds treebank/en_ewt-train.conllu and treebank/en_gum-train.conllu, and, if \
      words are guessed first, text/voa.txt and text/factbook.txt. The same data and passes give \
      the same bytes.

      Example: newsgraph-train train --data ../shared/data --output english.model
      """)

  @Option(help: "The folder with the training data.")
  var data: String

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "How often the treebanks are read.")
  var passes = SyntaxTraining.Options().passes

  @Option(help: "How often hidden words of the raw text are guessed before.")
  var wordPasses = SyntaxTraining.Options().wordPasses

  func validate() throws {
    guard (1...1000).contains(passes), (0...1000).contains(wordPasses) else {
      throw ValidationError("passes must be between 1 and 1000, word passes between 0 and 1000")
    }
  }

  func run() throws {
    var sentences: [TreebankSentence] = []
    for name in ["en_ewt-train", "en_gum-train"] {
      sentences += try Files.treebank("\(data)/treebank/\(name).conllu")
    }
    var raw: [RawSentence] = []
    for name in wordPasses > 0 ? ["voa", "factbook"] : [] {
      raw += RawText.paragraphs(of: try Files.text("\(data)/text/\(name).txt"))
    }
    let clock = ContinuousClock()
    let start = clock.now
    var options = SyntaxTraining.Options()
    options.passes = passes
    options.wordPasses = wordPasses
    let training = SyntaxTraining(options: options) { line in
      let seconds = (clock.now - start).components.seconds
      Output.write("\(seconds) s: \(line)\n", to: .standardError)
    }
    try Files.write(training.modelFile(from: sentences, raw: raw), to: output)
  }
}
