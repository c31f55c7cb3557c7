internal import ArgumentParser
internal import Learning
internal import SystemPackage
internal import Training

/// `newsgraph-train train`: trains on the data of a folder.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the models and write them to a file.",
    discussion: """
      The folder holds treebank/en_ewt-train.conllu and treebank/en_gum-train.conllu, the sets of \
      names in ner, and text/voa.txt and text/factbook.txt if words are guessed first. The same \
      data and passes give the same bytes.

      Example: newsgraph-train train --data ../shared/data --output english.model
      """)

  @Option(help: "The folder with the training data.")
  var data: String

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "How often the treebanks are read.")
  var passes = SyntaxTraining.Options().passes

  @Option(help: "A pass reads one of so many parts of the raw text.")
  var rawParts = SyntaxTraining.Options().rawParts

  @Option(help: "Model files of networks to learn from.")
  var teacher: [String] = []

  @Option(help: "A set of names to leave out: EWT, GUM, Wikigold, CrossNER or Re-DocRED.")
  var without: String?

  @Option(help: "Channels of a word.")
  var width = SyntaxTraining.Options().width

  @Option(help: "Channels of a word as head or dependent.")
  var arc = SyntaxTraining.Options().arc

  @Option(help: "Seed.")
  var seed = SyntaxTraining.Options().seed

  func validate() throws {
    guard (1...1000).contains(passes), (1...1000).contains(rawParts) else {
      throw ValidationError("passes and raw parts must be between 1 and 1000")
    }
  }

  func run() throws {
    var sentences: [TreebankSentence] = []
    for name in ["en_ewt-train", "en_gum-train"] {
      sentences += try Files.treebank("\(data)/treebank/\(name).conllu")
    }
    let guidelines = NameGuidelines()
    var names: [NamedSentence] = []
    for set in NameSet.all where set.name != without {
      for file in set.files {
        names += guidelines.unified(
          try Files.names("\(data)/ner/\(file).bio"), headsOnly: set.marksHeadsOnly)
      }
    }
    var raw: [RawSentence] = []
    for name in teacher.isEmpty ? [] : ["voa"] {
      raw += RawText.paragraphs(of: try Files.text("\(data)/text/\(name).txt"))
    }
    let clock = ContinuousClock()
    let start = clock.now
    var options = SyntaxTraining.Options()
    options.passes = passes
    options.rawParts = rawParts
    options.width = width
    options.arc = arc
    options.seed = seed
    let lessons = SyntaxLessons(treebanks: sentences, names: names, raw: raw)
    let training = SyntaxTraining(options: options) { line in
      let seconds = (clock.now - start).components.seconds
      Output.write("\(seconds) s: \(line)\n", to: .standardError)
    }
    let teachers = try teacher.map { try Files.bytes(of: $0) }
    let bytes: [UInt8]
    do throws(ModelFileError) {
      bytes = try training.modelFile(from: lessons, teachers: teachers)
    } catch {
      throw ToolError(teacher.joined(separator: ", "), error)
    }
    try Files.write(bytes, to: output)
  }
}
