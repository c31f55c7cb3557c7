internal import GraphModel

extension AttributeValue {
  /// The value as a report shows it.
  var shownText: String { text.shown }
}

extension AttributeChange {
  /// The change as `quantity: 6,500 troops → 7,500 troops`.
  package var words: String {
    "\(name.shown): \(old?.shownText ?? "(none)") → \(new?.shownText ?? "(none)")"
  }

  /// The values alone, short enough for a line of a drawing.
  var shortWords: String {
    func short(_ value: AttributeValue?) -> String {
      value.map { $0.text.abridged(to: 26).terminalSafe } ?? "(none)"
    }
    return "\(short(old)) → \(short(new))"
  }
}

extension DiffView {
  /// What is told below a change, a line each: its attributes, the relations that follow, and why with the evidence.
  package func details(of change: Change) -> [String] {
    var lines = attributes(of: change).filter { isTold($0, of: change) }.map(\.words)
    if !change.consequences.isEmpty {
      lines.append(
        "\(ChangeSubject.relation.counted(change.consequences.count)) "
          + (change.consequences.count == 1 ? "follows" : "follow"))
    }
    if showsEvidence { lines += evidenceLines(of: change) }
    return lines
  }

  /// Whether a change of an attribute says more than the line above it.
  private func isTold(_ attribute: AttributeChange, of change: Change) -> Bool {
    // The whole list of evidence is told piece by piece.
    if attribute.name == "evidence" { return false }
    switch change.kind {
    case .renamed: return attribute.name != "label"
    case .retyped: return attribute.name != (change.subject == .entity ? "kind" : "label")
    default: return true
    }
  }

  /// Why, and the sentences: of those that came or went, else of those that moved.
  private func evidenceLines(of change: Change) -> [String] {
    var lines: [String] = []
    let causes = comparison.causes(of: change)
    if !causes.isEmpty { lines.append("because " + listed(causes.map(\.words))) }
    let evidence = comparison.evidence(of: change)
    for (sign, pieces) in [("+", evidence.added), ("-", evidence.removed)] {
      for piece in pieces.prefix(3) { lines.append("\(sign) \(piece.shownText)") }
      if pieces.count > 3 { lines.append("\(sign) \(pieces.count - 3) more") }
    }
    if !evidence.moved.isEmpty { lines.append("evidence moved: \(evidence.moved.count)") }
    if !evidence.revised.isEmpty { lines.append("evidence read anew: \(evidence.revised.count)") }
    return lines
  }
}

extension Cause {
  /// The cause in words: "shared-bases.md was edited".
  package var words: String {
    switch self {
    case .document(let id, let state): "\(id.shown) was \(state.rawValue)"
    case .tool: "another version of the tool read them"
    case .corpus: "the rest of the corpus changed"
    }
  }
}

extension EvidencePiece {
  /// The sentence and where it stands.
  fileprivate var shownText: String {
    let place = "\(document.shown), bytes \(begin) to \(end)"
    return quote.map { "“\($0.abridged(to: 300).terminalSafe)”  \(place)" } ?? place
  }
}
