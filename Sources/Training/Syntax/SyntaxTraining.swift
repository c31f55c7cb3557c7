internal import AnnotatedText
internal import Language
package import Learning

/// Trains the syntax network: on treebanks together with the names of other sets, and, if there
/// are teachers, on what these say of the same sentences and of raw text.
package struct SyntaxTraining {
  /// The sizes of the network, and how it is trained.
  package struct Options: Sendable {
    /// The most rows that the table of embeddings may have.
    package var rows = 3 << 14
    package var width = 192
    package var layers = 3
    package var arc = 96
    package var relation = 64
    /// Longer sentences of raw text are lists and tables.
    package var longestRaw = 80
    /// How often the sentences with gold are read.
    package var passes = 16
    /// A pass reads one of so many parts of the raw text.
    package var rawParts = 3
    /// Words that make a batch.
    package var batch = 400
    /// The largest step, which shrinks to nothing.
    package var rate: Float = 0.003
    /// Batches in which the step grows to its largest.
    package var warmUp = 200
    package var dropout = Dropout()
    /// Networks of other seeds begin and read otherwise.
    package var seed: UInt64 = 7

    package init() {}

    /// How many teachers the shipped network has.
    package static let teachers = 3

    /// Those of a teacher, larger than the network that it teaches, whose seed tells it from others.
    package static func teacher(_ number: Int) -> Options {
      var options = Options()
      options.width = 256
      options.arc = 128
      options.seed = UInt64(101 + number)
      return options
    }
  }

  let options: Options
  let report: (String) -> Void

  /// Takes options and what to do with lines about the progress.
  package init(options: Options = Options(), report: @escaping (String) -> Void = { _ in }) {
    self.options = options
    self.report = report
  }

  /// The bytes of a model file with nothing else.
  ///
  /// - Throws: if a teacher's bytes are no model file.
  package func modelFile(
    from lessons: SyntaxLessons, teachers: [[UInt8]] = []
  ) throws(ModelFileError) -> [UInt8] {
    var builder = ModelFileBuilder()
    try train(on: lessons, teachers: teachers, addingTo: &builder)
    return builder.bytes()
  }

  /// Trains, and adds the network's sections to a model file.
  ///
  /// The raw text is read if there are teachers, whose model files are given. The same sentences
  /// and teachers give the same bytes.
  ///
  /// - Throws: if a teacher's bytes are no model file.
  /// - Precondition: the sizes are such that a network can have.
  package func train(
    on lessons: SyntaxLessons, teachers files: [[UInt8]] = [],
    addingTo builder: inout ModelFileBuilder
  ) throws(ModelFileError) {
    var examples = lessons.examples()
    var raw: [SyntaxExample] = []
    if !files.isEmpty {
      raw = lessons.raw.filter { (2...options.longestRaw).contains($0.tokens.count) }
        .map { SyntaxExample($0.tokens[...], of: $0.text) }
    }
    let rows = FeatureRows(examples, raw: raw, most: options.rows)
    guard
      let layout = SyntaxLayout(
        rows: rows.count, width: options.width, layers: options.layers, arc: options.arc,
        relation: options.relation)
    else { preconditionFailure("a network cannot have these sizes") }
    let longest = (examples + raw).map(\.count).max() ?? 0
    report("\(examples.count) sentences, \(raw.count) of raw text, \(rows.count) rows of features")
    if !files.isEmpty {
      let teachers = try SyntaxTeachers(files: files, longest: longest)
      teachers.label(&examples)
      teachers.label(&raw)
      report("labelled by \(files.count) teachers")
    }
    var learner = SyntaxLearner(
      layout: layout, rows: rows, capacity: options.batch + longest, dropout: options.dropout,
      seed: options.seed)
    learn(examples, raw, &learner)
    learner.addSections(to: &builder)
  }

  private func learn(
    _ examples: [SyntaxExample], _ raw: [SyntaxExample], _ learner: inout SyntaxLearner
  ) {
    var batches = BatchOrder(
      examples, further: raw, parts: options.rawParts, words: options.batch,
      passes: options.passes, warmUp: options.warmUp, seed: options.seed)
    for pass in 1...max(options.passes, 1) {
      var progress = Progress()
      batches.pass { batch, rate in
        learner.learn(batch, rate: options.rate * rate, &progress)
      }
      report("pass \(pass): probability of \(progress.description)")
    }
  }
}
