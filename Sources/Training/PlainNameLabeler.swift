internal import AnnotatedText
package import Gazetteers
internal import Language
internal import Learning
internal import SeededRandomness

/// The yardstick of the name recogniser: a plain averaged perceptron over words, shapes, affixes and gazetteer marks.
package struct PlainNameLabeler {
  private static let bits = 18
  private let gazetteer: CategoryMarks
  private let perceptron: LabelPerceptron

  /// Learns from documents, in 12 passes.
  package init(from documents: [NamedDocument], gazetteer: Gazetteer = .standard) {
    let marks = CategoryMarks(of: gazetteer)
    var perceptron = LabelPerceptron(bits: Self.bits, cost: 0, falseCost: 0, dropped: (0, 0))
    let examples = documents.flatMap { Self.examples(of: $0, marks) }
    var order = Array(examples.indices)
    var random = SplitMix64(seed: 37)
    for _ in 0..<12 {
      order.shuffle(using: &random)
      for index in order { _ = perceptron.learn(examples[index], random: &random) }
    }
    perceptron.average()
    self.perceptron = perceptron
    self.gazetteer = marks
  }

  /// How well it finds the names of documents.
  package func scores(on documents: [NamedDocument]) -> NameScores {
    var scores = NameScores()
    for document in documents {
      for (example, gold) in zip(Self.examples(of: document, gazetteer), document.names) {
        let labels = perceptron.best(example.rows, [], example.contexts)
        scores.count(
          found: NameLabel.names(in: labels).map {
            NamedSentence.Name(words: $0.words, type: $0.type)
          },
          gold: gold)
      }
    }
    return scores
  }

  private static func examples(
    of document: NamedDocument, _ gazetteer: CategoryMarks
  ) -> [LabelPerceptron.Example] {
    let hash = FeatureHash(bits: bits)
    let noTable = WordTable(UnsafeRawBufferPointer(start: nil, count: 0))
    var examples: [LabelPerceptron.Example] = []
    document.text.bytes.withUnsafeBufferPointer { text in
      for (sentence, names) in zip(document.sentences, document.names) {
        var forms = NameForms()
        forms.read(document.tokens[sentence.tokens], of: text, noTable, votes: noTable, gazetteer)
        let labels = NameLabel.labels(of: names.map { ($0.words, $0.type) }, count: forms.count)
        examples.append(
          LabelPerceptron.Example(
            rows: (0..<forms.count).map { rows(of: $0, forms, hash)[...] },
            extra: Array(repeating: [], count: forms.count),
            contexts: Array(repeating: 0, count: forms.count), labels: labels.map { UInt8($0) }))
      }
    }
    return examples
  }

  private static func rows(
    of index: Int, _ forms: borrowing NameForms, _ hash: FeatureHash
  ) -> [UInt32] {
    let prefix = forms.prefixes[index]
    let suffix = forms.suffixes[index]
    var rows = [
      hash.row(0, 1), hash.row(1, forms.word(index)), hash.row(2, forms.word(index - 1)),
      hash.row(3, forms.word(index - 2)), hash.row(4, forms.word(index + 1)),
      hash.row(5, forms.word(index + 2)), hash.row(6, forms.shape(index)),
      hash.row(7, forms.shape(index - 1)), hash.row(8, forms.shape(index + 1)),
      hash.row(9, prefix >> 24), hash.row(10, prefix >> 16), hash.row(11, prefix >> 8),
      hash.row(12, prefix), hash.row(13, suffix & 0xff), hash.row(14, suffix & 0xffff),
      hash.row(15, suffix & 0xff_ffff), hash.row(16, suffix),
    ]
    var rest = forms.marks[index]
    while rest != 0 {
      rows.append(hash.row(17, UInt64(rest.trailingZeroBitCount), UInt64(forms.places[index])))
      rest &= rest - 1
    }
    return rows
  }
}
