internal import ArgumentParser
internal import FoundationEssentials
internal import Language
internal import Training

/// Trains and measures the language models.
@main
struct NewsgraphTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph-train",
    abstract: "Train the language models from treebanks, and measure them.",
    subcommands: [Train.self, Evaluate.self])
}

/// Trains the models from CoNLL-U files and writes a model file.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Learn tags and trees from CoNLL-U files; the same files give the same bytes.")

  @Option(help: "The model file to write.")
  var output: String

  @Argument(help: "Treebanks to learn from, in CoNLL-U.")
  var treebanks: [String]

  func run() throws {
    let sentences = try treebanks.flatMap(Treebanks.read)
    let bytes = SyntaxTraining(report: { print($0) }).modelFile(from: sentences)
    try Data(bytes).write(to: URL(filePath: output))
  }
}

/// Measures a model file on treebanks that it has not learned from.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print how well tags and trees agree with treebanks, in percent of their words.")

  @Option(help: "The model file; without it, the models in the program.")
  var model: String?

  @Argument(help: "Treebanks to compare with, in CoNLL-U.")
  var treebanks: [String]

  func run() throws {
    let model =
      try model.map { try SyntaxModel(file: Array(Data(contentsOf: URL(filePath: $0)))) }
      ?? SyntaxModel.embedded()
    for path in treebanks {
      let scores = SyntaxScores(of: model, on: try Treebanks.read(path))
      func percent(_ count: Int) -> String {
        String((Double(count) / Double(max(scores.words, 1)) * 10_000).rounded() / 100)
      }
      print(
        "\(path): \(scores.words) words, UPOS \(percent(scores.tags)),",
        "UAS \(percent(scores.heads)), LAS \(percent(scores.labeled)),",
        "LAS of universal relations \(percent(scores.universal))")
    }
  }
}

/// Reads treebanks from files.
enum Treebanks {
  static func read(_ path: String) throws -> [TreebankSentence] {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    do {
      return try TreebankReader.sentences(in: text)
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }
}
