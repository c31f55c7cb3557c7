internal import AnnotatedText
package import Gazetteers
internal import Language
package import Learning
internal import SeededRandomness

/// Trains the name recogniser.
package struct NameTraining {
  /// The size of the weight table, and how the data is read.
  package struct Options: Sendable {
    package var bits = 18
    package var passes = 12
    /// The votes of a word's other places are learned from labels by models that did not see the document.
    package var folds = 3
    package var foldPasses = 5
    /// What a wrong label, and a name where there is none, scores in advance: wide margins carry over to other texts.
    package var cost: Float = 200
    package var falseCost: Float = 600
    /// A feature that is seen less often is not learned.
    package var leastCount = 2
    package var droppedPercent: UInt64 = 20

    package init() {}
  }

  private let options: Options
  private let gazetteer: CategoryMarks
  private let report: (String) -> Void

  /// Takes options and what to do with lines about the progress.
  package init(
    options: Options = Options(), gazetteer: Gazetteer = .standard,
    report: @escaping (String) -> Void
  ) {
    self.options = options
    self.gazetteer = CategoryMarks(of: gazetteer)
    self.report = report
  }

  /// A document with its features.
  private struct Lesson {
    var forms: [NameForms] = []
    var evidence = DocumentEvidence()
    var examples: [LabelPerceptron.Example] = []
  }

  /// The bytes of a model file.
  ///
  /// The same documents, words and raw text give the same bytes.
  package func modelFile(
    from documents: [NamedDocument], words: [UInt8], raw: [NamedDocument] = []
  ) -> [UInt8] {
    var builder = ModelFileBuilder()
    addSections(to: &builder, from: documents, words: words, raw: raw)
    return builder.bytes()
  }

  /// Adds the model and the tables of words to a file that may hold others.
  ///
  /// In the raw text, whose names nobody marked, models find names; what a word is mostly taken for there is learned from.
  package func addSections(
    to builder: inout ModelFileBuilder, from documents: [NamedDocument], words: [UInt8],
    raw: [NamedDocument] = []
  ) {
    var lessons = words.withUnsafeBytes { bytes in
      documents.map { lesson(of: $0, WordTable(bytes)) }
    }
    let votes = addVotes(to: &lessons, words: words, raw: raw)
    let model = trained(on: lessons.flatMap(\.examples), passes: options.passes, name: "names")
    add(model, words: words, votes: votes, to: &builder)
  }

  private func add(
    _ model: LabelPerceptron, words: [UInt8], votes: [UInt8], to builder: inout ModelFileBuilder
  ) {
    builder.add(
      NameModel.weightsSection, rows: 1 << options.bits, columns: NameModel.stride,
      model.quantized())
    builder.add(NameModel.wordsSection, bytes: words)
    builder.add(NameModel.votesSection, bytes: votes)
  }

  private func lesson(of document: NamedDocument, _ table: WordTable) -> Lesson {
    var lesson = Lesson()
    document.text.bytes.withUnsafeBufferPointer { text in
      for sentence in document.sentences {
        var forms = NameForms()
        forms.read(
          document.tokens[sentence.tokens], of: text, table, votes: WordTable.empty, gazetteer)
        lesson.evidence.count(forms)
        lesson.forms.append(forms)
      }
    }
    for forms in lesson.forms { lesson.evidence.countSmall(forms) }
    for (forms, names) in zip(lesson.forms, document.names) {
      let labels = NameLabel.labels(of: names.map { ($0.words, $0.type) }, count: forms.count)
      lesson.examples.append(
        LabelPerceptron.Example(
          rows: [], extra: Array(repeating: [], count: forms.count),
          contexts: (0..<forms.count).map { UInt8(NameFeatures.stepContext($0, forms)) },
          labels: labels.map { UInt8($0) }))
    }
    writeRows(of: &lesson)
    return lesson
  }

  /// Writes the features of the words anew, as their forms stand.
  private func writeRows(of lesson: inout Lesson) {
    let hash = FeatureHash(bits: options.bits)
    for (sentence, forms) in lesson.forms.enumerated() {
      var rows: [UInt32] = []
      var ends: [Int] = [0]
      for word in 0..<forms.count {
        let signs = lesson.evidence.otherSigns(of: word, forms)
        NameFeatures.write(word, forms, signs: signs, hash, to: &rows)
        ends.append(rows.count)
      }
      lesson.examples[sentence].rows = (0..<forms.count).map { rows[ends[$0]..<ends[$0 + 1]] }
    }
  }

  /// Adds what words are taken for elsewhere, in the document and in raw text, by models that did not see the document;
  /// gives the table of what they are taken for in the raw text.
  private func addVotes(to lessons: inout [Lesson], words: [UInt8], raw: [NamedDocument]) -> [UInt8]
  {
    let hash = FeatureHash(bits: options.bits)
    var sums: [UInt64: SIMD4<Int32>] = [:]
    for fold in 0..<options.folds {
      let others = lessons.indices.filter { $0 % options.folds != fold }
      let model = trained(
        on: others.flatMap { lessons[$0].examples }, passes: options.foldPasses,
        name: "names without fold \(fold + 1)")
      let votes = votes(of: model, words: words, raw: raw, sums: &sums)
      let table = CorpusVotes.table(of: votes)
      for index in lessons.indices where index % options.folds == fold {
        addDocumentVotes(of: model, to: &lessons[index], hash)
        table.withUnsafeBytes { bytes in
          for sentence in lessons[index].forms.indices {
            lessons[index].forms[sentence].readVotes(WordTable(bytes))
          }
        }
      }
    }
    for index in lessons.indices { writeRows(of: &lessons[index]) }
    // One number of votes a word, whatever the number of folds.
    let folds = Int32(max(1, options.folds))
    return CorpusVotes.table(of: sums.mapValues { ($0 &+ folds / 2) / folds })
  }

  /// What a model takes the words of raw text for.
  private func votes(
    of model: LabelPerceptron, words: [UInt8], raw: [NamedDocument],
    sums: inout [UInt64: SIMD4<Int32>]
  ) -> [UInt64: SIMD4<Int32>] {
    var votes: [UInt64: SIMD4<Int32>] = [:]
    guard !raw.isEmpty else { return votes }
    var builder = ModelFileBuilder()
    add(model, words: words, votes: [], to: &builder)
    guard let model = try? NameModel(file: builder.bytes()) else { return votes }
    let recognizer = NameRecognizer(model: model, gazetteer: gazetteer)
    for document in raw {
      recognizer.addVotes(
        of: document.tokens, sentences: document.sentences, document.text, to: &votes)
    }
    sums.merge(votes) { $0 &+ $1 }
    return votes
  }

  private func addDocumentVotes(
    of model: LabelPerceptron, to lesson: inout Lesson, _ hash: FeatureHash
  ) {
    let scored = lesson.examples.map { model.scored($0) }
    for ((labels, scores), forms) in zip(scored, lesson.forms) {
      lesson.evidence.vote(labels[...], scores: scores[...], forms)
    }
    for (sentence, forms) in lesson.forms.enumerated() {
      let (labels, scores) = scored[sentence]
      for word in 0..<forms.count {
        let votes = lesson.evidence.otherVotes(
          of: word, label: labels[word], scores: scores[word], forms)
        var rows: [UInt32] = []
        NameFeatures.writeVotes(votes, at: word, forms, hash, to: &rows)
        lesson.examples[sentence].extra[word] = rows
      }
    }
  }

  private func trained(
    on examples: [LabelPerceptron.Example], passes: Int, name: String
  ) -> LabelPerceptron {
    var perceptron = LabelPerceptron(
      bits: options.bits, cost: options.cost, falseCost: options.falseCost,
      dropped: (NameFeatures.lexicalCount, options.droppedPercent))
    perceptron.freeze(rowsSeenLessThan: options.leastCount, in: examples)
    var order = Array(examples.indices)
    var random = SplitMix64(seed: 31)
    for pass in 1...passes {
      order.shuffle(using: &random)
      var wrong = 0
      for index in order { wrong += perceptron.learn(examples[index], random: &random) }
      if pass == passes { report("\(name): \(wrong) words wrong in pass \(pass)") }
    }
    perceptron.average()
    return perceptron
  }
}
