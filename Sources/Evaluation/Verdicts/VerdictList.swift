internal import CanonicalJSON
package import FoundationEssentials

/// What a reader thought of edges that were drawn by lot, each held against its sentence.
package struct VerdictList: Sendable {
  /// An edge and the reader's word.
  package struct Verdict: Hashable, Sendable, Decodable {
    /// The edge's id in the graph that it was drawn from.
    package let id: String
    package let kind: String
    package let rule: String
    package let confidence: Double
    /// `right` or `wrong`.
    package let verdict: String

    /// Whether the sentence says what the edge says.
    package var isRight: Bool { verdict == "right" }
  }

  package let verdicts: [Verdict]

  /// Reads a file of JSON lines.
  ///
  /// - Throws: ``EvaluationError`` with the line that is no verdict, or that judges an edge again.
  package init(file: URL) throws(EvaluationError) {
    var verdicts: [Verdict] = []
    var known: Set<String> = []
    let text = try EvaluationData.text(of: file)
    for (index, line) in text.split(separator: "\n").enumerated() {
      let place = "\(file.path):\(index + 1)"
      let verdict: Verdict
      do {
        verdict = try JSONDecoder().decode(Verdict.self, from: Data(line.utf8))
      } catch {
        throw EvaluationError(place, "\(error)")
      }
      guard verdict.isRight || verdict.verdict == "wrong" else {
        throw EvaluationError(place, "the verdict is neither 'right' nor 'wrong'")
      }
      guard known.insert(verdict.id).inserted else {
        throw EvaluationError(place, "\(verdict.id) is judged twice")
      }
      verdicts.append(verdict)
    }
    self.verdicts = verdicts
  }

  /// A table of verdicts by kind, the share of wrong ones last.
  package var report: EvaluationReport {
    var table = Table(["kind", "judged", "right", "wrong", "wrong %"])
    let byKind = Dictionary(grouping: verdicts, by: \.kind).sorted { $0.key < $1.key }
    for (kind, verdicts) in byKind + [("all", verdicts)] {
      let right = verdicts.count(where: \.isRight)
      let wrong = verdicts.count - right
      table.add(
        [kind, "\(verdicts.count)", "\(right)", "\(wrong)"]
          + [Table.percent(wrong, of: verdicts.count)])
    }
    let right = verdicts.count(where: \.isRight)
    let reliability = ReliabilityTable(
      verdicts.map { .init(confidence: $0.confidence, isRight: $0.isRight) })
    return EvaluationReport(
      text: table.text + "\n" + reliability.text,
      scores: verdicts.isEmpty
        ? [] : [.init("verdicts.precision", 100 * Double(right) / Double(verdicts.count))])
  }
}
