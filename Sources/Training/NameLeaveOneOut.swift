internal import AnnotatedText
package import Language
package import Learning

/// How well names are found in sets that training did not see: each set is left out in turn.
///
/// The recogniser stands beside the plain perceptron, which is trained on the same sets.
package struct NameLeaveOneOut: Sendable {
  /// What was measured on one set.
  package struct Row: Sendable {
    package let set: String
    package let model: NameScores
    package let plain: NameScores
  }

  package let rows: [Row]
  /// Over all sets together, what is right of the names with at least such a margin.
  package let byMargin: [(least: Int32, scores: NameScores)]

  /// Trains a recogniser and a plain perceptron without each set, and measures both on it.
  ///
  /// The table of words is given, as is a network for each set, if there is one, which must not have seen that set.
  package init(
    of sets: NameSets, words: [UInt8], options: NameTraining.Options = NameTraining.Options(),
    network: (String) throws(ModelFileError) -> SyntaxModel? = { _ in nil },
    progress: @escaping (String) -> Void = { _ in }
  ) throws(ModelFileError) {
    var rows: [Row] = []
    var byMargin = Self.margins.map { (least: $0, scores: NameScores()) }
    for part in sets.parts where !part.test.isEmpty {
      progress("without \(part.name)")
      let documents = sets.training(without: part.name)
      let file = NameTraining(options: options, report: progress)
        .modelFile(from: documents, words: words, raw: sets.news)
      let recognizer = NameRecognizer(model: try NameModel(file: file))
      let network = try network(part.name)
      rows.append(
        Row(
          set: part.name, model: NameScores(of: recognizer, with: network, on: part.test),
          plain: PlainNameLabeler(from: documents).scores(on: part.test)))
      for index in byMargin.indices {
        byMargin[index].scores.add(
          NameScores(
            of: recognizer, with: network, on: part.test, leastMargin: byMargin[index].least))
      }
    }
    self.rows = rows
    self.byMargin = byMargin
  }

  private static let margins: [Int32] = [0, 50, 100, 150, 200, 300, 400, 600]

  /// The mean of the recogniser's F1 over the sets.
  package var mean: Double { Self.mean(of: rows.map(\.model.all.f1)) }

  /// The mean of the plain perceptron's.
  package var plainMean: Double { Self.mean(of: rows.map(\.plain.all.f1)) }

  /// A table: a line a set, with both F1 and the recogniser's precision, recall and F1 by type; then the means, and
  /// precision and recall by margin.
  package var report: String {
    let types = NameType.allCases.map(\.label)
    var lines = [["left out", "F1", "plain F1", "P", "R"] + types]
    for row in rows {
      let scores = row.model
      let all = [scores.all.f1, row.plain.all.f1, scores.all.precision, scores.all.recall]
      let byType = NameType.allCases.map { scores.byType[$0]?.f1 ?? 0 }
      lines.append([row.set] + (all + byType).map(Self.percent))
    }
    lines.append(["mean", Self.percent(mean), Self.percent(plainMean)])
    lines.append(["margin", "P", "R"])
    for (least, scores) in byMargin {
      lines.append(["\(least)"] + [scores.all.precision, scores.all.recall].map(Self.percent))
    }
    return lines.map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  private static func mean(of numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
  }

  /// A share in percent, with one decimal.
  static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
