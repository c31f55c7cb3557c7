internal import AnnotatedText
internal import FoundationEssentials
internal import GraphBuilding
internal import Records

/// How well names over documents are brought to the entities that they mean.
package enum ResolutionEvaluation {
  /// Scores the project's cases, both the open ones and those held out.
  ///
  /// Cases of the open half that went wrong are listed where `listsFaults` says so.
  package static func report(
    on data: EvaluationData, listsFaults: Bool = true
  ) throws -> EvaluationReport {
    var table = Table([
      "names", "cases", "right", "pairs P", "R", "F1", "B³ P", "R", "F1",
    ])
    var scores: [EvaluationReport.Score] = []
    var faults = ""
    for half in ["open", "held-out"] {
      let file = data.gold.appending(path: "Names/\(half).txt")
      let cases = try NameCase.cases(in: try EvaluationData.text(of: file), of: file.path)
      var score = ClusteringScore()
      var right = 0
      for item in cases {
        let labels = try labels(of: item)
        let known = score.pairs
        score.add(labels)
        if score.pairs.wrong == known.wrong, score.pairs.missed == known.missed {
          right += 1
        } else if listsFaults, half == "open" {
          faults += fault(item, labels)
        }
      }
      table.add(row(half, cases.count, "\(right)", score))
      scores.append(.init("resolution.\(half).pairs.f1", score.pairs.f1 * 100))
      scores.append(.init("resolution.\(half).b3.f1", score.cubedF1 * 100))
    }
    return EvaluationReport(
      text: table.text + (faults.isEmpty ? "" : "wrong in open:\n" + faults), scores: scores)
  }

  private static func row(
    _ name: String, _ cases: Int, _ right: String, _ score: ClusteringScore
  ) -> [String] {
    let rates = [
      score.pairs.precision, score.pairs.recall, score.pairs.f1, score.cubedPrecision,
      score.cubedRecall, score.cubedF1,
    ]
    return [name, "\(cases)", right] + rates.map { Table.percent($0) }
  }

  /// For each line of a case, resolved by itself, what it should be and what it became.
  private static func labels(of item: NameCase) throws -> [(gold: String, found: Int)] {
    let resolution = try EntityResolution(item.records)
    return item.lines.enumerated().map { place, line in
      let gold = line.entity == "?" ? "?\(place)" : line.entity
      let id = DocumentID(rawValue: "\(place)")
      return (gold, resolution.entity(of: id, at: 0) ?? -1)
    }
  }

  private static func fault(_ item: NameCase, _ labels: [(gold: String, found: Int)]) -> String {
    let sets = Dictionary(grouping: zip(item.lines, labels), by: \.1.found)
      .sorted { $0.key < $1.key }
      .map { $0.value.map { "\($0.0.entity) \($0.0.cluster.name)" }.joined(separator: ", ") }
    return "  \(item.title): \(sets.joined(separator: " | "))\n"
  }
}
