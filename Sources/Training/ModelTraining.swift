internal import Language
package import Learning

/// Trains all that the shipped model holds, into one file.
///
/// The same data and options give the same bytes.
package struct ModelTraining {
  /// A part of the file that can be trained by itself; the others are then kept.
  package enum Part: String, CaseIterable, Sendable {
    case syntax, lemmas, names

    /// How the names of its sections begin.
    fileprivate var prefix: String {
      switch self {
      case .syntax: "syntax."
      case .lemmas: "lemma."
      case .names: "names."
      }
    }
  }

  /// The options of the parts.
  package struct Options: Sendable {
    package var syntax = SyntaxTraining.Options()
    /// How many networks learn the trees first, and teach the one that is shipped.
    package var teachers = SyntaxTraining.Options.teachers
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

  /// The bytes of the model file: some parts trained, the others those of an older file.
  ///
  /// Names are learned without those of a set, if one is given, so that it can be measured on that set's texts.
  ///
  /// - Throws: ``ModelFileError`` if the older file is damaged or lacks a part that is kept.
  package func modelFile(
    from data: TrainingData, training parts: Set<Part> = Set(Part.allCases),
    keepingOthersOf old: [UInt8] = [], withoutNamesOf set: String? = nil
  ) throws(ModelFileError) -> [UInt8] {
    var builder = ModelFileBuilder()
    for part in Part.allCases {
      guard parts.contains(part) else {
        try builder.add(sectionsOf: old, beginningWith: part.prefix)
        continue
      }
      switch part {
      case .syntax: try addSyntax(to: &builder, from: data)
      case .lemmas:
        LemmaTraining().addSections(to: &builder, from: data.treebanks, raw: data.raw)
        report("lemmas: learned")
      case .names: addNames(to: &builder, from: data, without: set)
      }
    }
    return builder.bytes()
  }

  private func addSyntax(
    to builder: inout ModelFileBuilder, from data: TrainingData
  ) throws(ModelFileError) {
    var teachers: [[UInt8]] = []
    for number in stride(from: 1, through: options.teachers, by: 1) {
      let training = SyntaxTraining(options: .teacher(number)) { report("teacher: \($0)") }
      teachers.append(try training.modelFile(from: SyntaxLessons(treebanks: data.trees)))
    }
    let lessons = SyntaxLessons(
      treebanks: data.trees, names: data.names.treebankSentences(), raw: data.news)
    try SyntaxTraining(options: options.syntax) { report("network: \($0)") }
      .train(on: lessons, teachers: teachers, addingTo: &builder)
  }

  private func addNames(
    to builder: inout ModelFileBuilder, from data: TrainingData, without set: String?
  ) {
    let words = WordTableTraining().table(from: data.names.raw)
    report("names: classes of words learned")
    NameTraining(options: options.names, report: report).addSections(
      to: &builder, from: data.names.training(without: set), words: words, raw: data.names.news)
  }
}
