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
  /// The same documents and words give the same bytes.
  package func modelFile(from documents: [NamedDocument], words: [UInt8]) -> [UInt8] {
    var builder = ModelFileBuilder()
    addSections(to: &builder, from: documents, words: words)
    return builder.bytes()
  }

  /// Adds the model and the table of words to a file that may hold others.
  package func addSections(
    to builder: inout ModelFileBuilder, from documents: [NamedDocument], words: [UInt8]
  ) {
    var lessons = words.withUnsafeBytes { bytes in
      let table = WordTable(bytes)
      return documents.map { lesson(of: $0, table) }
    }
    addVotes(to: &lessons)
    let model = trained(on: lessons.flatMap(\.examples), passes: options.passes, name: "names")
    builder.add(
      NameModel.weightsSection, rows: 1 << options.bits, columns: NameModel.stride,
      model.quantized())
    builder.add(NameModel.wordsSection, bytes: words)
  }

  private func lesson(of document: NamedDocument, _ table: WordTable) -> Lesson {
    var lesson = Lesson()
    let hash = FeatureHash(bits: options.bits)
    document.text.bytes.withUnsafeBufferPointer { text in
      for sentence in document.sentences {
        var forms = NameForms()
        forms.read(document.tokens[sentence.tokens], of: text, table, gazetteer)
        lesson.evidence.count(forms)
        lesson.forms.append(forms)
      }
    }
    for forms in lesson.forms { lesson.evidence.countSmall(forms) }
    for (forms, names) in zip(lesson.forms, document.names) {
      var rows: [UInt32] = []
      var ends: [Int] = [0]
      for word in 0..<forms.count {
        let signs = lesson.evidence.otherSigns(of: word, forms)
        NameFeatures.write(word, forms, signs: signs, hash, to: &rows)
        ends.append(rows.count)
      }
      let labels = NameLabel.labels(of: names.map { ($0.words, $0.type) }, count: forms.count)
      lesson.examples.append(
        LabelPerceptron.Example(
          rows: (0..<forms.count).map { rows[ends[$0]..<ends[$0 + 1]] },
          extra: Array(repeating: [], count: forms.count),
          contexts: (0..<forms.count).map { UInt8(NameFeatures.stepContext($0, forms)) },
          labels: labels.map { UInt8($0) }))
    }
    return lesson
  }

  private func addVotes(to lessons: inout [Lesson]) {
    let hash = FeatureHash(bits: options.bits)
    for fold in 0..<options.folds {
      let others = lessons.indices.filter { $0 % options.folds != fold }
      let model = trained(
        on: others.flatMap { lessons[$0].examples }, passes: options.foldPasses,
        name: "names without fold \(fold + 1)")
      for index in lessons.indices where index % options.folds == fold {
        let found = lessons[index].examples.map { example in
          model.best(example.rows, [], example.contexts).map { UInt8($0) }
        }
        for (labels, forms) in zip(found, lessons[index].forms) {
          lessons[index].evidence.vote(labels, forms)
        }
        for (sentence, forms) in lessons[index].forms.enumerated() {
          for word in 0..<forms.count {
            let votes = lessons[index].evidence.otherVotes(
              of: word, label: found[sentence][word], forms)
            var rows: [UInt32] = []
            NameFeatures.writeVotes(votes, at: word, forms, hash, to: &rows)
            lessons[index].examples[sentence].extra[word] = rows
          }
        }
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
