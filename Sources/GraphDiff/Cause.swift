internal import GraphModel

/// Why something changed.
package enum Cause: Hashable, Sendable {
  /// A document that the changed thing stands on came, went or was edited.
  case document(id: String, DocumentState)
  /// The tool, its tables, its models or its options are others.
  case tool
  /// Documents changed, none of which the changed thing itself stands on: it was read otherwise in their light.
  case corpus
}

extension GraphComparison {
  /// Why a change happened, documents sorted by id; empty if that cannot be told.
  ///
  /// A document is a cause if what the change stands on came or went with it, or was read otherwise in it. Only
  /// where there is no such document can the tool be the cause, and then the rest of the corpus.
  package func causes(of change: Change) -> [Cause] {
    let evidence = evidence(of: change)
    let telling =
      (evidence.added + evidence.removed).map(\.document)
      + evidence.revised.map(\.new.document)
    let moved = evidence.moved.map(\.new.document)
    let (before, after) = elements(of: change)
    let named = (before + after).lazy.flatMap(EvidencePiece.list).map(\.document)
    for documents in [telling, moved, Array(named)] {
      let causes = causes(among: documents)
      if !causes.isEmpty { return causes }
    }
    if hasOtherTool { return [.tool] }
    return patch.attributesChanged.contains { ["corpus", "documents"].contains($0.name) }
      ? [.corpus] : []
  }

  /// The documents that came, went or were edited, each once.
  private func causes(among documents: [String]) -> [Cause] {
    Set(documents.map { ElementID($0) }).sorted().compactMap { document in
      switch states.state(of: document.rawValue) {
      case .unchanged, .unknown: nil
      case let state: .document(id: document.rawValue, state)
      }
    }
  }
}
