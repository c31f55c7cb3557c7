internal import CanonicalJSON
internal import GraphModel

/// Writes a comparison as canonical JSON, whole: equal comparisons give equal bytes.
///
/// Every attribute value stands with its type, so that the difference can be read back without loss. `names` gives the
/// label of each node that is mentioned, `documents` what the change of the graph's list of documents means, and is
/// absent where that cannot be told.
package struct DiffJSONWriter: Sendable {
  /// The format that the JSON says it is in.
  package static let format = "newsgraph-diff/1"

  package init() {}

  /// Writes one line of JSON.
  package func write(_ comparison: GraphComparison, to output: inout some TextOutputStream) {
    let diff = comparison.diff
    let evidence = comparison.evidence
    func sides(
      _ added: [JSONValue], _ removed: [JSONValue], _ changed: [ElementChange]
    ) -> JSONValue {
      .object([
        "added": .array(added), "removed": .array(removed),
        "changed": .array(changed.map { json($0, evidence: evidence) }),
      ])
    }
    let document = JSONValue.object(present: [
      "format": .string(DiffJSONWriter.format),
      "documents": diff.documentChanges.map(json),
      "nodes": sides(
        diff.nodesAdded.map(json), diff.nodesRemoved.map(json), diff.nodesChanged),
      "edges": sides(
        diff.edgesAdded.map(json), diff.edgesRemoved.map(json), diff.edgesChanged),
      "attributes": .array(diff.attributesChanged.map(json)),
      "names": .array(names(in: comparison)),
    ])
    output.write(document.canonicalText + "\n")
  }

  private func json(_ node: Node) -> JSONValue {
    .object(["id": .string(node.id.rawValue), "attributes": json(node.attributes)])
  }

  private func json(_ edge: Edge) -> JSONValue {
    .object([
      "id": .string(edge.id.rawValue), "source": .string(edge.source.rawValue),
      "target": .string(edge.target.rawValue), "directed": .bool(edge.isDirected),
      "attributes": json(edge.attributes),
    ])
  }

  private func json(_ attributes: Attributes) -> JSONValue {
    // A list, not an object: names that are canonically equivalent would be one key of a dictionary.
    .array(
      attributes.entries.map {
        .object(["name": .string($0.name), "value": json($0.value)])
      })
  }

  private func json(_ change: ElementChange, evidence: EvidenceAttributes) -> JSONValue {
    .object([
      "id": .string(change.id.rawValue),
      "evidence_only": .bool(change.isEvidenceOnly(by: evidence)),
      "attributes": .array(change.attributes.map(json)),
    ])
  }

  private func json(_ change: AttributeChange) -> JSONValue {
    .object(present: [
      "name": .string(change.name), "old": change.old.map(json), "new": change.new.map(json),
    ])
  }

  /// The type and the value; a number that JSON cannot hold is written as a string.
  private func json(_ value: AttributeValue) -> JSONValue {
    func number(_ value: Double) -> JSONValue {
      value.isFinite ? .double(value) : .string(String(describing: value))
    }
    let content: JSONValue =
      switch value {
      case .boolean(let value): .bool(value)
      case .int(let value): .int(Int(value))
      case .long(let value): .int(Int(value))
      case .float(let value): number(Double(value))
      case .double(let value): number(value)
      case .string(let value): .string(value)
      }
    return .object(["type": .string(value.type.rawValue), "value": content])
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

  /// The label of each node that the difference mentions, sorted by its id.
  private func names(in comparison: GraphComparison) -> [JSONValue] {
    let diff = comparison.diff
    var ids = (diff.nodesAdded + diff.nodesRemoved).map(\.id) + diff.nodesChanged.map(\.id)
    for edge in diff.edgesAdded + diff.edgesRemoved { ids += [edge.source, edge.target] }
    for change in diff.edgesChanged {
      if let edge = comparison.new.edge(change.id) { ids += [edge.source, edge.target] }
    }
    return Set(ids).sorted().map {
      .object(["id": .string($0.rawValue), "name": .string(comparison.name(of: $0))])
    }
  }
}
