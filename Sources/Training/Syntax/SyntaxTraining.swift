internal import AnnotatedText
internal import Language
package import Learning

/// Trains the syntax network: first to guess hidden words of raw text, then tags and trees of a
/// treebank.
package struct SyntaxTraining {
  /// The sizes of the network, and how it is trained.
  package struct Options: Sendable {
    /// Rows of the table of embeddings, as a power of two.
    package var bits = 16
    package var width = 192
    package var layers = 3
    package var arc = 96
    package var relation = 64
    /// Longer sentences of raw text are lists and tables.
    package var longestRaw = 120
    /// How often the raw text and the treebank are read.
    package var wordPasses = 0
    package var passes = 16
    /// Words that make a batch.
    package var wordBatch = 1000
    package var batch = 400
    /// The largest step, which shrinks to nothing.
    package var wordRate: Float = 0.002
    package var rate: Float = 0.003
    /// Batches in which the step grows to its largest.
    package var warmUp = 200
    package var dropout = Dropout()

    package init() {}
  }

  let options: Options
  let report: (String) -> Void

  /// Takes options and what to do with lines about the progress.
  package init(options: Options = Options(), report: @escaping (String) -> Void = { _ in }) {
    self.options = options
    self.report = report
  }

  /// The bytes of a model file with nothing else.
  package func modelFile(
    from sentences: [TreebankSentence], raw: [RawSentence] = []
  ) -> [UInt8] {
    var builder = ModelFileBuilder()
    train(on: sentences, raw: raw, addingTo: &builder)
    return builder.bytes()
  }

  /// Trains, and adds the network's sections to a model file.
  ///
  /// The same sentences give the same bytes.
  ///
  /// - Precondition: the sizes are such that a network can have.
  package func train(
    on sentences: [TreebankSentence], raw: [RawSentence] = [],
    addingTo builder: inout ModelFileBuilder
  ) {
    guard
      let layout = SyntaxLayout(
        bits: options.bits, width: options.width, layers: options.layers, arc: options.arc,
        relation: options.relation)
    else { preconditionFailure("a network cannot have these sizes") }
    let hash = FeatureHash(bits: options.bits)
    let examples = sentences.map { SyntaxExample($0, hash) }
    let rawExamples = raw.filter { (2...options.longestRaw).contains($0.tokens.count) }.map {
      SyntaxExample($0.tokens[...], of: $0.text, hash)
    }
    let longest = (examples + rawExamples).map(\.count).max() ?? 0
    var learner = SyntaxLearner(
      layout: layout, capacity: max(options.batch, options.wordBatch) + longest,
      dropout: options.dropout)
    if !raw.isEmpty, options.wordPasses > 0 { learnWords(examples + rawExamples, &learner) }
    learnTrees(examples, &learner)
    learner.addSections(to: &builder)
  }

  private func learnWords(_ examples: [SyntaxExample], _ learner: inout SyntaxLearner) {
    let vocabulary = WordVocabulary(examples)
    var batches = BatchOrder(
      examples, words: options.wordBatch, passes: options.wordPasses,
      warmUp: options.warmUp)
    for pass in 1...options.wordPasses {
      var sum: Float = 0
      var count = 0
      batches.pass { batch, rate in
        sum += learner.learnWords(batch, vocabulary, rate: options.wordRate * rate)
        count += 1
      }
      report("words, pass \(pass): probability \(sum / Float(max(count, 1)))")
    }
  }

  private func learnTrees(_ examples: [SyntaxExample], _ learner: inout SyntaxLearner) {
    var batches = BatchOrder(
      examples, words: options.batch, passes: options.passes,
      warmUp: options.warmUp)
    for pass in 1...max(options.passes, 1) {
      var sum = SyntaxLearner.Progress()
      batches.pass { batch, rate in sum += learner.learn(batch, rate: options.rate * rate) }
      let words = Float(max(sum.words, 1))
      report(
        "trees, pass \(pass): probability of tags \(sum.tags / words), heads "
          + "\(sum.heads / words), relations \(sum.relations / words)")
    }
  }
}
