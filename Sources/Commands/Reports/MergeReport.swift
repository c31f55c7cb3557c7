internal import GraphBuilding
internal import GraphDiff
internal import KnowledgeModel

/// Why the names of an entity are one and others are not, for people.
struct MergeReport {
  let explanation: EntityExplanation
  /// The most names, and the most others.
  let limit: Int
  let palette: Palette

  /// The report, safe for a terminal.
  var text: String {
    var lines = ["", heading("Why these names are one", explanation.names.count)]
    for name in explanation.names.prefix(limit) { lines += self.lines(of: name) }
    guard !explanation.others.isEmpty else { return lines.joined(separator: "\n") + "\n" }
    lines += ["", heading("Kept apart from", explanation.others.count)]
    for other in explanation.others.prefix(limit) { lines += self.lines(of: other) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ title: String, _ count: Int) -> String {
    let shown =
      count > limit ? "the first \(limit) of \(grouped(count)); --limit shows more" : "\(count)"
    return "\(palette.heading)\(title)\(palette.reset) (\(shown))"
  }

  private func lines(of name: EntityExplanation.Name) -> [String] {
    let place = counted(name.documents, "document")
    let line = "  “\(safe(name.name))” in \(place), first in \(safe(name.firstDocument))"
    guard let target = name.target, let score = name.score else { return [line] }
    return [line, "    joins “\(safe(target))”: \(score.description) = \(score.total)"]
  }

  private func lines(of other: EntityExplanation.Other) -> [String] {
    let reason =
      switch other.reason {
      case .forbidden: "the merges file says that they are two"
      case .severalFit: "\(other.score.description) = \(other.score.total), and others fit as well"
      case .score:
        "\(other.score.description) = \(other.score.total), "
          + "and \(MatchScore.threshold) are needed"
      }
    return [
      "  \(safe(other.label))  \(safe(other.entity.rawValue))",
      "    “\(safe(other.names.own))” and “\(safe(other.names.other))”: \(reason)",
    ]
  }

  private func safe(_ text: String) -> String { text.terminalSafe }
}
