package import CanonicalJSON
internal import Digests
internal import GraphModel

/// Writes what happened as canonical JSON: equal comparisons give equal bytes.
///
/// Each change has an id made of its content, what it stands on, why it happened, and the relations that only follow
/// it. Changes of evidence alone are among them, of the kind `evidence`. What turns one graph into the other exactly is
/// the patch, which is another format.
package struct DiffJSONWriter: Sendable {
  /// The format that the JSON says it is in.
  package static let format = "newsgraph-diff/1"

  package init() {}

  /// Writes a whole comparison as one line of JSON.
  package func write(_ comparison: GraphComparison, to output: inout some TextOutputStream) {
    write(DiffView(comparison), to: &output)
  }

  /// Writes what a view holds as one line of JSON.
  package func write(_ view: DiffView, to output: inout some TextOutputStream) {
    output.write(json(view).canonicalText + "\n")
  }

  /// What a view holds, as a JSON value.
  package func json(_ view: DiffView) -> JSONValue {
    let patch = view.comparison.patch
    return .object(present: [
      "format": .string(DiffJSONWriter.format),
      "documents": patch.documentChanges.map(json),
      "changes": .array(view.changes.map { json($0, in: view) }),
      "graph": .array(view.graphAttributes.map(\.json)),
    ])
  }

  private func json(_ change: Change, in view: DiffView) -> JSONValue {
    let described = view.described(change)
    let evidence = view.comparison.evidence(of: change)
    return .object(present: [
      "id": .string(change.contentID), "subject": .string(change.subject.rawValue),
      "kind": .string(change.kind.rawValue), "old": .strings(change.old.map(\.rawValue)),
      "new": .strings(change.new.map(\.rawValue)), "entity": .string(described.group.title),
      "text": change.subject == .relation ? .string(described.text) : nil,
      "attributes": list(change.attributes.filter { $0.name != "evidence" }.map(\.json)),
      "matches": list(
        change.matches.map {
          .object(["basis": .string($0.basis.rawValue), "score": .double($0.score)])
        }),
      "consequences": list(
        change.consequences.map {
          .object([
            "kind": .string($0.kind.rawValue), "old": .string($0.old.rawValue),
            "new": .string($0.new.rawValue),
          ])
        }),
      "evidence": evidence.isEmpty ? nil : json(evidence),
      "causes": list(view.comparison.causes(of: change).map(json)),
    ])
  }

  private func list(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

  private func json(_ evidence: EvidenceDifference) -> JSONValue {
    func pairs(_ pairs: [(old: EvidencePiece, new: EvidencePiece)]) -> JSONValue? {
      list(pairs.map { .object(["old": $0.old.json, "new": $0.new.json]) })
    }
    return .object(present: [
      "added": list(evidence.added.map(\.json)), "removed": list(evidence.removed.map(\.json)),
      "moved": pairs(evidence.moved), "revised": pairs(evidence.revised),
      "beyond_limit": evidence.beyondLimit > 0 ? .int(evidence.beyondLimit) : nil,
    ])
  }

  private func json(_ cause: Cause) -> JSONValue {
    switch cause {
    case .document(let id, let state):
      .object([
        "cause": "document", "document": .string(id), "state": .string(state.rawValue),
      ])
    case .tool: .object(["cause": "tool"])
    case .corpus: .object(["cause": "corpus"])
    }
  }

  private func json(_ changes: DocumentChanges) -> JSONValue {
    .object([
      "added": .array(changes.added.map(json)), "removed": .array(changes.removed.map(json)),
      "edited": .array(changes.edited.map(json)),
    ])
  }

  private func json(_ document: DocumentReference) -> JSONValue {
    .object(present: [
      "id": .string(document.id), "title": document.title.map(JSONValue.string),
      "date": document.date.map(JSONValue.string), "source": document.source.map(JSONValue.string),
      "url": document.url.map(JSONValue.string), "sha256": document.sha256.map(JSONValue.string),
      "duplicate_of": document.duplicateOf.map(JSONValue.string),
    ])
  }
}

extension Change {
  /// `c` and 16 hexadecimal digits of the SHA-256 of what the change says: the same on every machine.
  package var contentID: String {
    let content = JSONValue.object([
      "subject": .string(subject.rawValue), "kind": .string(kind.rawValue),
      "old": .array(old.map { .string($0.rawValue) }),
      "new": .array(new.map { .string($0.rawValue) }),
      "attributes": .array(attributes.map(\.json)),
    ])
    return "c" + SHA256Digest(of: content.canonicalText).hexadecimal(digits: 16)
  }
}
