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
      names in ner, and text/voa.txt. First a teacher learns the trees; then the network learns \
      from the data and from what the teacher says of them and of the raw text. The same data \
      and options give the same bytes.

      Example: newsgraph-train train --data ../shared/data --output english.model
      """)

  @Option(help: "The folder with the training data.")
  var data: String

  @Option(help: "The model file to write.")
  var output: String

  @Option(help: "How often the sets are read.")
  var passes = SyntaxTraining.Options().passes

  @Option(help: "How many teachers learn the trees first; without any no raw text is read.")
  var teachers = SyntaxTraining.Options.teachers

  @Option(help: "A model file to take for a teacher instead; may be given again.")
  var teacher: [String] = []

  @Option(help: "Only train the teacher of this number, from 0 on, and write it.")
  var onlyTeacher: Int?

  @Option(help: "A set of names to leave out: EWT, GUM, Wikigold, CrossNER or Re-DocRED.")
  var without: String?

  func validate() throws {
    guard (1...1000).contains(passes), (0...10).contains(teachers) else {
      throw ValidationError("passes must be between 1 and 1000, teachers between 0 and 10")
    }
    guard (0...10).contains(onlyTeacher ?? 0) else {
      throw ValidationError("the number of a teacher must be between 0 and 10")
    }
    guard without == nil || NameSet.all.contains(where: { $0.name == without }) else {
      throw ValidationError("no set of names is called '\(without ?? "")'")
    }
  }

  func run() throws {
    let treebanks = try ["en_ewt-train", "en_gum-train"].flatMap {
      try Files.treebank("\(data)/treebank/\($0).conllu")
    }
    if let onlyTeacher {
      try Files.write(trained(teacher: onlyTeacher, on: treebanks), to: output)
      return
    }
    var files = try teacher.map { try Files.bytes(of: $0) }
    if files.isEmpty {
      for number in 0..<teachers { files.append(try trained(teacher: number, on: treebanks)) }
    }
    var lessons = SyntaxLessons(treebanks: treebanks, names: try names())
    if !files.isEmpty {
      lessons.raw = RawText.paragraphs(of: try Files.text("\(data)/text/voa.txt"))
    }
    var options = SyntaxTraining.Options()
    options.passes = passes
    let bytes: [UInt8]
    do throws(ModelFileError) {
      bytes = try training(options, "network").modelFile(from: lessons, teachers: files)
    } catch {
      throw ToolError(teacher.joined(separator: ", "), error)
    }
    try Files.write(bytes, to: output)
  }

  private func trained(teacher number: Int, on treebanks: [TreebankSentence]) throws -> [UInt8] {
    try training(.teacher(number), "teacher \(number)")
      .modelFile(from: SyntaxLessons(treebanks: treebanks))
  }

  private func training(_ options: SyntaxTraining.Options, _ name: String) -> SyntaxTraining {
    let clock = ContinuousClock()
    let start = clock.now
    return SyntaxTraining(options: options) { line in
      let seconds = (clock.now - start).components.seconds
      Output.write("\(name), \(seconds) s: \(line)\n", to: .standardError)
    }
  }

  /// The sentences of the sets of names, under one guideline.
  private func names() throws -> [NamedSentence] {
    let guidelines = NameGuidelines()
    return try NameSet.all.filter { $0.name != without }.flatMap { set in
      try set.files.flatMap { file in
        guidelines.unified(
          try Files.names("\(data)/ner/\(file).bio"), headsOnly: set.marksHeadsOnly)
      }
    }
  }
}
