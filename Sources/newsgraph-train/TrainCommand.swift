internal import ArgumentParser
internal import Learning
internal import Training

/// `newsgraph-train train`: trains on the data of a folder.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the models and write them to one file.",
    discussion: """
      The folder holds treebanks in 'treebank', sets of names in 'ner' and raw text in 'text'; \
      Sources/Training/README.md lists them. The same data and options give the same bytes.

      EXAMPLES
        newsgraph-train train --data ../shared/data --output english.model
        newsgraph-train train --data ../shared/data --only names --from old.model --output new.model
      """)

  @Option(help: ArgumentHelp("The folder with the training data.", valueName: "folder"))
  var data: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
  var output: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Train only these: syntax, lemmas, names.", valueName: "part"))
  var only: [String] = []

  @Option(help: ArgumentHelp("The file that the other parts are taken from.", valueName: "file"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "Learn names without those of a set, such as Re-DocRED, to measure on its texts.",
      valueName: "set"))
  var without: String?

  @Option(help: ArgumentHelp("How often the network reads the treebanks.", valueName: "n"))
  var passes = ModelTraining.Options().syntax.passes

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Further treebanks, in CoNLL-U.", valueName: "file"))
  var treebank: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Further sets of names, in BIO.", valueName: "file"))
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "How many networks learn the trees first and teach; without any no raw text is parsed.",
      valueName: "n"))
  var teachers = ModelTraining.Options().teachers

  func validate() throws {
    guard (1...1000).contains(passes), (0...10).contains(teachers) else {
      throw ValidationError("'--passes' must be between 1 and 1000, '--teachers' between 0 and 10")
    }
    if let unknown = only.first(where: { ModelTraining.Part(rawValue: $0) == nil }) {
      throw ValidationError("'--only \(unknown)': the parts are syntax, lemmas, names")
    }
    if let without, !NameSet.all.contains(where: { $0.name == without }) {
      let names = NameSet.all.map(\.name).joined(separator: ", ")
      throw ValidationError("'--without \(without)': the sets are \(names)")
    }
    guard only.isEmpty == (from == nil) else {
      throw ValidationError("'--only' and '--from' go together")
    }
  }

  func run() throws {
    var read = try Files.trainingData(data, and: treebank)
    for file in names {
      read.names = read.names.adding(try Files.names(file), named: Files.name(of: file))
    }
    var options = ModelTraining.Options()
    options.syntax.passes = passes
    options.teachers = teachers
    let training = ModelTraining(options: options, report: Output.progress())
    let parts = only.isEmpty ? ModelTraining.Part.allCases : only.compactMap { .init(rawValue: $0) }
    let old = try from.map { try Files.bytes(of: $0) } ?? []
    let bytes: [UInt8]
    do throws(ModelFileError) {
      bytes = try training.modelFile(
        from: read, training: Set(parts), keepingOthersOf: old,
        withoutNamesOf: without)
    } catch {
      throw ToolError(from ?? output, error)
    }
    try Files.write(bytes, to: output)
  }
}
